// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/metrics.h"
#include "core/http/router.h"
#include "core/store/reader.h"

#include <memory>

namespace egret {

// GET /metrics, without a key and for this machine only: Prometheus text of everything the process has counted, and of
// what the databases say at the moment (webhooks that wait, Items by status, how long ago the stalest sync is). What
// cannot be read is left out and egret_database_readable is 0. It reads the database: move it to a thread of its own and
// delete it there (deleteLater on the thread's finished()).
class MetricsResource : public QObject {
    Q_OBJECT

public:
    // \a directory: the data directory, opened with the first request. \a metrics and \a clock outlive the resource.
    MetricsResource(QString directory, Metrics& metrics, const Clock& clock);

    void addTo(Router& router);

private:
    HttpResponse answer();
    Result<> look();

    const QString m_directory;
    Metrics& m_metrics;
    const Clock& m_clock;
    std::unique_ptr<Reader> m_reader;
};

} // namespace egret
