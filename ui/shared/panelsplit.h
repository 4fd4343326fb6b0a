// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace egret {

//! A list, and beside it the details of one of its rows. Where the window is narrower than kCoversBelow the details cover
//! the right part of the list instead of taking its room, so that its columns stay as they are. Mirrored right to left.
class PanelSplit : public QWidget {
    Q_OBJECT

public:
    //! Of the window, in logical pixels.
    static constexpr int kCoversBelow = 1'200;

    PanelSplit();

    //! Takes ownership.
    void setList(QWidget* list);
    //! Takes ownership; hidden until showPanel(). \a width: until somebody drags the line between the two.
    void setPanel(QWidget* panel, int width);
    void showPanel();
    void hidePanel();
    bool isPanelShown() const;
    //! The panel stands over the list.
    bool covers() const;
    //! As somebody dragged it, now or before the last start; 0: nobody has.
    int draggedWidth() const { return m_dragged; }
    //! What is shown is at least 280 and at most half of the width.
    void setPanelWidth(int width);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void drag(int x);

    QWidget* m_list = nullptr;
    QWidget* m_panel = nullptr;
    // What is dragged: wider than the line that is seen, and above both.
    QWidget* m_handle;
    QWidget* m_line;
    int m_preferred = 340;
    int m_dragged = 0;
};

} // namespace egret
