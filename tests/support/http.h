// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <utility>

namespace egret::test {

//! What a server answered; status 0 when it did not.
struct HttpAnswer {
    int status = 0;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

using HttpHeaderList = QList<std::pair<QByteArray, QByteArray>>;

//! One request with the exact \a body, waiting in a loop of its own.
HttpAnswer post(const QUrl& url, const QByteArray& body, const HttpHeaderList& headers = {});
HttpAnswer post(const QUrl& url, const QJsonObject& body, const HttpHeaderList& headers = {});
HttpAnswer get(const QUrl& url, const HttpHeaderList& headers = {});

} // namespace egret::test
