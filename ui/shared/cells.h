// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/tableview.h"
#include "ui/shared/typography.h"

#include <QStyledItemDelegate>

namespace egret {

//! Paints what every cell has: the row's fill, the line under it, the bar of a selected row, the grey bar of a row that
//! is on its way. Subclasses paint the content. Views must be TableViews.
class Cell : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit Cell(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;
    //! The width of what it shows, without the cell's paddings.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    //! What stands before the text, with the space behind it.
    virtual int leadingWidth() const { return 0; }
    //! \a room: the cell without its paddings and the line.
    virtual void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const = 0;
    virtual void paintSkeleton(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    const Theme& theme() const { return m_theme; }

private:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Theme& m_theme;
};

//! Text in one style and colour, elided at the right; the colour gives way to the model's TokenRole.
class TextCell : public Cell {
    Q_OBJECT

public:
    explicit TextCell(const Theme& theme, QObject* parent = nullptr, TextStyle style = TextStyle::Small,
        Token token = Token::TextSecondary, bool tabular = false);

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;

private:
    TextStyle m_style;
    Token m_token;
    bool m_tabular;
};

//! An account: its name is elided, never its mask.
class AccountCell : public Cell {
    Q_OBJECT

public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
};

//! A name behind its monogram. With letters given, every row shows these in grey.
class MonogramCell : public Cell {
    Q_OBJECT

public:
    explicit MonogramCell(const Theme& theme, QObject* parent = nullptr, QString letters = {});

protected:
    int leadingWidth() const override;
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
    void paintSkeleton(QPainter& painter, const QRect& room, const QModelIndex& index) const override;

private:
    QString m_letters;
};

//! A coloured square (TokenRole) and a label.
class CategoryCell : public Cell {
    Q_OBJECT

public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
};

//! An icon (IconRole) and a word in one colour (TokenRole).
class StatusCell : public Cell {
    Q_OBJECT

public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
};

//! A chip: text, IconRole and ToneRole.
class ChipCell : public Cell {
    Q_OBJECT

public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
};

} // namespace egret
