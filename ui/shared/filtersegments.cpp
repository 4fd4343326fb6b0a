// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/filtersegments.h"

#include "ui/shared/fields.h"
#include "ui/shared/formatting.h"
#include "ui/shared/typography.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 30;
constexpr int kPadding = 11;
constexpr int kIcon = 14;
constexpr int kGap = 6;
constexpr qreal kRadius = 6;

} // namespace

//! One part: icon, word and number. The word's room is that of its strong form, so that nothing jumps.
class FilterSegments::SegmentButton : public QAbstractButton {
public:
    SegmentButton(const Theme& theme, const QString& text, QLatin1String icon)
        : m_theme(theme)
        , m_icon(icon)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(kHeight);
        setCount(0);
    }

    void setCount(int count)
    {
        m_count = countText(count, locale());
        setAccessibleName(text() + u", "_s + m_count);
        updateGeometry();
        update();
    }
    QString label() const { return text() + u"  "_s + m_count; }
    QSize sizeHint() const override
    {
        const QFontMetrics strong(fontFor(TextStyle::BodyStrong));
        const int number = qCeil(tabularWidth(fontFor(TextStyle::BodyMedium), m_count));
        return {2 * kPadding + iconRoom() + strong.horizontalAdvance(text()) + kGap + number, kHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(outline());
        const Token fill = isChecked() ? Token::AccentFill : underMouse() ? Token::Hover : Token::Surface;
        painter.fillRect(rect(), m_theme.color(fill));
        const Token ink = isChecked() ? Token::AccentText : Token::TextSecondary;
        int x = kPadding;
        if (!m_icon.isEmpty()) {
            const QPixmap icon = m_theme.icons().pixmap(m_icon, kIcon, m_theme.color(ink), devicePixelRatioF());
            painter.drawPixmap(x, (kHeight - kIcon) / 2, icon);
            x += iconRoom();
        }
        painter.setPen(m_theme.color(ink));
        painter.setFont(fontFor(isChecked() ? TextStyle::BodyStrong : TextStyle::BodyMedium));
        painter.drawText(QRect(x, 0, width() - x, kHeight), Qt::AlignVCenter, text());
        painter.setFont(fontFor(TextStyle::BodyMedium));
        painter.setPen(m_theme.color(isChecked() ? Token::AccentText : Token::TextHint));
        drawTabular(painter, QRectF(0, 0, width() - kPadding, kHeight), m_count, Qt::AlignRight);
        paintBorder(painter);
    }

private:
    int iconRoom() const { return m_icon.isEmpty() ? 0 : kIcon + kGap; }
    bool isFirst() const { return x() == 0; }
    bool isLast() const { return geometry().right() == parentWidget()->rect().right(); }

    //! Round at the ends of the row only; straight edges reach beyond the button.
    QPainterPath outline() const
    {
        QPainterPath path;
        path.addRoundedRect(QRectF(rect()).adjusted(isFirst() ? 0.5 : -2 * kRadius, 0.5, isLast() ? -0.5 : 2 * kRadius, -0.5),
            kRadius, kRadius);
        return path;
    }
    void paintBorder(QPainter& painter) const
    {
        painter.setClipping(false);
        painter.setPen(m_theme.color(Token::ControlLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline());
        if (!isLast())
            painter.drawLine(QPointF(width() - 0.5, 1), QPointF(width() - 0.5, kHeight - 1));
    }

    const Theme& m_theme;
    QLatin1String m_icon;
    QString m_count;
};

FilterSegments::FilterSegments(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_buttons(new QWidget(this))
    , m_row(new QHBoxLayout(m_buttons))
    , m_group(new QButtonGroup(this))
    , m_combo(new ComboBox(theme, this))
{
    setAccessibleName(name);
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_combo->setAccessibleName(name);
    m_combo->setFixedHeight(kHeight);
    m_combo->hide();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked)
            return;
        m_combo->setCurrentIndex(m_combo->findData(id));
        emit chosen(id);
    });
    connect(m_combo, &QComboBox::activated, this, [this](int index) { setCurrent(m_combo->itemData(index).toInt()); });
}

void FilterSegments::addSegment(int id, const QString& text, QLatin1String icon)
{
    auto* added = new SegmentButton(m_theme, text, icon);
    m_group->addButton(added, id);
    m_row->addWidget(added);
    m_combo->addItem(added->label(), id);
    if (m_group->buttons().size() == 1)
        added->setChecked(true);
    fit();
}

FilterSegments::SegmentButton* FilterSegments::button(int id) const
{
    return static_cast<SegmentButton*>(m_group->button(id));
}

void FilterSegments::setCount(int id, int count)
{
    button(id)->setCount(count);
    m_combo->setItemText(m_combo->findData(id), button(id)->label());
    updateGeometry();
    fit();
}

int FilterSegments::current() const
{
    return m_group->checkedId();
}

void FilterSegments::setCurrent(int id)
{
    button(id)->setChecked(true);
}

int FilterSegments::wanted() const
{
    int width = 0;
    for (const QAbstractButton* segment : m_group->buttons())
        width += segment->sizeHint().width();
    return width;
}

QSize FilterSegments::sizeHint() const
{
    return {wanted(), kHeight};
}

QSize FilterSegments::minimumSizeHint() const
{
    return {qMin(wanted(), m_combo->sizeHint().width()), kHeight};
}

void FilterSegments::fit()
{
    const bool fits = wanted() <= width();
    m_buttons->setVisible(fits);
    m_combo->setVisible(!fits);
    m_buttons->setGeometry(0, 0, qMin(width(), wanted()), kHeight);
    m_combo->setGeometry(0, 0, qMin(width(), m_combo->sizeHint().width()), kHeight);
}

void FilterSegments::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace egret
