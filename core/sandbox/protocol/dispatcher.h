// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/http/httpmessage.h"
#include "core/sandbox/protocol/operation.h"

#include <QHash>

namespace egret {

//! Finds the operation of a request's path and answers as Plaid does: JSON, keys, fields, values, then the operation.
//! Every answer carries a request_id, every refusal is an error object.
class Dispatcher {
public:
    Dispatcher(QString clientId, PlaidSecret secret);

    void add(const QList<Operation>& operations);
    HttpResponse answer(const HttpRequest& request) const;

private:
    Result<QJsonObject> run(const HttpRequest& request) const;
    Result<> checkKeys(const HttpRequest& request, const QJsonObject& body) const;

    QString m_clientId;
    PlaidSecret m_secret;
    QHash<QString, Operation> m_operations; //!< by path
};

} // namespace egret
