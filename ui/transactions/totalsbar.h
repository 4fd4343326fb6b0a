// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"
#include "ui/shared/theme.h"

#include <QWidget>

#include <optional>

namespace egret {

//! The line under the table: how many rows, what came in and went out in each currency, how long it took, which rows are
//! in sight. Digits are tabular; what does not fit at the right is left out whole, never squeezed.
class TotalsBar : public QWidget {
    Q_OBJECT

public:
    explicit TotalsBar(const Theme& theme, QWidget* parent = nullptr);

    void setCounting();
    //! Nothing is known.
    void clear();
    void setCount(qint64 count, qint64 milliseconds);
    void setTotals(const QList<CurrencyTotals>& totals);
    void setVisibleRows(int first, int last); //!< from 0; last < first: none

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    //! A piece of the line: a label before a strong value.
    struct Piece {
        QString before;
        QString value;
        Token token;
        QString after;
    };
    QList<Piece> pieces() const;
    void describe();

    const Theme& m_theme;
    bool m_counting = true;
    std::optional<qint64> m_count;
    qint64 m_milliseconds = 0;
    QList<CurrencyTotals> m_totals;
    QString m_rows;
};

} // namespace egret
