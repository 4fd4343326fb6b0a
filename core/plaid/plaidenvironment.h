// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/environment.h"

#include <QUrl>

namespace egret {

//! Plaid's own base URL of \a environment. Empty for Offline, whose port is only known while the simulator runs, and
//! for Development, which Plaid switched off in June 2024.
QUrl defaultBaseUrl(Environment environment);

//! Whether \a host names this very machine: "localhost" or a loopback address. Names are not looked up.
bool isLoopbackHost(const QString& host);

//! Keys travel only over https, or over http to this very machine.
//! Errors: InvalidInput with code "base_url" and the reason in detail.
Result<> checkBaseUrl(const QUrl& baseUrl);

//! Errors: InvalidInput with code "environment" for Development, which nothing may ever be sent to.
Result<> checkCallable(Environment environment);

//! Where \a path (from "/") is called below \a baseUrl, which may have a path of its own.
QUrl endpointUrl(const QUrl& baseUrl, const QString& path);

} // namespace egret
