// SPDX-License-Identifier: Apache-2.0
#include "tests/support/http.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace egret::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMilliseconds = 30'000;

QNetworkRequest requestTo(const QUrl& url, const HttpHeaderList& headers)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(kTimeoutMilliseconds);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

HttpAnswer await(QNetworkReply* reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    delete reply;
    return answer;
}

} // namespace

HttpAnswer post(const QUrl& url, const QByteArray& body, const HttpHeaderList& headers)
{
    QNetworkAccessManager network;
    return await(network.post(requestTo(url, headers), body));
}

HttpAnswer post(const QUrl& url, const QJsonObject& body, const HttpHeaderList& headers)
{
    return post(url, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

HttpAnswer get(const QUrl& url, const HttpHeaderList& headers)
{
    QNetworkAccessManager network;
    return await(network.get(requestTo(url, headers)));
}

} // namespace egret::test
