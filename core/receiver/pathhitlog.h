// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"

#include <QTimer>

namespace egret {

class WebhookAddresses;
class Writer;

// Writes down what comes by retired webhook URLs, a second after it came, so that an operator sees whether one is still
// in use and no delivery waits for it. Engine thread only.
class PathHitLog : public QObject {
    Q_OBJECT

public:
    // All outlive this but for the observer, which this sets; \a tasks counts the work under way.
    PathHitLog(WebhookAddresses& addresses, Writer& writer, TaskTracker& tasks, QObject* parent = nullptr);
    ~PathHitLog() override;

    // Writes what was counted so far now. A kill in the second before loses a count, never a delivery.
    void flush();

signals:
    // What was counted is in the database.
    void written();

private:
    QCoro::Task<> write();

    WebhookAddresses& m_addresses;
    Writer& m_writer;
    TaskTracker& m_tasks;
    QTimer m_timer;
};

} // namespace egret
