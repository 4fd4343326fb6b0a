// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/domain/runningsync.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace egret {
class SyncScheduler;
}

namespace egret::cli {

//! Tells on stderr how far `items sync` is, a few times a second at most: a person by one line that is written over, a
//! program by JSON lines. Engine thread.
class SyncReportLine : public QObject {
    Q_OBJECT

public:
    enum class Form { ForPerson, JsonLines };

    //! All parameters outlive this.
    SyncReportLine(const SyncScheduler& scheduler, const Clock& clock, const Output& output, Form form);
    //! Takes a person's line away.
    ~SyncReportLine() override;

    //! From here on \a item counts, number \a number of \a count.
    void expect(const ItemId& item, qsizetype number, qsizetype count);

    //! What a person reads: "item-1: 500 of about 2000 rows fetched (so many are stored), 250 a second, 6 s left".
    static QString text(const RunningSync& sync, Timestamp now);
    //! The same for programs: item_id, stage, rows, stored, total, total_is, rows_per_second, seconds_left.
    static QJsonObject json(const RunningSync& sync, Timestamp now);

private:
    void take(const SyncProgress& progress);
    //! The line on a person's terminal; an empty one takes it away.
    void writeOver(const QString& text) const;

    const Clock& m_clock;
    const Output& m_output;
    const Form m_form;
    RunningSync m_sync;
    qsizetype m_number = 0;
    qsizetype m_count = 0;
    QElapsedTimer m_told;
};

} // namespace egret::cli
