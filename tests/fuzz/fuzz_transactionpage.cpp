// SPDX-License-Identifier: Apache-2.0
// A page of transactions, which is read from its bytes: whatever they are, and, where they are JSON, as Qt's own parser
// reads them.
#include "core/plaid/jsonreader.h"
#include "core/plaid/transactionpage.h"
#include "tests/fuzz/finding.h"

#include <QJsonDocument>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const ItemId kItem(u"item-1"_s);

void checkRows(const QList<Transaction>& transactions)
{
    for (const Transaction& transaction : transactions) {
        fuzz::demand(!transaction.id.isEmpty(), "a row has an id");
        fuzz::demand(transaction.date.isValid(), "a row has a date");
        fuzz::demand(transaction.raw.startsWith('{') && transaction.raw.endsWith('}'), "a row keeps its own part of the page");
    }
}

//! \a text without halves of surrogate pairs, which are no characters; Qt's parser lets them pass.
QString wholeCharacters(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size());
}

//! \a transactions are what is to be kept of \a rows, in order.
void compare(const QList<Transaction>& transactions, const QList<JsonReader>& rows)
{
    qsizetype place = 0;
    for (const JsonReader& row : rows) {
        const QString id = wholeCharacters(row.text("transaction_id"_L1));
        if (id.isEmpty())
            continue;
        fuzz::demand(place < transactions.size(), "every row with an id is kept");
        const Transaction& read = transactions[place++];
        fuzz::demand(read.id == TransactionId(id), "ids are read as Qt reads them");
        fuzz::demand(read.name == wholeCharacters(row.text("name"_L1)), "names are read as Qt reads them");
        fuzz::demand(read.merchantName == wholeCharacters(row.text("merchant_name"_L1)), "texts are read as Qt reads them");
        fuzz::demand(read.pending == row.flag("pending"_L1), "flags are read as Qt reads them");
        fuzz::demand(!row.date("date"_L1).isValid() || read.date == row.date("date"_L1), "dates are read as Qt reads them");
        fuzz::demand(QJsonDocument::fromJson(read.raw).object() == row.json(), "a row's raw JSON is the row");
    }
    fuzz::demand(place == transactions.size(), "no row is made up");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const Result<TransactionUpdate> update = readTransactionPage(bytes, kItem)) {
        checkRows(update->added);
        checkRows(update->modified);
    }
    if (const Result<TransactionListPage> page = readTransactionListPage(bytes, kItem))
        checkRows(page->transactions);
    fuzz::demand(bool(skimTransactionPage(bytes, kItem)) || !readTransactionPage(bytes, kItem), "what can be read can be skimmed");

    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return 0;
    const QByteArray written = document.toJson(QJsonDocument::Compact); // each field once
    const JsonReader object(QJsonDocument::fromJson(written).object());
    const Result<TransactionUpdate> update = readTransactionPage(written, kItem);
    fuzz::demand(bool(update), "JSON is read");
    compare(update->added, object.objects("added"_L1));
    compare(update->modified, object.objects("modified"_L1));
    fuzz::demand(update->nextCursor == SyncCursor(wholeCharacters(object.text("next_cursor"_L1))), "the cursor is read as Qt reads it");
    fuzz::demand(update->hasMore == object.flag("has_more"_L1), "has_more is read as Qt reads it");
    return 0;
}
