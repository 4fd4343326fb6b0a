// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/requestrecord.h"

#include <QJsonObject>

namespace egret {

class Runtime;

//! Whether \a body, which the log has of \a call or somebody has made of that, can be sent. Errors: InvalidInput where the
//! log's marks stand for secrets, long lists or texts; the access token of an Item is filled in.
Result<> checkRepeatable(const RequestRecord& call, const QJsonObject& body);

//! Why \a call is not made again with \a body before somebody has agreed; empty: there is no reason.
QList<RerunConcern> rerunConcerns(const RequestRecord& call, const QJsonObject& body);

//! Makes \a call again with \a body, with the token of its Item and the keys of its integration as they are now. Engine
//! thread only; \a runtime outlives the flow. Errors: NotFound, SecretsUnavailable, those of PlaidClient::post().
Task<QJsonObject> rerunCall(Runtime* runtime, RequestRecord call, QJsonObject body);

} // namespace egret
