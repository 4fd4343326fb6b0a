// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace egret {

//! A row of widgets that goes on in a further row where there is no room: longer words in another language, a narrow
//! panel. Starts at the right in languages that are read from there.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    //! \a gap between neighbours and between rows, in pixels.
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override; //!< everything in one row
    QSize minimumSize() const override; //!< the widest one alone
    void setGeometry(const QRect& rectangle) override;

private:
    int place(const QRect& rectangle, bool moves) const; //!< the height used

    int m_gap;
    QList<QLayoutItem*> m_items;
};

} // namespace egret
