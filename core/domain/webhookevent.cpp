// SPDX-License-Identifier: Apache-2.0
#include "core/domain/webhookevent.h"

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kActionNames{
    std::pair{WebhookAction::KeepOnly, "keep_only"_L1},
    std::pair{WebhookAction::SyncItem, "sync_item"_L1},
    std::pair{WebhookAction::RemoveTransactions, "remove_transactions"_L1},
    std::pair{WebhookAction::RefreshItem, "refresh_item"_L1},
    std::pair{WebhookAction::OfferAccounts, "offer_accounts"_L1},
    std::pair{WebhookAction::NoteConsentEnd, "note_consent_end"_L1},
    std::pair{WebhookAction::NoteRevocation, "note_revocation"_L1},
    std::pair{WebhookAction::DropAccount, "drop_account"_L1},
    std::pair{WebhookAction::NoteWebhookUrl, "note_webhook_url"_L1},
    std::pair{WebhookAction::FinishLink, "finish_link"_L1},
};

} // namespace

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
    case WebhookState::Verified: return u"verified"_s;
    case WebhookState::Handled: return u"handled"_s;
    case WebhookState::Ignored: return u"ignored"_s;
    case WebhookState::Rejected: return u"rejected"_s;
    case WebhookState::DeadLetter: return u"dead_letter"_s;
    }
    Q_UNREACHABLE();
}

QString webhookActionName(WebhookAction action)
{
    for (const auto& [known, name] : kActionNames) {
        if (known == action)
            return name;
    }
    Q_UNREACHABLE();
}

WebhookAction webhookActionFromName(const QString& name)
{
    for (const auto& [known, spelling] : kActionNames) {
        if (spelling == name)
            return known;
    }
    return WebhookAction::KeepOnly;
}

} // namespace egret
