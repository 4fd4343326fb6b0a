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

//! Names and values as sent; fields of one name keep their order and stand together.
using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! The first value of header \a name (ASCII case ignored), or empty.
QByteArray headerValue(const HttpHeaders& headers, const QByteArray& name);

//! One complete request: exact body bytes, bounded by the server's limits.
struct HttpRequest {
    QByteArray method; //!< "GET", "POST", …
    QString path; //!< decoded, without query
    QUrlQuery query; //!< a "+" stays a plus sign
    HttpHeaders headers;
    QByteArray body;
    QString peerAddress;
    QHash<QString, QString> parameters; //!< values of the route's {names}

    QByteArray header(const QByteArray& name) const { return headerValue(headers, name); }
};

struct HttpResponse {
    //! How the answer leaves. All but Whole break it on purpose, to try a client against a bad network, and end the
    //! connection.
    enum class Delivery {
        //! As HTTP wants it.
        Whole,
        //! The head announces the whole body; the connection ends after half of it.
        Truncated,
        //! Content-Length announces half of the body that is sent.
        WrongLength,
        //! No byte of an answer: the connection is reset (RST).
        Reset,
    };

    int status = 200;
    HttpHeaders headers; //!< besides Content-Type, Content-Length, Date and Connection, which the server adds
    QByteArray contentType = "application/json";
    QByteArray body;
    Delivery delivery = Delivery::Whole;

    static HttpResponse json(int status, const QJsonObject& body);
    //! Heron's error envelope: {"code","name","description"}; name is the status's standard phrase.
    static HttpResponse error(int status, const QJsonValue& description);
};

//! Answers one request; call it once, from any thread: later calls do nothing. Dropping it unanswered sends 500.
//! May outlive the client and the server.
using Responder = std::function<void(HttpResponse)>;

//! The standard phrase of \a status ("Not Found"), or "Unknown".
QByteArray reasonPhrase(int status);

} // namespace egret
