// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/scopebox.h"

#include "ui/shared/badges.h"
#include "ui/shared/statetext.h"
#include "ui/shared/typography.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

ScopeBox::ScopeBox(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    constexpr int kHeight = 46;
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &ScopeBox::openMenu);
    setIntegrations({});
}

void ScopeBox::setIntegrations(const QList<IntegrationSummary>& integrations)
{
    m_integrations = integrations;
    show();
}

void ScopeBox::setScope(const IntegrationId& integration)
{
    m_scope = integration;
    show();
}

QList<Integration> ScopeBox::shown() const
{
    QList<Integration> shown;
    for (const IntegrationSummary& summary : m_integrations) {
        if (m_scope.isEmpty() || summary.integration.id == m_scope)
            shown.append(summary.integration);
    }
    return shown;
}

void ScopeBox::show()
{
    const QList<Integration> integrations = shown();
    m_tone = Tone::Neutral;
    if (integrations.isEmpty()) {
        m_name = tr("No integration");
        m_environment = tr("Add one in Settings");
    } else {
        const Environment environment = integrations.first().environment;
        const bool same = std::all_of(integrations.begin(), integrations.end(),
            [environment](const Integration& integration) { return integration.environment == environment; });
        m_name = integrations.size() == 1 ? integrations.first().name : tr("All integrations");
        m_environment = same ? environmentText(environment) : tr("Several environments");
        m_tone = same ? environmentChip(environment).tone : Tone::Neutral;
    }
    setAccessibleName(m_name + u", "_s + m_environment);
    setAccessibleDescription(tr("Opens the list of integrations"));
    setToolTip(accessibleName());
    update();
}

void ScopeBox::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"scopes"_s);
    menu->setAccessibleName(tr("Integrations"));
    if (!m_integrations.isEmpty())
        addChoice(*menu, themedIcon(m_theme, "overview"_L1), tr("All integrations"), {});
    for (const IntegrationSummary& summary : std::as_const(m_integrations)) {
        const Integration& integration = summary.integration;
        //: %1 is an integration's name, %2 its environment
        const QString both = tr("%1, %2").arg(integration.name, environmentText(integration.environment));
        const QString text = integration.name == environmentText(integration.environment) ? integration.name : both;
        addChoice(*menu, themedIcon(m_theme, "plug"_L1, toneTokens(environmentChip(integration.environment).tone).solid), text, integration.id);
    }
    if (!m_integrations.isEmpty())
        menu->addSeparator();
    if (const QList<Integration> integrations = shown(); integrations.size() == 1) {
        //: %1 is an integration's name
        menu->addAction(themedIcon(m_theme, "settings"_L1), tr("Settings of %1…").arg(integrations.first().name), this,
            [this, id = integrations.first().id] { emit integrationRequested(id); });
    }
    menu->addAction(themedIcon(m_theme, "plus"_L1), tr("Add an integration…"), this, &ScopeBox::addIntegrationRequested);
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void ScopeBox::addChoice(QMenu& menu, const QIcon& icon, const QString& text, const IntegrationId& integration)
{
    QAction* choice = menu.addAction(icon, text, this, [this, integration] { emit scopeChosen(integration); });
    choice->setCheckable(true);
    choice->setChecked(integration == m_scope);
    choice->setData(integration.value());
    if (choice->isChecked())
        menu.setActiveAction(choice);
}

void ScopeBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void ScopeBox::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

void ScopeBox::paintEvent(QPaintEvent*)
{
    constexpr int kMonogram = 22;
    constexpr int kPadding = 9;
    constexpr int kDot = 8;
    constexpr int kArrow = 14;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = m_compact ? (width() - kMonogram) / 2 : kPadding;
    if (!m_compact) {
        painter.setPen(m_theme.color(Token::ControlLine));
        painter.setBrush(m_theme.color(isDown() ? Token::Pressed : underMouse() ? Token::Hover : Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    paintMonogram(painter, m_theme, QRect(left, (height() - kMonogram) / 2, kMonogram, kMonogram), m_name);
    if (m_compact) { // no room for the word: the dot alone, on the monogram's corner
        constexpr int kOutline = 2;
        painter.setPen(QPen(m_theme.color(Token::Window), kOutline));
        painter.setBrush(m_theme.color(toneTokens(m_tone).solid));
        const QPointF corner(left + kMonogram - 2, (height() + kMonogram) / 2.0 - 2);
        painter.drawEllipse(corner, kDot / 2.0 + 1, kDot / 2.0 + 1);
        return;
    }
    const int textX = left + kMonogram + 8;
    const int room = width() - textX - kPadding - kArrow;
    const QPixmap arrow = m_theme.icons().pixmap("updown"_L1, kArrow, m_theme.color(Token::TextHint), devicePixelRatioF());
    painter.drawPixmap(width() - kPadding - kArrow + 2, (height() - kArrow) / 2, arrow);
    painter.setFont(fontFor(TextStyle::SmallMedium));
    painter.setPen(m_theme.color(Token::Text));
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room);
    painter.drawText(QRect(textX, 7, room, 16), Qt::AlignVCenter, name);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(toneTokens(m_tone).solid));
    painter.drawEllipse(textX, 27, kDot, kDot);
    painter.setFont(fontFor(TextStyle::Caption));
    painter.setPen(m_theme.color(Token::TextSecondary));
    const int wordX = textX + kDot + 4;
    const QString word = painter.fontMetrics().elidedText(m_environment, Qt::ElideRight, width() - wordX - kPadding - kArrow);
    painter.drawText(QRect(wordX, 23, width() - wordX, 16), Qt::AlignVCenter, word);
}

} // namespace egret
