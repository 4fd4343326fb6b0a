// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/paneltabs.h"

#include "ui/shared/label.h"
#include "ui/shared/typography.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStyleOptionTab>
#include <QStylePainter>
#include <QTabBar>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! The current title is strong, and each has the room for that, so that nothing jumps.
class StrongTitles : public QTabBar {
protected:
    QSize tabSizeHint(int tab) const override
    {
        const auto width = [text = tabText(tab)](TextStyle style) { return QFontMetrics(fontFor(style)).horizontalAdvance(text); };
        const int more = width(TextStyle::SmallStrong) - width(TextStyle::SmallMedium);
        return QTabBar::tabSizeHint(tab) + QSize(more, 0);
    }

    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        for (int tab = 0; tab < count(); ++tab) {
            QStyleOptionTab option;
            initStyleOption(&option, tab);
            painter.setFont(fontFor(tab == currentIndex() ? TextStyle::SmallStrong : TextStyle::SmallMedium));
            painter.drawControl(QStyle::CE_TabBarTab, option);
        }
    }
};

} // namespace

PanelTabs::PanelTabs(const QString& name)
    : m_titles(new StrongTitles)
    , m_parts(new QStackedWidget)
{
    auto* bar = new QWidget;
    setEdge(bar, u"bottom"_s);
    m_titles->setDocumentMode(true);
    m_titles->setDrawBase(false);
    m_titles->setExpanding(false);
    m_titles->setFont(fontFor(TextStyle::SmallMedium));
    m_titles->setAccessibleName(name);
    connect(m_titles, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_titles);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar, 0, Qt::AlignTop);
    column->addWidget(m_parts, 1);
}

void PanelTabs::addTab(const QString& title, QWidget* part)
{
    m_parts->addWidget(part); // before its title, which makes it the current one
    m_titles->addTab(title);
}

void PanelTabs::setTitle(int tab, const QString& title)
{
    m_titles->setTabText(tab, title);
}

void PanelTabs::setCurrent(int tab)
{
    m_titles->setCurrentIndex(tab);
}

int PanelTabs::current() const
{
    return m_titles->currentIndex();
}

QWidget* PanelTabs::part(int tab) const
{
    return m_parts->widget(tab);
}

int PanelTabs::count() const
{
    return m_parts->count();
}

void PanelTabs::setPartsShown(bool shown)
{
    m_parts->setVisible(shown);
}

void PanelTabs::setLowestParts(int height)
{
    m_parts->setMinimumHeight(height);
}

void PanelTabs::focusTabs()
{
    m_titles->setFocus(Qt::TabFocusReason);
}

} // namespace egret
