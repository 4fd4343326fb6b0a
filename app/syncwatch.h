// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/runningsync.h"
#include "core/domain/syncbacklog.h"

#include <QObject>
#include <QTimer>

namespace egret {

class SyncScheduler;

//! Tells which Items are being synced and how many wait, a few times a second at most. Engine thread.
class SyncWatch : public QObject {
    Q_OBJECT

public:
    explicit SyncWatch(QObject* parent = nullptr);

    //! \a clock and \a scheduler must outlive this.
    void watch(const SyncScheduler& scheduler, const Clock& clock);

signals:
    //! In the order they began; after each change, gathered.
    void changed(const QList<egret::RunningSync>& running);
    //! Beside it.
    void backlogChanged(const egret::SyncBacklog& backlog);

private:
    void remove(const ItemId& item);
    void tellSoon();

    const SyncScheduler* m_scheduler = nullptr;
    QList<RunningSync> m_running;
    QTimer m_gather;
};

} // namespace egret

Q_DECLARE_METATYPE(QList<egret::RunningSync>)
