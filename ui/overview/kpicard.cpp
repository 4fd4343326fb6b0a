// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/kpicard.h"

#include "ui/shared/badges.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFigure = 24; // pixels
constexpr int kPicture = 22;

} // namespace

KpiCard::KpiCard(const Theme& theme, const QString& title, QLatin1String icon, QWidget* picture, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_figure(newLabel(u"–"_s, TextStyle::Heading1))
    , m_detail(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_foot(newLabel({}, TextStyle::Caption, Ink::Secondary))
    , m_problem(newLabel({}, TextStyle::CaptionMedium, Ink::Error))
{
    setText(title);
    setAccessibleName(title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont large = fontFor(TextStyle::Heading1);
    large.setPixelSize(kFigure);
    m_figure->setFont(large);
    m_figure->setMinimumHeight(32);
    for (QLabel* label : {m_figure, m_detail, m_foot})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout;
    head->addWidget(newLabel(title, TextStyle::Small, Ink::Secondary), 1);
    head->addWidget(new IconLabel(theme, icon, Token::TextHint, 14));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_problem);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(1);
    rows->addLayout(head);
    rows->addWidget(m_figure);
    rows->addWidget(m_detail);
    rows->addSpacing(4);
    auto* place = new QHBoxLayout; // as high for every kind of picture
    place->addWidget(picture);
    place->addStrut(kPicture);
    rows->addLayout(place);
    rows->addSpacing(4);
    rows->addLayout(foot);
}

void KpiCard::setFigures(const QString& figure, const QString& detail, const QString& foot, const QString& problem)
{
    m_figure->setText(figure);
    m_detail->setText(detail);
    m_foot->setText(foot);
    m_problem->setText(problem);
    setAccessibleName(QStringList{text(), figure}.join(u": "_s));
    setAccessibleDescription(QStringList{detail, foot, problem}.join(u", "_s));
}

QSize KpiCard::sizeHint() const
{
    return {220, layout()->sizeHint().height()};
}

QSize KpiCard::minimumSizeHint() const
{
    return {150, layout()->sizeHint().height()};
}

void KpiCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(underMouse() ? Token::ControlLine : Token::Line));
    painter.setBrush(m_theme.color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace egret
