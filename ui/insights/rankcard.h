// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/insights/ranktablemodel.h"
#include "ui/shared/card.h"

class QStackedWidget;

namespace egret {

class TableView;

//! A card with the largest of something. Without bars each name has its monogram; with bars these stand in the first
//! column behind the name.
class RankCard : public Card {
    Q_OBJECT

public:
    enum class Look { Bars, Monograms };
    struct Words {
        QString title;
        //! At the right of the title: what the figures are.
        QString hint;
        //! As RankTableModel has them.
        QStringList headings;
        //! Where there are no lines.
        QString nothing;
    };

    RankCard(const Theme& theme, Look look, const Words& words, QWidget* parent = nullptr);

    void setLines(const QList<RankLine>& lines);
    TableView& table() const { return *m_table; }

signals:
    //! Enter or double click on a line.
    void opened(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthOf(int column) const;
    void place();

    Look m_look;
    RankTableModel* m_model;
    TableView* m_table;
    QStackedWidget* m_body;
};

} // namespace egret
