// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace egret {

//! How the deliveries of a webhook are signed.
enum class WebhookSignature {
    //! As Plaid signs.
    Good,
    //! No Plaid-Verification header at all.
    Missing,
    //! A header whose signature does not verify under the key that it names.
    Bad,
    //! Good, with the key before the present one, as what was under way while the key was rotated.
    Former,
};

//! What goes wrong with one webhook, in all of its deliveries.
struct WebhookFault {
    //! It is sent twice, as two deliveries with the same bytes.
    bool duplicate = false;
    //! It waits until the next webhook to its address has left.
    bool reorder = false;
    //! Passes before the first attempt.
    std::chrono::milliseconds late{0};
    WebhookSignature signature = WebhookSignature::Good;
};

} // namespace egret
