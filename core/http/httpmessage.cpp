// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpmessage.h"

#include <QJsonDocument>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPhrases{
    std::pair{200, "OK"},
    std::pair{201, "Created"},
    std::pair{202, "Accepted"},
    std::pair{204, "No Content"},
    std::pair{301, "Moved Permanently"},
    std::pair{302, "Found"},
    std::pair{303, "See Other"},
    std::pair{304, "Not Modified"},
    std::pair{400, "Bad Request"},
    std::pair{401, "Unauthorized"},
    std::pair{403, "Forbidden"},
    std::pair{404, "Not Found"},
    std::pair{405, "Method Not Allowed"},
    std::pair{409, "Conflict"},
    std::pair{410, "Gone"},
    std::pair{413, "Payload Too Large"},
    std::pair{415, "Unsupported Media Type"},
    std::pair{417, "Expectation Failed"},
    std::pair{422, "Unprocessable Entity"},
    std::pair{429, "Too Many Requests"},
    std::pair{431, "Request Header Fields Too Large"},
    std::pair{500, "Internal Server Error"},
    std::pair{501, "Not Implemented"},
    std::pair{502, "Bad Gateway"},
    std::pair{503, "Service Unavailable"},
    std::pair{504, "Gateway Timeout"},
    std::pair{505, "HTTP Version Not Supported"},
};

} // namespace

QByteArray headerValue(const HttpHeaders& headers, const QByteArray& name)
{
    for (const auto& [field, value] : headers) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpResponse HttpResponse::json(int status, const QJsonObject& body)
{
    return {status, {}, "application/json"_ba, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse HttpResponse::error(int status, const QJsonValue& description)
{
    return json(status,
        {{u"code"_s, status}, {u"name"_s, QString::fromLatin1(reasonPhrase(status))}, {u"description"_s, description}});
}

QByteArray reasonPhrase(int status)
{
    for (const auto& [code, phrase] : kPhrases) {
        if (code == status)
            return phrase;
    }
    return "Unknown"_ba;
}

} // namespace egret
