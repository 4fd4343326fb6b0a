// SPDX-License-Identifier: Apache-2.0
// The body of a webhook: the normaliser, and the guess at what happened to a body on its way.
#include "core/receiver/bodyhint.h"
#include "core/receiver/webhooknormaliser.h"
#include "tests/fuzz/finding.h"

#include <QCryptographicHash>

using namespace egret;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    const WebhookEvent event = normalise(body);
    if (!parseWebhookBody(body))
        fuzz::demand(event.type.isEmpty() && event.action == WebhookEvent::Action::KeepOnly, "what is no object asks for nothing");
    fuzz::demand(event.extra.size() <= 32, "no more than 32 unknown fields are kept");
    bodyHint(body, QCryptographicHash::hash(QByteArray(body + '\n'), QCryptographicHash::Sha256).toHex());
    const QByteArray indented = indentedByTwo(body);
    const auto parsed = parseWebhookBody(body); // "n ull" has no value that could change
    fuzz::demand(!parsed || parseWebhookBody(indented) == parsed || indented.size() > kMaxWebhookBody, "white space changes no value");
    return 0;
}
