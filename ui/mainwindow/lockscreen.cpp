// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/lockscreen.h"

#include "ui/shared/art.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QAccessible>
#include <QGridLayout>
#include <QShowEvent>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

LockScreen::LockScreen(const Theme& theme, bool asksPassphrase, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new SecretField(theme, tr("Passphrase")))
    , m_outcome(newParagraph({}, TextStyle::Small, Ink::Error))
    , m_unlock(newButton(theme, tr("Unlock"), "lock"_L1, ButtonKind::Primary, ButtonSize::Large))
    , m_asksPassphrase(asksPassphrase)
{
    setSurface(this, u"window"_s);
    setAccessibleName(tr("Egret is locked"));
    m_field->setVisible(asksPassphrase);
    m_field->setPlaceholderText(tr("Passphrase"));
    m_outcome->hide();
    m_unlock->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_unlock->setDefault(true);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &LockScreen::ask);
    auto* place = new QGridLayout(this);
    place->addWidget(makeCard(), 0, 0, Qt::AlignCenter);
}

QWidget* LockScreen::makeCard()
{
    constexpr int kWidth = 360;
    constexpr int kLogo = 48;
    auto* card = new Card(m_theme, Token::Window);
    card->setFixedWidth(kWidth);
    QVBoxLayout* rows = card->rows();
    rows->setContentsMargins(32, 28, 32, 24);
    rows->addWidget(new Logo(m_theme, kLogo), 0, Qt::AlignHCenter);
    rows->addSpacing(12);
    QLabel* title = newLabel(tr("Egret is locked"), TextStyle::Heading1);
    title->setAlignment(Qt::AlignHCenter);
    rows->addWidget(title);
    QLabel* text = newParagraph(tr("Webhooks are still received, and bank connections are kept up to date."), TextStyle::Body, Ink::Secondary);
    text->setAlignment(Qt::AlignHCenter);
    rows->addWidget(text);
    rows->addSpacing(16);
    rows->addWidget(m_field);
    rows->addWidget(m_outcome);
    rows->addSpacing(12);
    rows->addWidget(m_unlock);
    rows->addSpacing(12);
    QPushButton* quit = newButton(m_theme, tr("Quit"), {}, ButtonKind::Link);
    connect(quit, &QPushButton::clicked, this, &LockScreen::quitRequested);
    rows->addWidget(quit, 0, Qt::AlignHCenter);
    return card;
}

void LockScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    (m_asksPassphrase ? static_cast<QWidget*>(m_field) : m_unlock)->setFocus(Qt::OtherFocusReason);
}

void LockScreen::ask()
{
    if (m_asksPassphrase && m_field->text().isEmpty()) {
        m_field->setFocus();
        return;
    }
    m_field->setEnabled(false);
    m_unlock->setEnabled(false);
    const Passphrase passphrase(m_field->text());
    m_field->clear();
    emit unlockRequested(passphrase);
}

void LockScreen::showRefused(const QString& reason)
{
    setInvalid(m_field, true);
    setParagraph(m_outcome, reason, lineHeight(TextStyle::Small));
    m_outcome->show();
    m_field->setEnabled(true);
    m_unlock->setEnabled(true);
    m_field->setFocus();
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace egret
