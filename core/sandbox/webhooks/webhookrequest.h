// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/webhooks/sentwebhook.h"
#include "core/sandbox/webhooks/webhooksigner.h"

#include <QNetworkRequest>

#include <chrono>

class QNetworkReply;

namespace egret {

//! The head of one attempt at \a delivery, signed for \a now, the wall clock's time, as its signature is to be: a
//! missing one leaves no header. Redirects are not followed.
QNetworkRequest webhookRequest(const SentWebhook& delivery, WebhookSigner& signer, Timestamp now);

//! How long after \a now the Retry-After of \a reply asks to wait, given in seconds or as an HTTP date; 0 without one.
std::chrono::milliseconds retryAfter(const QNetworkReply& reply, Timestamp now);

} // namespace egret
