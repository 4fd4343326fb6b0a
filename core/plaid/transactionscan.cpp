// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionscan.h"

#include "core/base/log.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! Shared words are few; a bank that makes up new ones in every row gets no more room than this.
constexpr qsizetype kMaxShared = 2'000;

//! Minor units of a plain decimal that has no more digits than \a exponent: nearly every amount. Nothing for all others.
std::optional<qint64> plainMinorUnits(QByteArrayView number, int exponent)
{
    constexpr qsizetype kSafeLength = 18;
    if (number.isEmpty() || number.size() + exponent > kSafeLength)
        return std::nullopt;
    const bool negative = number.front() == '-';
    qint64 units = 0;
    int fraction = -1;
    for (const char c : number.sliced(negative ? 1 : 0)) {
        if (c == '.') {
            fraction = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        units = units * 10 + (c - '0');
        fraction += fraction >= 0;
    }
    const int missing = exponent - qMax(0, fraction);
    if (missing < 0)
        return std::nullopt;
    for (int i = 0; i < missing; ++i)
        units *= 10;
    return negative ? -units : units;
}

void setAmount(Transaction& transaction, QByteArrayView number, const QString& text, const CurrencyCode& currency)
{
    transaction.amount.currency = currency;
    if (const std::optional<qint64> units = plainMinorUnits(number, currencyExponent(currency))) {
        transaction.amount.minorUnits = *units;
        return;
    }
    const QString decimal = number.isEmpty() ? text : QString::fromLatin1(number);
    const Result<ParsedMoney> parsed = parseMoney(decimal, currency);
    transaction.amountRounded = !parsed || parsed->rounded;
    if (parsed)
        transaction.amount = parsed->money;
    else
        qCWarning(lcPlaid).noquote() << "transaction" << transaction.id.value() << "is kept with amount 0:" << parsed.error().detail;
}

//! Plaid always sends a date. Should it not, the row is kept all the same, on the nearest date that is known.
void ensureDate(Transaction& transaction)
{
    if (transaction.date.isValid())
        return;
    const QDate unknown(1970, 1, 1);
    transaction.date = transaction.authorizedDate.isValid() ? transaction.authorizedDate : unknown;
    qCWarning(lcPlaid).noquote() << "transaction" << transaction.id.value() << "has no date; it is kept on" << transaction.date;
}

} // namespace

TransactionScan::TransactionScan(JsonScanner& json)
    : m_json(json)
{
}

QList<Transaction> TransactionScan::scan()
{
    QList<Transaction> transactions;
    m_json.array([this, &transactions] {
        Transaction transaction = scanOne();
        if (!transaction.id.isEmpty())
            transactions.append(std::move(transaction));
    });
    return transactions;
}

Transaction TransactionScan::scanOne()
{
    Transaction transaction;
    Loose loose;
    const char* const begin = m_json.place();
    m_json.object([this, &transaction, &loose](QByteArrayView key) { scanField(key, transaction, loose); });
    if (m_json.failed() || transaction.id.isEmpty())
        return {};
    transaction.raw = QByteArray(begin, m_json.lastEnd() - begin);
    setAmount(transaction, loose.amount, loose.amountText, loose.official.isEmpty() ? loose.unofficial : loose.official);
    ensureDate(transaction);
    return transaction;
}

void TransactionScan::scanField(QByteArrayView key, Transaction& transaction, Loose& loose)
{
    if (key == "transaction_id")
        transaction.id = TransactionId(m_json.text());
    else if (key == "pending_transaction_id")
        transaction.pendingId = TransactionId(m_json.text());
    else if (key == "account_id")
        transaction.account = AccountId(shared());
    else if (key == "amount" && m_json.kind() == '"')
        loose.amountText = m_json.text();
    else if (key == "amount")
        loose.amount = m_json.number();
    else if (key == "iso_currency_code")
        loose.official = shared();
    else if (key == "unofficial_currency_code")
        loose.unofficial = shared();
    else if (key == "date")
        transaction.date = dayOf(m_json.string().value_or(QByteArrayView()));
    else if (key == "authorized_date")
        transaction.authorizedDate = dayOf(m_json.string().value_or(QByteArrayView()));
    else if (key == "name")
        transaction.name = m_json.text();
    else if (key == "merchant_name")
        transaction.merchantName = shared();
    else if (key == "personal_finance_category")
        scanCategory(transaction);
    else if (key == "payment_channel")
        transaction.paymentChannel = shared();
    else if (key == "pending")
        transaction.pending = m_json.flag();
    else
        m_json.skip();
}

void TransactionScan::scanCategory(Transaction& transaction)
{
    m_json.object([this, &transaction](QByteArrayView key) {
        if (key == "primary")
            transaction.categoryPrimary = shared();
        else if (key == "detailed")
            transaction.categoryDetailed = shared();
        else if (key == "confidence_level")
            transaction.categoryConfidence = shared();
        else
            m_json.skip();
    });
}

//! The next value's text, one copy for all rows that have it.
QString TransactionScan::shared()
{
    const std::optional<QByteArrayView> content = m_json.string();
    if (!content || content->isEmpty())
        return {};
    const auto known = m_shared.constFind(QByteArray::fromRawData(content->data(), content->size()));
    if (known != m_shared.cend())
        return *known;
    const QString text = unescapedJson(*content);
    if (m_shared.size() < kMaxShared)
        m_shared.insert(content->toByteArray(), text);
    return text;
}

} // namespace egret
