// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/doctorfinding.h"
#include "core/base/clock.h"
#include "core/base/task.h"

#include <QJsonArray>
#include <QUrl>

namespace egret::cli {

// What doctor can tell of the way to one server by asking it for nothing in particular: "dns" (its name is known), "tls"
// (its certificate is good; only for https) and "clock" (this machine's clock agrees with its Date within a minute, or
// signatures of webhooks look too old or too new). What cannot be told because an earlier one failed is left out.
// At most 10 s. Sends no keys.
QCoro::Task<QJsonArray> checkServer(QUrl base);

// The finding about the clock: \a date is the server's Date header, empty where it sent none.
QJsonObject clockFinding(const QString& host, const QByteArray& date, Timestamp now);

} // namespace egret::cli
