// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpmessage.h"

#include <QObject>

#include <optional>
#include <vector>

namespace egret {

//! Who may reach a route.
enum class Exposure {
    Public, //!< everybody: webhooks and the link URL
    Local, //!< only requests with a loopback Host, without Forwarded/X-Forwarded-* headers and without a foreign Origin
};

using HttpHandler = std::function<void(HttpRequest, Responder)>;

struct Route {
    QByteArray method;
    QString pattern; //!< "/api/end_users/{id}/transactions": a {name} matches one non-empty segment
    Exposure exposure = Exposure::Local;
    qint64 maxBody = 1024 * 1024; //!< bytes; a larger body is answered 413 before it is read
    HttpHandler handler; //!< called on the server's thread; must not block
    //! Asked with the pattern's values before the body is read: false answers 404 whatever else is wrong with the request.
    //! Empty: every address that matches exists. On the server's thread; must not block.
    std::function<bool(const QHash<QString, QString>&)> exists = {};
};

//! The routes of one server, earlier ones first. A value: filled before the server starts, not changed after.
class Router {
public:
    void add(Route route);
    //! A route whose handler runs on \a context's thread. Once context is gone, requests are answered 503.
    void add(Route route, QObject* context);

    struct Match {
        const Route* route = nullptr; //!< null: no such path or method
        bool pathKnown = false; //!< true with a null route: the path exists for other methods (405)
        QList<QByteArray> allowed; //!< with a null route: those methods
        QHash<QString, QString> parameters; //!< decoded
    };
    //! \a encodedPath as sent: an encoded slash belongs to its segment. The segments "." and ".." match nothing, nor do
    //! empty ones. HEAD finds the GET route where there is no other. Unless \a local, Local routes do not exist.
    Match match(const QByteArray& method, const QString& encodedPath, bool local = true) const;

private:
    struct Entry {
        Route route;
        QStringList segments;
    };
    std::vector<Entry> m_entries;
};

} // namespace egret
