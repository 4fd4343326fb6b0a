// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/label.h"

#include <QAbstractScrollArea>
#include <QFrame>
#include <QPainter>
#include <QStyle>
#include <QVariant>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString inkName(Ink ink)
{
    switch (ink) {
    case Ink::Main: return u"main"_s;
    case Ink::Secondary: return u"secondary"_s;
    case Ink::Hint: return u"hint"_s;
    case Ink::Accent: return u"accent"_s;
    case Ink::Ok: return u"ok"_s;
    case Ink::Warning: return u"warning"_s;
    case Ink::Error: return u"error"_s;
    case Ink::Inflow: return u"inflow"_s;
    }
    Q_UNREACHABLE();
}

//! A label of one line: where it is given too little room, what does not fit is elided, and is its tooltip.
class Line : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (fits()) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(),
            fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        fits();
    }

private:
    //! Whether the whole text can be seen; what cannot is the tooltip, unless somebody has set another.
    bool fits()
    {
        const bool isPlain = textFormat() == Qt::PlainText && !wordWrap() && textInteractionFlags() == Qt::NoTextInteraction;
        const bool fit = !isPlain || fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
        if (toolTip().isEmpty() || toolTip() == m_toolTip)
            setToolTip(m_toolTip = fit ? QString() : text());
        return fit;
    }

    QString m_toolTip;
};

//! Text that wraps and stays as high as it needs, also in layouts that asked for its height before they knew its width.
//! Where it can be scrolled it takes what it is given: a height of its own would make a scroll bar come and go for ever.
class Paragraph : public QLabel {
public:
    using QLabel::QLabel;

    void fit()
    {
        for (const QWidget* around = parentWidget(); around; around = around->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(around))
                return;
        }
        setMinimumHeight(qMax(heightForWidth(width()), 0));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }
};

template <typename Label>
Label* styled(Label* label, TextStyle style, Ink ink)
{
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontFor(style));
    label->setMinimumHeight(lineHeight(style));
    label->setProperty("ink", inkName(ink));
    return label;
}

} // namespace

void setInk(QWidget* label, Ink ink)
{
    label->setProperty("ink", inkName(ink));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QLabel* newLabel(const QString& text, TextStyle style, Ink ink, QWidget* parent)
{
    return styled(new Line(text, parent), style, ink);
}

QLabel* newParagraph(const QString& text, TextStyle style, Ink ink, QWidget* parent)
{
    QLabel* label = styled(new Paragraph(parent), style, ink);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    setParagraph(label, text, lineHeight(style));
    return label;
}

void setParagraph(QLabel* paragraph, const QString& text, int lineHeight)
{
    paragraph->setText(u"<p style=\"margin:0; line-height:%1px\">%2</p>"_s.arg(lineHeight).arg(text.toHtmlEscaped()));
    paragraph->setAccessibleName(text);
    if (auto* fitting = dynamic_cast<Paragraph*>(paragraph); fitting && fitting->isVisible())
        fitting->fit();
}

QFrame* newRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    return rule;
}

void setSurface(QWidget* widget, const QString& surface)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("surface", surface);
}

void setEdge(QWidget* widget, const QString& edge)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("edge", edge);
}

} // namespace egret
