// SPDX-License-Identifier: Apache-2.0
// What a company's back end posts to the link URL.
#include "core/receiver/linkbody.h"
#include "tests/fuzz/finding.h"

#include <QJsonDocument>

using namespace egret;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QJsonObject body = QJsonDocument::fromJson(fuzz::bytesOf(data, size)).object();
    const QJsonObject problems = linkBodyProblems(body);
    const QByteArray sentences = QJsonDocument(problems).toJson(QJsonDocument::Compact);
    const QString token = body.value("access_token"_L1).toString();
    if (token.startsWith("access-"_L1) && token.size() > 12)
        fuzz::demand(!sentences.contains(token.toUtf8()), "no sentence repeats a token");
    if (!problems.isEmpty())
        return 0;
    const LinkRequest request = readLinkBody(body);
    fuzz::demand(!request.item.isEmpty() && !request.endUser.isEmpty(), "a link without problems is whole");
    return 0;
}
