// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linkpageparts.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QLocale>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColours = 7;

//! What the visitor can do about an error, by its code.
QString nextStep(const QString& code)
{
    static const QHash<QString, QString> steps{
        {u"INVALID_CREDENTIALS"_s, u"Capital letters count."_s},
        {u"INVALID_MFA"_s, u"Sign in again and answer once more."_s},
        {u"INVALID_SEND_METHOD"_s, u"Sign in again and choose another way to get the code."_s},
        {u"INSUFFICIENT_CREDENTIALS"_s, u"Sign in again with everything the bank asks for."_s},
        {u"USER_INPUT_TIMEOUT"_s, u"Sign in again and answer a little sooner."_s},
        {u"ITEM_LOCKED"_s, u"Unlock the account at the bank, then try again."_s},
        {u"USER_SETUP_REQUIRED"_s, u"Finish setting up the account at the bank, then try again."_s},
        {u"INSTITUTION_NO_LONGER_SUPPORTED"_s, u"Choose another bank."_s},
        {u"ITEM_NOT_SUPPORTED"_s, u"Choose another account or another bank."_s},
        {u"NO_ACCOUNTS"_s, u"Choose another bank, or sign in as somebody with accounts."_s},
        {u"COUNTRY_NOT_SUPPORTED"_s, u"Choose a bank of another country."_s},
    };
    return steps.value(code, u"Try again later."_s);
}

QString amountOf(const QJsonObject& account)
{
    const QJsonObject balances = account.value("balances"_L1).toObject();
    const QJsonValue current = balances.value("current"_L1);
    if (!current.isDouble())
        return {};
    const QString number = QLocale(QLocale::English, QLocale::UnitedStates).toString(current.toDouble(), 'f', 2);
    const QString currency = balances.value("iso_currency_code"_L1).toString(balances.value("unofficial_currency_code"_L1).toString());
    return currency == "USD"_L1 ? QString(u'$' + number) : QString(number + u' ' + currency);
}

} // namespace

Html linkDocument(const QString& name, const QString& title, const QString& language, const Html& content)
{
    const Html footnote = language == "en"_L1 ? Html() : fillTemplate(u"footnote"_s, {{u"language"_s, Html::text(language)}});
    return fillTemplate(u"layout"_s,
        {{u"language"_s, Html::text(language)}, {u"title"_s, Html::text(title)}, {u"style"_s, Html::markup(hostedLinkStyle())},
            {u"name"_s, Html::text(name)}, {u"content"_s, content}, {u"footnote"_s, footnote}});
}

Html bankMonogram(const QString& id, const QString& name)
{
    QString letters;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (letters.size() < 2 && word.at(0).isUpper())
            letters += word.at(0);
    }
    const int colour = int(id.right(3).toUInt() % kColours);
    return fillTemplate(u"monogram"_s, {{u"colour"_s, Html::text(QString::number(colour))}, {u"letters"_s, Html::text(letters)}});
}

Html factRow(const QString& text)
{
    return fillTemplate(u"fact"_s, {{u"text"_s, Html::text(text)}});
}

Html errorNotice(const std::optional<Error>& error)
{
    if (!error)
        return {};
    const QString shown = errorObject(*error).value("display_message"_L1).toString(u"The bank answered with an error."_s);
    return fillTemplate(u"error"_s,
        {{u"text"_s, Html::text(shown)}, {u"next"_s, Html::text(nextStep(error->code))}, {u"code"_s, Html::text(error->code)}});
}

Html challengeFields(const SimulatedLinkSession& session)
{
    const bool choose = session.challenge.kind == LinkChallenge::Kind::Selections;
    Html options;
    for (const QString& option : session.challenge.selections())
        options += fillTemplate(u"option"_s, {{u"text"_s, Html::text(option)}});
    Html fields;
    int index = 0;
    for (const QString& question : session.challenge.questions(session.round)) {
        fields += fillTemplate(choose ? u"selection"_s : u"question"_s,
            {{u"index"_s, Html::text(QString::number(index))}, {u"question"_s, Html::text(question)}, {u"options"_s, options},
                {u"focus"_s, Html::markup(index == 0 ? u"autofocus"_s : QString())}});
        ++index;
    }
    return fields;
}

Html deviceChoices()
{
    Html choices;
    for (qsizetype i = 0; i < linkDevices().size(); ++i) {
        const QString number = QString::number(i);
        choices += fillTemplate(u"choice"_s,
            {{u"id"_s, Html::text(u"device-"_s + number)}, {u"name"_s, Html::markup(u"device"_s)}, {u"value"_s, Html::text(number)},
                {u"text"_s, Html::text(linkDevices().at(i))}, {u"checked"_s, Html::markup(i == 0 ? u"checked autofocus"_s : QString())}});
    }
    return choices;
}

Html accountRow(const QJsonObject& account, int index, bool checked)
{
    const QString mask = account.value("mask"_L1).toString();
    return fillTemplate(u"accountrow"_s,
        {{u"index"_s, Html::text(QString::number(index))}, {u"checked"_s, Html::markup(checked ? u"checked"_s : QString())},
            {u"account"_s, Html::text(account.value("name"_L1).toString())},
            {u"mask"_s, Html::text(mask.isEmpty() ? QString() : QString(u"••"_s + mask))},
            {u"kind"_s, Html::text(account.value("subtype"_L1).toString())}, {u"balance"_s, Html::text(amountOf(account))}});
}

QString accountLabel(const QJsonObject& account)
{
    const QString mask = account.value("mask"_L1).toString();
    const QString name = account.value("name"_L1).toString();
    return mask.isEmpty() ? name : QString(name + u" ••"_s + mask);
}

QString sharedData(const QString& product, int days)
{
    if (product == "transactions"_L1)
        return u"Transactions of up to %1 days, and new ones from now on"_s.arg(days);
    static const QHash<QString, QString> texts{
        {u"auth"_s, u"Account and routing numbers"_s},
        {u"identity"_s, u"Name, addresses, phone numbers and e-mail addresses"_s},
        {u"assets"_s, u"Reports about balances and transactions"_s},
        {u"investments"_s, u"Holdings and investment transactions"_s},
        {u"liabilities"_s, u"Loans, cards and their terms"_s},
        {u"statements"_s, u"Bank statements"_s},
        {u"transfer"_s, u"Account and routing numbers, to move money"_s},
        {u"income_verification"_s, u"Income found in the transactions"_s},
    };
    return texts.value(product);
}

} // namespace egret
