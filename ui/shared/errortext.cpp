// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/errortext.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ErrorSentences {
    Q_DECLARE_TR_FUNCTIONS(egret::ErrorText)
};

struct KnownPlaidCode {
    QLatin1String code;
    const char* title;
    const char* advice;
};

constexpr std::array kPlaidCodes{
    KnownPlaidCode{"INVALID_API_KEYS"_L1, QT_TRANSLATE_NOOP("egret::ErrorText", "Plaid refused these keys"),
        QT_TRANSLATE_NOOP("egret::ErrorText", "Check that client_id and secret belong together and to the chosen environment.")},
    KnownPlaidCode{"UNAUTHORIZED_ENVIRONMENT"_L1, QT_TRANSLATE_NOOP("egret::ErrorText", "These keys are for another environment"),
        QT_TRANSLATE_NOOP("egret::ErrorText", "Choose the environment the secret was made for, or ask Plaid for access.")},
    KnownPlaidCode{"ITEM_LOGIN_REQUIRED"_L1, QT_TRANSLATE_NOOP("egret::ErrorText", "The bank asks for a new sign-in"),
        QT_TRANSLATE_NOOP("egret::ErrorText", "Repair the item: its owner signs in again, nothing is lost.")},
    KnownPlaidCode{"RATE_LIMIT_EXCEEDED"_L1, QT_TRANSLATE_NOOP("egret::ErrorText", "Plaid asks for a pause"),
        QT_TRANSLATE_NOOP("egret::ErrorText", "Too many calls in a short time. Egret tries again by itself.")},
    KnownPlaidCode{"INTERNAL_SERVER_ERROR"_L1, QT_TRANSLATE_NOOP("egret::ErrorText", "Plaid answered with a server error"),
        QT_TRANSLATE_NOOP("egret::ErrorText", "Nothing was lost: the next try starts where this one did.")},
};

std::optional<ErrorText> plaidText(const Error& error)
{
    for (const KnownPlaidCode& known : kPlaidCodes) {
        if (error.code == known.code)
            return ErrorText{ErrorSentences::tr(known.title), ErrorSentences::tr(known.advice)};
    }
    return std::nullopt;
}

ErrorText kindText(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidInput:
        return {ErrorSentences::tr("Something entered here cannot be used"), ErrorSentences::tr("Correct it and try again.")};
    case Error::Kind::NotFound:
        return {ErrorSentences::tr("This no longer exists"), ErrorSentences::tr("It may have been removed meanwhile.")};
    case Error::Kind::Conflict:
        return {ErrorSentences::tr("This exists already"), ErrorSentences::tr("Choose another name.")};
    case Error::Kind::Storage:
        return {ErrorSentences::tr("The data folder could not be read or written"),
            ErrorSentences::tr("Nothing was changed. Check free space and permissions, then try again.")};
    case Error::Kind::SecretsLocked:
        return {ErrorSentences::tr("The keychain is locked"), ErrorSentences::tr("Unlock it, then try again.")};
    case Error::Kind::SecretsMissing:
        return {ErrorSentences::tr("The keychain does not hold this secret"),
            ErrorSentences::tr("Enter the secret again, or restore the keychain.")};
    case Error::Kind::SecretsUnavailable:
        return {ErrorSentences::tr("No keychain answers"),
            ErrorSentences::tr("Start a keychain service, or use a passphrase file.")};
    case Error::Kind::Network:
        return {ErrorSentences::tr("Plaid did not answer"), ErrorSentences::tr("Check the network, then try again.")};
    case Error::Kind::Plaid:
        return {ErrorSentences::tr("Plaid refused"), ErrorSentences::tr("The code below says why.")};
    case Error::Kind::InUse:
        return {ErrorSentences::tr("Another program uses it"), ErrorSentences::tr("Stop that program, or choose another port.")};
    case Error::Kind::Cancelled: return {ErrorSentences::tr("Stopped"), ErrorSentences::tr("Nothing was changed.")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString plaidLostText()
{
    return ErrorSentences::tr("Plaid cannot be reached now. Egret keeps trying by itself.");
}

ErrorText errorText(const Error& error)
{
    if (error.kind == Error::Kind::Plaid) {
        if (const std::optional<ErrorText> known = plaidText(error))
            return *known;
    }
    return kindText(error.kind);
}

} // namespace egret
