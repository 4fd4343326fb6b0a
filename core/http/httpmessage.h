// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <utility>

namespace egret {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>; //!< names and values as sent, in order

//! The first value of header \a name (ASCII case ignored), or empty.
QByteArray headerValue(const HttpHeaders& headers, const QByteArray& name);

//! One complete request: exact body bytes, bounded by the server's limits.
struct HttpRequest {
    QByteArray method; //!< "GET", "POST", …
    QString path; //!< decoded, without query
    QUrlQuery query;
    HttpHeaders headers;
    QByteArray body;
    QString peerAddress;
    QHash<QString, QString> parameters; //!< values of the route's {names}

    QByteArray header(const QByteArray& name) const { return headerValue(headers, name); }
};

struct HttpResponse {
    int status = 200;
    HttpHeaders headers; //!< besides Content-Type, Content-Length, Date and Connection, which the server adds
    QByteArray contentType = "application/json";
    QByteArray body;

    static HttpResponse json(int status, const QJsonObject& body);
    //! Heron's error envelope: {"code","name","description"}; name is the status's standard phrase.
    static HttpResponse error(int status, const QJsonValue& description);
};

//! Answers one request; call it once, from any thread. Dropping it unanswered sends 500.
using Responder = std::function<void(HttpResponse)>;

} // namespace egret
