// SPDX-License-Identifier: Apache-2.0
#include "core/http/router.h"

#include "core/http/requesthead.h"

#include <algorithm>
#include <memory>
#include <mutex>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! A handler's home object as other threads may know it: posting and dying exclude each other.
class Home {
public:
    explicit Home(QObject* object)
        : m_object(object)
    {
    }

    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_object = nullptr;
    }

    void post(const std::function<void()>& work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_object)
            QMetaObject::invokeMethod(m_object, work, Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    QObject* m_object;
};

//! A request on its way to another thread; when it never arrives, the client is told so.
struct Delivery {
    HttpRequest request;
    Responder respond;

    Delivery(HttpRequest what, Responder answer)
        : request(std::move(what))
        , respond(std::move(answer))
    {
    }
    Q_DISABLE_COPY_MOVE(Delivery)
    ~Delivery()
    {
        if (respond)
            respond(HttpResponse::error(503, u"This part of Egret is not running. Try again later."_s));
    }
};

std::optional<QHash<QString, QString>> parametersOf(const QStringList& pattern, const QStringList& path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QHash<QString, QString> parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].startsWith(u'{') && !path[i].isEmpty())
            parameters.insert(pattern[i].sliced(1).chopped(1), path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return parameters;
}

//! Whether decoding would change nothing: most segments are plain words.
bool isPlain(const QString& encoded)
{
    return std::all_of(encoded.begin(), encoded.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'%'; });
}

//! The decoded segments of \a encodedPath; empty where one of them could mislead.
QStringList segmentsOf(const QString& encodedPath)
{
    QStringList segments;
    if (encodedPath == "/"_L1)
        return {QString()};
    for (const QString& encoded : encodedPath.sliced(1).split(u'/')) {
        const std::optional<QString> segment = isPlain(encoded) ? encoded : percentDecoded(encoded.toUtf8());
        if (!segment || segment->isEmpty() || *segment == "."_L1 || *segment == ".."_L1)
            return {};
        segments.append(*segment);
    }
    return segments;
}

bool answers(const QByteArray& routeMethod, const QByteArray& method)
{
    return routeMethod == method || (method == "HEAD" && routeMethod == "GET");
}

} // namespace

void Router::add(Route route)
{
    const QStringList segments = route.pattern.sliced(1).split(u'/');
    m_entries.push_back({std::move(route), segments});
}

void Router::add(Route route, QObject* context)
{
    const auto home = std::make_shared<Home>(context);
    QObject::connect(context, &QObject::destroyed, [home] { home->leave(); });
    route.handler = [home, handler = std::move(route.handler)](HttpRequest request, Responder respond) {
        const auto delivery = std::make_shared<Delivery>(std::move(request), std::move(respond));
        home->post(
            [delivery, handler] { handler(std::move(delivery->request), std::exchange(delivery->respond, nullptr)); });
    };
    add(std::move(route));
}

Router::Match Router::match(const QByteArray& method, const QString& encodedPath, bool local) const
{
    Match match;
    const QStringList path = segmentsOf(encodedPath);
    for (const auto& [route, segments] : m_entries) {
        if (!local && route.exposure == Exposure::Local)
            continue;
        std::optional<QHash<QString, QString>> parameters = parametersOf(segments, path);
        if (!parameters)
            continue;
        if (answers(route.method, method))
            return {&route, true, {}, std::move(*parameters)};
        match.pathKnown = true;
        match.allowed.append(route.method);
        if (route.method == "GET")
            match.allowed.append("HEAD"_ba);
    }
    return match;
}

} // namespace egret
