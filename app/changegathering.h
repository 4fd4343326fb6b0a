// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/storechange.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace egret {

//! Gathers changes that follow each other closely, so that pages look again a few times a second at most, however much
//! is written. GUI thread.
class ChangeGathering : public QObject {
    Q_OBJECT

public:
    //! \a pause: from the first change of a group to its signal.
    explicit ChangeGathering(std::chrono::milliseconds pause, QObject* parent = nullptr);

    //! No flags: everything may have changed.
    void add(StoreChanges changes);

signals:
    //! All flags where one of the group was without any.
    void gathered(egret::StoreChanges changes);

private:
    QTimer m_timer;
    StoreChanges m_changes;
};

} // namespace egret
