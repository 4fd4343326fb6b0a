// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/panelsplit.h"

#include "ui/shared/label.h"

#include <QMouseEvent>
#include <QStyle>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 280;
constexpr int kHandle = 7;

} // namespace

PanelSplit::PanelSplit()
    : m_handle(new QWidget(this))
    , m_line(new QWidget(this))
{
    m_handle->setCursor(Qt::SplitHCursor);
    m_handle->installEventFilter(this);
    m_handle->hide();
    setEdge(m_line, u"left"_s);
    m_line->hide();
}

void PanelSplit::setList(QWidget* list)
{
    m_list = list;
    list->setParent(this);
    list->show();
    place();
}

void PanelSplit::setPanel(QWidget* panel, int width)
{
    m_panel = panel;
    m_preferred = width;
    panel->setParent(this);
    panel->hide();
    place();
}

bool PanelSplit::isPanelShown() const
{
    return m_panel && !m_panel->isHidden();
}

void PanelSplit::showPanel()
{
    if (!m_panel || isPanelShown())
        return;
    m_panel->show();
    place();
}

void PanelSplit::hidePanel()
{
    if (!isPanelShown())
        return;
    m_panel->hide();
    place();
}

bool PanelSplit::covers() const
{
    return isPanelShown() && window()->width() < kCoversBelow;
}

void PanelSplit::setPanelWidth(int width)
{
    m_dragged = width;
    place();
}

void PanelSplit::place()
{
    if (!m_list)
        return;
    const bool shown = isPanelShown();
    m_handle->setVisible(shown);
    m_line->setVisible(shown);
    if (!shown) {
        m_list->setGeometry(rect());
        return;
    }
    const int narrowest = std::max(kNarrowest, m_panel->minimumWidth());
    const int panelWidth = std::clamp(m_dragged > 0 ? m_dragged : m_preferred, narrowest, std::max(narrowest, width() / 2));
    const int listWidth = width() - panelWidth - 1;
    const auto put = [this](QWidget* part, int left, int wide) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height())));
    };
    put(m_list, 0, covers() ? width() : listWidth);
    put(m_line, listWidth, 1);
    put(m_panel, listWidth + 1, panelWidth);
    put(m_handle, listWidth - kHandle / 2, kHandle);
    m_panel->raise();
    m_line->raise();
    m_handle->raise();
}

void PanelSplit::drag(int x)
{
    const int fromRight = layoutDirection() == Qt::RightToLeft ? x : width() - x;
    setPanelWidth(std::clamp(fromRight, kNarrowest, std::max(kNarrowest, width() / 2)));
}

void PanelSplit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

bool PanelSplit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_handle)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton))
            drag(mapFromGlobal(mouse->globalPosition().toPoint()).x());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace egret
