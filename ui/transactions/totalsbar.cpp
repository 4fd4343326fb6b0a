// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/totalsbar.h"

#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/typography.h"

#include <QPainter>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 34;
constexpr int kPadding = 24;
constexpr int kGap = 16;
constexpr int kSpace = 4;

} // namespace

TotalsBar::TotalsBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSurface(this, u"sunken"_s);
    setEdge(this, u"top"_s);
    setFixedHeight(kHeight);
    setToolTip(tr("Pending transactions are included, removed ones are not."));
}

void TotalsBar::setCounting()
{
    m_counting = true;
    m_totals.clear();
    describe();
}

void TotalsBar::clear()
{
    m_counting = false;
    m_count.reset();
    m_totals.clear();
    describe();
}

void TotalsBar::setCount(qint64 count, qint64 milliseconds)
{
    m_counting = false;
    m_count = count;
    m_milliseconds = milliseconds;
    describe();
}

void TotalsBar::setTotals(const QList<CurrencyTotals>& totals)
{
    m_totals = totals;
    describe();
}

void TotalsBar::setVisibleRows(int first, int last)
{
    //: %1 and %2 are numbers of rows: the first and the last one in sight
    m_rows = last < first ? QString() : tr("Rows %1–%2").arg(countText(first + 1, locale()), countText(last + 1, locale()));
    update();
}

QList<TotalsBar::Piece> TotalsBar::pieces() const
{
    if (m_counting)
        return {{tr("counting…"), {}, Token::TextHint, {}}};
    if (!m_count)
        return {};
    QList<Piece> pieces{{{}, countText(*m_count, locale()), Token::Text, tr("transactions", "after a number", int(*m_count))}};
    for (const CurrencyTotals& totals : m_totals) {
        const Token net = totals.net.minorUnits > 0 ? Token::Inflow : Token::Text;
        pieces.append({tr("in", "money that came in"), signedMoney(totals.in, locale()), Token::Inflow, {}});
        pieces.append({tr("out", "money that went out"), signedMoney(totals.out.negated(), locale()), Token::Text, {}});
        pieces.append({tr("net", "in minus out"), signedMoney(totals.net, locale()), net, {}});
    }
    pieces.append({millisecondsText(m_milliseconds), {}, Token::TextHint, {}});
    return pieces;
}

void TotalsBar::describe()
{
    QStringList parts;
    for (const Piece& piece : pieces())
        parts.append(QStringList{piece.before, piece.value, piece.after}.join(u' ').simplified());
    setAccessibleName(parts.join(u", "_s));
    update();
}

void TotalsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Sunken));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::Line));
    const QFont regular = fontFor(TextStyle::Small);
    const QFont strong = fontFor(TextStyle::SmallStrong);
    qreal x = kPadding;
    const auto draw = [&](const QString& text, const QFont& lettering, Token token) {
        if (text.isEmpty())
            return;
        painter.setFont(lettering);
        painter.setPen(m_theme.color(token));
        const qreal room = tabularWidth(lettering, text);
        drawTabular(painter, QRectF(x, 1, room, height() - 1), text, Qt::AlignLeft);
        x += room + kSpace;
    };
    const qreal rowsRoom = m_rows.isEmpty() ? 0 : tabularWidth(regular, m_rows) + kGap;
    for (const Piece& piece : pieces()) {
        const qreal room = tabularWidth(regular, piece.before) + tabularWidth(strong, piece.value)
            + tabularWidth(regular, piece.after) + 2 * kSpace;
        if (x + room + rowsRoom > width() - kGap)
            break;
        draw(piece.before, regular, piece.value.isEmpty() ? piece.token : Token::TextSecondary);
        draw(piece.value, strong, piece.token);
        draw(piece.after, regular, Token::TextSecondary);
        x += kGap - kSpace;
    }
    painter.setFont(regular);
    painter.setPen(m_theme.color(Token::TextHint));
    drawTabular(painter, QRectF(0, 1, width() - kGap, height() - 1), m_rows, Qt::AlignRight);
}

} // namespace egret
