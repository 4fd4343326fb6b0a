// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhooktext.h"

#include "ui/shared/formatting.h"

#include <QCoreApplication>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct WebhookText {
    Q_DECLARE_TR_FUNCTIONS(egret::WebhookText)
};

struct KnownCheck {
    QLatin1String check;
    const char* title;
    const char* failure; //!< short enough for a column
};

constexpr std::array kChecks{
    KnownCheck{"format"_L1, QT_TRANSLATE_NOOP("egret::WebhookText", "Format"), QT_TRANSLATE_NOOP("egret::WebhookText", "Malformed")},
    KnownCheck{"alg"_L1, QT_TRANSLATE_NOOP("egret::WebhookText", "Algorithm"), QT_TRANSLATE_NOOP("egret::WebhookText", "Bad algorithm")},
    KnownCheck{"kid"_L1, QT_TRANSLATE_NOOP("egret::WebhookText", "Key id"), QT_TRANSLATE_NOOP("egret::WebhookText", "Bad key id")},
    KnownCheck{"key"_L1, QT_TRANSLATE_NOOP("egret::WebhookText", "Key"), QT_TRANSLATE_NOOP("egret::WebhookText", "Bad key")},
    KnownCheck{"signature"_L1, QT_TRANSLATE_NOOP("egret::WebhookText", "Signature"), QT_TRANSLATE_NOOP("egret::WebhookText", "Bad signature")},
    KnownCheck{"iat"_L1, QT_TRANSLATE_NOOP("egret::WebhookText", "Age"), QT_TRANSLATE_NOOP("egret::WebhookText", "Too old")},
    KnownCheck{"body_hash"_L1, QT_TRANSLATE_NOOP("egret::WebhookText", "Body hash"), QT_TRANSLATE_NOOP("egret::WebhookText", "Bad body")},
};

const KnownCheck* knownCheck(const QString& name)
{
    const auto found = std::find_if(kChecks.begin(), kChecks.end(), [&name](const KnownCheck& known) { return name == known.check; });
    return found == kChecks.end() ? nullptr : &*found;
}

QString keyText(const QJsonObject& value)
{
    const QString source = value["source"_L1].toString();
    const QString age = durationText(std::chrono::seconds(value["age_seconds"_L1].toInt()));
    if (!value.contains("age_seconds"_L1))
        return source;
    if (source == "stored"_L1)
        return WebhookText::tr("kept here, seen %1 ago").arg(age);
    return WebhookText::tr("P-256, not expired, fetched %1 ago").arg(age);
}

//! A step that passed, from the value it looked at; empty where core's own words are best.
QString passedText(const QString& check, const QJsonValue& value)
{
    if (check == "alg"_L1 && value.isString())
        return WebhookText::tr("%1, as required").arg(value.toString());
    if (check == "kid"_L1 && value.isString())
        return shortId(value.toString());
    if (check == "key"_L1 && value.isObject())
        return keyText(value.toObject());
    if (check == "signature"_L1 && value.isDouble())
        return WebhookText::tr("%1 bytes, made by this key").arg(value.toInt());
    if (check == "iat"_L1 && value.isObject())
        return WebhookText::tr("%1 s, limit 300 s").arg(value["skew_seconds"_L1].toInt());
    if (check == "body_hash"_L1 && value.isObject())
        return WebhookText::tr("SHA-256 %1 matches").arg(shortId(value["ours"_L1].toString()));
    if (check == "format"_L1)
        return WebhookText::tr("three parts, readable");
    return {};
}

QString failureText(const QString& check)
{
    const KnownCheck* known = knownCheck(check);
    return known ? WebhookText::tr(known->failure) : WebhookText::tr("Rejected");
}

} // namespace

VerdictText signatureText(const WebhookSummary& webhook)
{
    if (!webhook.editedFrom.isEmpty())
        return {WebhookText::tr("Edited copy"), "note"_L1, Token::TextHint};
    switch (webhook.verification) {
    case Verification::Verified: return {WebhookText::tr("Verified"), "shield"_L1, Token::OkText};
    case Verification::NotChecked: return {WebhookText::tr("Not checked"), "clock"_L1, Token::WarningText};
    case Verification::Failed: break;
    }
    const QLatin1String icon = webhook.failedCheck == "iat"_L1 ? "clock"_L1 : "shieldx"_L1;
    return {failureText(webhook.failedCheck), icon, Token::ErrorText};
}

ChipText resultChip(const WebhookSummary& webhook)
{
    switch (webhook.state) {
    case WebhookState::Received:
        if (webhook.attempts > 0)
            return {WebhookText::tr("Retrying"), "replay"_L1, Tone::Warning};
        return {WebhookText::tr("Queued"), "clock"_L1, Tone::Info};
    case WebhookState::Verified: return {WebhookText::tr("Queued"), "clock"_L1, Tone::Info};
    case WebhookState::Handled:
        if (!webhook.duplicateOf.isEmpty())
            return {WebhookText::tr("Duplicate"), "duplicate"_L1, Tone::Neutral};
        return {WebhookText::tr("Processed"), "checkc"_L1, Tone::Ok};
    case WebhookState::Ignored: return {WebhookText::tr("Ignored"), "minus"_L1, Tone::Neutral};
    case WebhookState::Rejected: return {WebhookText::tr("Rejected"), "xc"_L1, Tone::Error};
    case WebhookState::DeadLetter: return {WebhookText::tr("Given up"), "alert"_L1, Tone::Error};
    }
    Q_UNREACHABLE();
}

QString actionText(WebhookAction action)
{
    switch (action) {
    case WebhookAction::KeepOnly: return WebhookText::tr("Keep it");
    case WebhookAction::SyncItem: return WebhookText::tr("Fetch new transactions");
    case WebhookAction::RemoveTransactions: return WebhookText::tr("Remove transactions");
    case WebhookAction::RefreshItem: return WebhookText::tr("Look at the Item");
    case WebhookAction::OfferAccounts: return WebhookText::tr("Offer new accounts");
    case WebhookAction::NoteConsentEnd: return WebhookText::tr("Note when access ends");
    case WebhookAction::NoteRevocation: return WebhookText::tr("Note that access was revoked");
    case WebhookAction::DropAccount: return WebhookText::tr("Drop an account");
    case WebhookAction::NoteWebhookUrl: return WebhookText::tr("Note the new webhook URL");
    case WebhookAction::FinishLink: return WebhookText::tr("Finish the Link session");
    }
    Q_UNREACHABLE();
}

QString lossText(const WebhookLoss& loss, const QString& item)
{
    //: %1 is an account, %2 an Item: its bank and its end user
    return WebhookText::tr("%Ln transaction(s) and the balances of %1 at %2, with everything that was written to them. Nobody can bring them back.",
        nullptr, int(loss.transactions))
        .arg(loss.account, item);
}

CheckText checkText(const QJsonObject& check)
{
    const QString name = check["check"_L1].toString();
    const KnownCheck* known = knownCheck(name);
    CheckText text{known ? WebhookText::tr(known->title) : name, check["detail"_L1].toString(), {}};
    if (!check["ok"_L1].isBool()) {
        text.verdict = {WebhookText::tr("not run"), "minus"_L1, Token::TextHint};
        if (text.text == "not run"_L1)
            text.text = text.verdict.text;
        return text;
    }
    if (!check["ok"_L1].toBool()) {
        text.verdict = {WebhookText::tr("failed"), "xc"_L1, Token::ErrorText};
        return text;
    }
    text.verdict = {WebhookText::tr("passed"), "checkc"_L1, Token::OkText};
    if (const QString passed = passedText(name, check["value"_L1]); !passed.isEmpty())
        text.text = passed;
    return text;
}

} // namespace egret
