// SPDX-License-Identifier: Apache-2.0
#include "core/domain/webhookevent.h"

namespace egret {

using namespace Qt::StringLiterals;

QString verificationName(Verification verification)
{
    switch (verification) {
    case Verification::Verified: return u"verified"_s;
    case Verification::Failed: return u"failed"_s;
    case Verification::NotChecked: return u"not_checked"_s;
    }
    Q_UNREACHABLE();
}

QString webhookStateName(WebhookState state)
{
    switch (state) {
    case WebhookState::Received: return u"received"_s;
    case WebhookState::Handled: return u"handled"_s;
    case WebhookState::Rejected: return u"rejected"_s;
    case WebhookState::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace egret
