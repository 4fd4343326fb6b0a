// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace egret {

//! Puts row ids in order by one key each: a number, or a text that is ranked among the texts seen. Sorting here beats
//! SQLite's sorter several times over on millions of rows. Equal keys come newest first.
class RowSort {
public:
    //! \a day: the row's date as a Julian day, for the order among equals. Numbers and texts do not mix in one sort.
    void addNumber(qint64 id, qint64 day, double key);
    //! Case is ignored; empty texts come last either way.
    void addText(qint64 id, qint64 day, const QString& key);

    //! The ids in order; empties the sort.
    std::vector<qint64> take(bool ascending);

private:
    struct Row {
        double key = 0; //!< the number, or the text's place in m_texts
        qint64 day = 0;
        qint64 id = 0;
    };

    void rankTexts(bool ascending);

    std::vector<Row> m_rows;
    QHash<QString, qsizetype> m_texts;
};

} // namespace egret
