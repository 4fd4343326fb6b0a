// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/transactionwriter.h"

#include "core/base/money.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnofficialExponent = 8; // what currencyExponent() has for a code that ISO does not know
constexpr qsizetype kReferenceDigits = 12;
constexpr QByteArrayView kCheckText = "CHECK ";

enum Draw : quint64 { TextDraw = 21, ConfidenceDraw };

QByteArrayView view(const IdentifierBytes& id)
{
    return {id.data(), qsizetype(id.size())};
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray membersOf(const QJsonObject& object)
{
    const QByteArray json = compact(object);
    return json.sliced(1, json.size() - 2);
}

QByteArray locationOf(const CustomerPlace& place)
{
    return compact({{u"address"_s, QJsonValue::Null}, {u"city"_s, place.city}, {u"region"_s, place.region},
        {u"postal_code"_s, place.postalCode}, {u"country"_s, place.country}, {u"lat"_s, QJsonValue::Null},
        {u"lon"_s, QJsonValue::Null}, {u"store_number"_s, QJsonValue::Null}});
}

} // namespace

TransactionWriter::TransactionWriter(const ItemHistory& history, MerchantJson& merchants, TransactionWording wording)
    : m_history(history)
    , m_merchants(merchants)
    , m_wording(wording)
{
    const CustomerPlace& place = history.ledger().place();
    m_home = locationOf(place);
    m_ownText = place.ownText.toUtf8();
    m_city = QString(place.city.toUpper() + u' ' + place.region).toUtf8();
    for (const SimulatedAccount& account : history.ledger().accounts()) {
        const int decimals = currencyExponent(account.currency);
        const bool official = decimals != kUnofficialExponent;
        const QString id = history.accountId(int(m_accounts.size()));
        const QJsonValue code(account.currency);
        m_accounts.push_back({membersOf({{u"account_id"_s, id}, {u"iso_currency_code"_s, official ? code : QJsonValue()},
                                  {u"unofficial_currency_code"_s, official ? QJsonValue() : code}}),
            id.toLatin1(), decimals});
    }
}

void TransactionWriter::write(const ItemTransaction& transaction, JsonText& json)
{
    const Merchant& merchant = *transaction.merchant;
    const AccountJson& account = m_accounts[size_t(transaction.account)];
    const quint64 seed = m_history.ledger().seed();
    const QByteArray& name = bankText(transaction);

    json.raw("{").raw(m_merchants.members(merchant, confidenceIn(transaction), m_wording.firstTaxonomy)).raw(",").raw(account.members);
    if (isAtHome(merchant))
        json.raw(",\"location\":").raw(m_home);
    json.raw(",\"amount\":").amount(transaction.amount, account.decimals);
    json.raw(",\"date\":").date(transaction.shownDay());
    json.raw(",\"authorized_date\":").date(transaction.madeDay());
    json.raw(",\"name\":").text(name);
    json.raw(",\"original_description\":");
    if (m_wording.originalDescription)
        json.text(name);
    else
        json.raw("null");
    json.raw(",\"check_number\":");
    if (name.startsWith(kCheckText))
        json.text(QByteArrayView(name).sliced(kCheckText.size()));
    else
        json.raw("null");
    writePaymentMeta(transaction, json);
    json.raw(",\"transaction_id\":\"").raw(view(transactionIdOf(seed, m_history.number(), transaction)));
    json.raw(transaction.pending ? "\",\"pending\":true" : "\",\"pending\":false");
    if (transaction.successor)
        json.raw(",\"pending_transaction_id\":\"").raw(view(pendingIdOf(seed, m_history.number(), transaction))).raw("\"}");
    else
        json.raw(",\"pending_transaction_id\":null}");
}

void TransactionWriter::writeRemoved(const ItemTransaction& transaction, JsonText& json) const
{
    json.raw("{\"transaction_id\":\"").raw(view(transactionIdOf(m_history.ledger().seed(), m_history.number(), transaction)));
    json.raw("\",\"account_id\":\"").raw(m_accounts[size_t(transaction.account)].id).raw("\"}");
}

const QByteArray& TransactionWriter::bankText(const ItemTransaction& transaction)
{
    m_text.resize(0);
    if (const QString own = m_history.ownText(transaction); !own.isEmpty())
        m_text = own.toUtf8();
    else
        fillIn(*transaction.merchant, transaction);
    return m_text;
}

//! The merchant's text with its placeholders filled in.
void TransactionWriter::fillIn(const Merchant& merchant, const ItemTransaction& transaction)
{
    Dice text = dice(transaction, TextDraw);
    const QByteArrayView pattern(merchant.text.data(), merchant.text.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '#') {
            m_text += text.digit();
        } else if (pattern[i] == '@') {
            const QDate nominal = QDate::fromJulianDay(transaction.nominal);
            const int monthAndDay = nominal.month() * 100 + nominal.day();
            m_text.append(QByteArray::number(10'000 + monthAndDay).sliced(1));
        } else if (pattern[i] == '{') {
            const QByteArrayView rest = pattern.sliced(i);
            m_text.append(rest.startsWith("{own}") ? m_ownText : m_city);
            i += rest.indexOf('}');
        } else {
            m_text += pattern[i];
        }
    }
}

//! Banks tell who was paid how for transfers from and to the main account, not for purchases.
void TransactionWriter::writePaymentMeta(const ItemTransaction& transaction, JsonText& json) const
{
    json.raw(",\"payment_meta\":{\"by_order_of\":null,\"payment_processor\":null,\"ppd_id\":null,\"reason\":null");
    if (transaction.account != m_history.ledger().mainAccount() || transaction.pends) {
        json.raw(",\"payee\":null,\"payer\":null,\"payment_method\":null,\"reference_number\":null}");
        return;
    }
    const Merchant& merchant = *transaction.merchant;
    std::array<char, kReferenceDigits> reference;
    Dice digits = dice(transaction, TextDraw);
    for (char& digit : reference)
        digit = digits.digit();
    const bool in = transaction.amount < 0;
    json.raw(in ? ",\"payee\":null,\"payer\":" : ",\"payer\":null,\"payee\":");
    if (merchant.name.isEmpty())
        json.raw("null");
    else
        json.text(QByteArrayView(merchant.name.data(), merchant.name.size()));
    json.raw(merchant.category.endsWith("_WIRE"_L1) ? ",\"payment_method\":\"WIRE\"" : ",\"payment_method\":\"ACH\"");
    json.raw(",\"reference_number\":\"").raw({reference.data(), kReferenceDigits}).raw("\"}");
}

Confidence TransactionWriter::confidenceIn(const ItemTransaction& transaction) const
{
    if (transaction.merchant->name.isEmpty())
        return Confidence::Medium;
    return dice(transaction, ConfidenceDraw).chance(850) ? Confidence::VeryHigh : Confidence::High;
}

Dice TransactionWriter::dice(const ItemTransaction& transaction, quint64 draw) const
{
    const Ledger& ledger = m_history.ledger();
    return Dice{ledger.seed(), ledger.key(), draw, quint64(transaction.account), quint64(transaction.nominal), quint64(transaction.index)};
}

QJsonObject transactionObject(const ItemHistory& history, const ItemTransaction& transaction, const TransactionWording& wording)
{
    MerchantJson merchants;
    JsonText json;
    TransactionWriter(history, merchants, wording).write(transaction, json);
    return QJsonDocument::fromJson(json.bytes()).object();
}

QList<QJsonObject> transactionObjects(const ItemHistory& history)
{
    MerchantJson merchants;
    TransactionWriter writer(history, merchants);
    QList<QJsonObject> objects;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (transaction.removed)
            continue;
        JsonText json;
        writer.write(transaction, json);
        objects.append(QJsonDocument::fromJson(json.bytes()).object());
    }
    return objects;
}

} // namespace egret
