// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/palettecommand.h"

#include <QStyledItemDelegate>

namespace egret {

//! Paints the palette's rows: icon, title with the matched characters set off, hint, state and keys; headings between.
class CommandDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    //! For views on a CommandListModel.
    explicit CommandDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& row, const QString& text) const;
    void paintCommand(QPainter& painter, const QRect& row, const PaletteCommand& command, const QList<int>& matched, bool current) const;
    int paintRight(QPainter& painter, const QRect& row, const PaletteCommand& command, bool current) const;
    int paintTitle(QPainter& painter, const QRect& room, const QString& title, const QList<int>& matched) const;

    const Theme& m_theme;
};

} // namespace egret
