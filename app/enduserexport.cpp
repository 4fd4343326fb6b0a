// SPDX-License-Identifier: Apache-2.0
#include "app/enduserexport.h"

#include "app/cli/itemrows.h"
#include "app/cli/rows.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPageRows = 5'000;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject endUserObject(const EndUserHoldings& holdings)
{
    return {{u"end_user_id"_s, holdings.user.id.value()}, {u"heron_id"_s, holdings.user.heronId}, {u"name"_s, holdings.user.name},
        {u"created"_s, toIso(holdings.user.created)}, {u"items"_s, holdings.items.size()}, {u"accounts"_s, holdings.accounts},
        {u"transactions"_s, holdings.transactions}};
}

Result<> writeItems(Reader& reader, const QList<ItemId>& items, QSaveFile& file)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Result<ItemSummary> item = reader.item(items[i]);
        if (!item)
            return unexpected(item.error());
        file.write((i > 0 ? ",\n" : "\n") + compact(cli::itemRow(*item)));
    }
    return {};
}

Result<> writeTransactions(Reader& reader, const QList<qint64>& ids, QSaveFile& file)
{
    QByteArray before = "\n";
    for (qsizetype first = 0; first < ids.size(); first += kPageRows) {
        const Result<QList<TransactionRow>> rows = reader.transactionRows(ids.mid(first, kPageRows));
        if (!rows)
            return unexpected(rows.error());
        for (const TransactionRow& row : *rows) {
            QJsonObject object = cli::transactionRow(row);
            object.insert("plaid"_L1, QJsonDocument::fromJson(row.transaction.raw).object());
            file.write(std::exchange(before, ",\n") + compact(object));
        }
    }
    return {};
}

} // namespace

Result<> exportEndUser(Reader& reader, const EndUserHoldings& holdings, const QList<qint64>& transactions, const QString& path)
{
    QSaveFile file(path);
    const auto refused = [&file] {
        return unexpected(Error::Kind::Storage, u"export"_s, u"'%1' cannot be written: %2."_s.arg(file.fileName(), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write("{\"end_user\":" + compact(endUserObject(holdings)) + ",\"items\":[");
    if (const Result<> written = writeItems(reader, holdings.items, file); !written)
        return written;
    file.write("],\"transactions\":[");
    if (const Result<> written = writeTransactions(reader, transactions, file); !written)
        return written;
    file.write("]}\n");
    if (!file.commit())
        return refused();
    return {};
}

} // namespace egret
