// SPDX-License-Identifier: Apache-2.0
#include "ui/items/accountbalances.h"

#include "ui/shared/formatting.h"
#include "ui/shared/typography.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeading = 20;
constexpr int kRow = 27;
constexpr int kGap = 10;

QString amountText(const std::optional<Money>& amount, const QLocale& locale)
{
    if (!amount)
        return u"–"_s;
    return amount->minorUnits < 0 ? signedMoney(*amount, locale) : plainMoney(*amount, locale);
}

//! Why it is not used any more; empty where it is.
QString goneText(const Account& account)
{
    if (account.revoked)
        return AccountBalances::tr("taken back");
    return account.gone ? AccountBalances::tr("no longer listed") : QString();
}

} // namespace

AccountBalances::AccountBalances(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AccountBalances::setAccounts(const QList<Account>& accounts)
{
    m_accounts = accounts;
    describe();
    updateGeometry();
    update();
}

void AccountBalances::describe()
{
    QStringList lines;
    for (const Account& account : m_accounts) {
        lines.append(tr("%1: current %2, available %3")
                         .arg(accountText(account.name, account.mask), amountText(account.current, locale()),
                             amountText(account.available, locale())));
    }
    setAccessibleName(tr("%n account(s)", nullptr, int(m_accounts.size())));
    setAccessibleDescription(lines.join(u'\n'));
}

QSize AccountBalances::sizeHint() const
{
    return {280, kHeading + kRow * int(m_accounts.size())};
}

void AccountBalances::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont amounts = fontFor(TextStyle::Small);
    int widest = QFontMetrics(fontFor(TextStyle::Caption)).horizontalAdvance(tr("Available"));
    for (const Account& account : m_accounts) {
        for (const std::optional<Money>& amount : {account.current, account.available})
            widest = qMax(widest, qCeil(tabularWidth(amounts, amountText(amount, locale()))));
    }
    const auto right = [&](int column, int y, int height) { return QRectF(width() - column * (widest + kGap) - widest, y, widest, height); };
    painter.setFont(fontFor(TextStyle::CaptionStrong));
    painter.setPen(m_theme.color(Token::TextSecondary));
    painter.drawText(QRect(0, 0, width(), kHeading), Qt::AlignVCenter, accessibleName());
    painter.setFont(fontFor(TextStyle::Caption));
    painter.setPen(m_theme.color(Token::TextHint));
    painter.drawText(right(1, 0, kHeading), Qt::AlignVCenter | Qt::AlignRight, tr("Current"));
    painter.drawText(right(0, 0, kHeading), Qt::AlignVCenter | Qt::AlignRight, tr("Available"));
    const QFontMetrics names(fontFor(TextStyle::SmallMedium));
    int y = kHeading;
    for (const Account& account : m_accounts) {
        const bool isUsed = !account.revoked && !account.gone;
        const QString mask = account.mask.isEmpty() ? QString() : u" ••"_s + account.mask;
        const int room = int(right(1, 0, 0).left()) - kGap - QFontMetrics(amounts).horizontalAdvance(mask);
        const QString name = names.elidedText(account.name, Qt::ElideRight, room);
        painter.setFont(fontFor(TextStyle::SmallMedium));
        painter.setPen(m_theme.color(isUsed ? Token::Text : Token::TextHint));
        painter.drawText(QRect(0, y, room, kRow), Qt::AlignVCenter, name);
        painter.setFont(amounts);
        painter.setPen(m_theme.color(Token::TextHint));
        painter.drawText(QRect(names.horizontalAdvance(name), y, width(), kRow), Qt::AlignVCenter, mask);
        drawTabular(painter, right(0, y, kRow), isUsed ? amountText(account.available, locale()) : QString(), Qt::AlignRight);
        painter.setPen(m_theme.color(isUsed ? Token::Text : Token::TextHint));
        if (isUsed)
            drawTabular(painter, right(1, y, kRow), amountText(account.current, locale()), Qt::AlignRight);
        else
            painter.drawText(QRectF(right(1, y, kRow).left(), y, 2 * widest + kGap, kRow), Qt::AlignVCenter | Qt::AlignRight, goneText(account));
        y += kRow;
        painter.fillRect(QRect(0, y - 1, width(), 1), m_theme.color(Token::Line));
    }
}

bool AccountBalances::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = (help->pos().y() - kHeading) / kRow;
    if (help->pos().y() >= kHeading && row < m_accounts.size()) {
        const Account& account = m_accounts[row];
        const QString official = account.officialName.isEmpty() ? account.name : account.officialName;
        QToolTip::showText(help->globalPos(), official + u"\n"_s + account.subtype + u"\n"_s + account.id.value(), this);
    }
    return true;
}

} // namespace egret
