// SPDX-License-Identifier: Apache-2.0
// What a stranger's bytes do to the server itself: its own reading, limits, router and answers, over a real connection.
#include "core/http/httpserver.h"
#include "tests/fuzz/finding.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

Router routes()
{
    const HttpHandler echo = [](const HttpRequest& request, const Responder& respond) {
        respond(HttpResponse{200, {}, "application/octet-stream"_ba, request.body});
    };
    Router router;
    router.add({"POST"_ba, u"/webhooks/plaid/{token}"_s, Exposure::Public, 4096, echo,
        [](const QHash<QString, QString>& parameters) { return parameters.value(u"token"_s) == "known"_L1; }});
    router.add({"GET"_ba, u"/api/end_users/{id}/transactions"_s, Exposure::Local, 0, echo});
    return router;
}

//! One server for the whole run. Short times: an input that leaves a request unfinished must not hold up the next.
quint16 servedPort()
{
    static HttpServer server;
    static const Result<quint16> port = [] {
        HttpServer::Options options;
        options.limits.requestTime = std::chrono::milliseconds(500);
        options.limits.idleTime = std::chrono::milliseconds(500);
        return server.start(options, routes());
    }();
    fuzz::demand(bool(port), "the server starts");
    return *port;
}

//! The fuzzer's own alarm may interrupt it; the connection is made nevertheless.
bool connects(int client, const sockaddr_in& address)
{
    constexpr int kPatience = 10'000; // milliseconds
    if (connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return true;
    if (errno != EINTR)
        return false;
    pollfd made{client, POLLOUT, 0};
    while (poll(&made, 1, kPatience) < 0 && errno == EINTR) { }
    int failure = 0;
    socklen_t size = sizeof failure;
    return getsockopt(client, SOL_SOCKET, SO_ERROR, &failure, &size) == 0 && failure == 0;
}

int connectedTo(quint16 port)
{
    const int client = socket(AF_INET, SOCK_STREAM, 0);
    const timeval patience{10, 0};
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const linger reset{1, 0}; // closing leaves no port behind that waits
    setsockopt(client, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (!connects(client, address)) {
        std::perror("connect");
        fuzz::demand(false, "the server takes connections");
    }
    return client;
}

//! Everything the server says until it closes.
QByteArray answerTo(const unsigned char* data, size_t size)
{
    const int client = connectedTo(servedPort());
    send(client, data, size, MSG_NOSIGNAL);
    shutdown(client, SHUT_WR);
    QByteArray answer;
    char part[4096];
    ssize_t got = 0;
    do {
        got = recv(client, part, sizeof part, 0);
        if (got > 0)
            answer.append(part, got);
    } while (got > 0 || (got < 0 && errno == EINTR)); // the fuzzer's own alarm
    fuzz::demand(got == 0 || errno == ECONNRESET, "the server ends what it began in time");
    close(client);
    return answer;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray answer = answerTo(data, size);
    fuzz::demand(answer.isEmpty() || answer.startsWith("HTTP/1.1 "), "an answer is HTTP/1.1");
    return 0;
}
