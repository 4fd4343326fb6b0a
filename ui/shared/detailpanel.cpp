// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/detailpanel.h"

#include "ui/shared/codesearch.h"
#include "ui/shared/label.h"
#include "ui/shared/panelbar.h"
#include "ui/shared/paneltabs.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

DetailPanel::DetailPanel(const Theme& theme, const QString& name, const Titles& titles, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new PanelBar(theme, titles.title, titles.previous, titles.next))
{
    setObjectName(u"region"_s);
    setSurface(this, u"plain"_s);
    setAccessibleName(name);
    connect(m_bar, &PanelBar::previousRequested, this, &DetailPanel::previousRequested);
    connect(m_bar, &PanelBar::nextRequested, this, &DetailPanel::nextRequested);
    connect(m_bar, &PanelBar::closeRequested, this, &DetailPanel::closeRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
}

void DetailPanel::addPart(QWidget* part, int stretch)
{
    static_cast<QVBoxLayout*>(layout())->addWidget(part, stretch);
}

QVBoxLayout* DetailPanel::addScrolledParts()
{
    auto* inner = new QWidget;
    setSurface(inner, u"plain"_s);
    auto* parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    addPart(newScroller(inner), 1);
    return parts;
}

void DetailPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else if (!event->matches(QKeySequence::Find) || !findInCode())
        QWidget::keyPressEvent(event);
}

//! In the code that is shown, else in the first tab that has some.
bool DetailPanel::findInCode()
{
    for (int tab = -1; m_tabs && tab < m_tabs->count(); ++tab) {
        const int looked = tab < 0 ? m_tabs->current() : tab;
        if (auto* code = qobject_cast<CodeSearch*>(m_tabs->part(looked))) {
            m_tabs->setCurrent(looked);
            code->startFinding();
            return true;
        }
    }
    return false;
}

QVBoxLayout* layOutPart(QWidget* part, int spacing)
{
    setEdge(part, u"bottom"_s);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(spacing);
    return rows;
}

QScrollArea* newScroller(QWidget* inner)
{
    auto* scroller = new QScrollArea;
    scroller->setWidget(inner);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    return scroller;
}

} // namespace egret
