// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/label.h"

#include <QFrame>
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

} // namespace

void setInk(QWidget* label, Ink ink)
{
    label->setProperty("ink", inkName(ink));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QLabel* newLabel(const QString& text, TextStyle style, Ink ink, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontFor(style));
    label->setMinimumHeight(lineHeight(style));
    label->setProperty("ink", inkName(ink));
    return label;
}

QLabel* newParagraph(const QString& text, TextStyle style, Ink ink, QWidget* parent)
{
    QLabel* label = newLabel({}, style, ink, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    setParagraph(label, text, lineHeight(style));
    return label;
}

void setParagraph(QLabel* paragraph, const QString& text, int lineHeight)
{
    paragraph->setText(u"<p style=\"margin:0; line-height:%1px\">%2</p>"_s.arg(lineHeight).arg(text.toHtmlEscaped()));
    paragraph->setAccessibleName(text);
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
