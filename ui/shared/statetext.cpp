// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/statetext.h"

#include <QCoreApplication>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(egret::StateText)
};

struct KnownCategory {
    QLatin1String primary;
    const char* text;
    Token color;
};

// Source: the primary categories of Plaid's personal finance category taxonomy.
constexpr std::array kCategories{
    KnownCategory{"BANK_FEES"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Bank fees"), Token::Series8},
    KnownCategory{"ENTERTAINMENT"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Entertainment"), Token::Series4},
    KnownCategory{"FOOD_AND_DRINK"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Food & drink"), Token::Series2},
    KnownCategory{"GENERAL_MERCHANDISE"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Merchandise"), Token::Series10},
    KnownCategory{"GENERAL_SERVICES"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Services"), Token::Series7},
    KnownCategory{"GOVERNMENT_AND_NON_PROFIT"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Government"), Token::Series7},
    KnownCategory{"HOME_IMPROVEMENT"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Home improvement"), Token::Series10},
    KnownCategory{"INCOME"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Income"), Token::Series5},
    KnownCategory{"LOAN_PAYMENTS"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Loan payment"), Token::Series4},
    KnownCategory{"MEDICAL"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Medical"), Token::Series9},
    KnownCategory{"PERSONAL_CARE"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Personal care"), Token::Series4},
    KnownCategory{"RENT_AND_UTILITIES"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Rent & utilities"), Token::Series1},
    KnownCategory{"TRANSFER_IN"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Transfer in"), Token::Series9},
    KnownCategory{"TRANSFER_OUT"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Transfer out"), Token::Series8},
    KnownCategory{"TRANSPORTATION"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Transport"), Token::Series6},
    KnownCategory{"TRAVEL"_L1, QT_TRANSLATE_NOOP("egret::StateText", "Travel"), Token::Series3},
};

QString readable(const QString& primary)
{
    QString text = primary.toLower().replace(u'_', u' ');
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox: return StateText::tr("Sandbox");
    case Environment::Production: return StateText::tr("Production");
    case Environment::Offline: return StateText::tr("Offline sandbox");
    case Environment::Development: return StateText::tr("Development, retired");
    }
    Q_UNREACHABLE();
}

ChipText environmentChip(Environment environment)
{
    const QString text = environmentText(environment);
    switch (environment) {
    case Environment::Sandbox: return {text, "box"_L1, Tone::Warning};
    case Environment::Production: return {text, "globe"_L1, Tone::Ok};
    case Environment::Offline: return {text, "offline"_L1, Tone::Violet};
    case Environment::Development: return {text, "clock"_L1, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString statusText(TransactionRow::Status status)
{
    switch (status) {
    case TransactionRow::Status::Pending: return StateText::tr("Pending");
    case TransactionRow::Status::Posted: return StateText::tr("Posted");
    case TransactionRow::Status::Removed: return StateText::tr("Removed");
    }
    Q_UNREACHABLE();
}

QLatin1String statusIcon(TransactionRow::Status status)
{
    switch (status) {
    case TransactionRow::Status::Pending: return "pending"_L1;
    case TransactionRow::Status::Posted: return "checkc"_L1;
    case TransactionRow::Status::Removed: return "minus"_L1;
    }
    Q_UNREACHABLE();
}

Token statusToken(TransactionRow::Status status)
{
    return status == TransactionRow::Status::Pending ? Token::WarningText : Token::TextHint;
}

CategoryText categoryText(const QString& primary)
{
    if (primary.isEmpty())
        return {StateText::tr("Uncategorized"), Token::NeutralSolid};
    for (const KnownCategory& known : kCategories) {
        if (primary == known.primary)
            return {StateText::tr(known.text), known.color};
    }
    return {readable(primary), Token::NeutralSolid};
}

} // namespace egret
