// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/storechange.h"

#include <QHash>
#include <QObject>
#include <QSqlDatabase>

#include <memory>

class QSqlQuery;

namespace egret {

class Statement;

//! One SQLite connection through Qt Sql, bound to the thread that opened it. Writing connections run in WAL mode with
//! synchronous=FULL (but see Schema) and foreign keys on, and bring the schema up to date from the numbered scripts of
//! core/store/migrations/<schema>/ before open() returns.
class Database : public QObject {
    Q_OBJECT

public:
    //! Which set of tables the file holds.
    enum class Schema {
        Egret, //!< egret.db
        Inbox, //!< inbox.db
        Requests, //!< requests.db, whose last commits a power cut may take (synchronous=NORMAL)
    };
    //! One process writes a file at a time (DataDirectoryLock); any number of them may read it meanwhile.
    enum class Access { ReadWrite, ReadOnly };

    //! On a disk that cannot be written ReadOnly takes the file for unchanging, where it was closed in order.
    //! Errors: Storage; with code "newer" when the file was written by a later Egret, "older" for ReadOnly before it
    //! was brought up to date, "foreign" when another program made it, "unfinished" when it was not closed in order and
    //! its folder cannot be written; NotFound for ReadOnly without a file or with an empty one.
    static Result<std::unique_ptr<Database>> open(const QString& path, Schema schema, Access access);
    ~Database() override;

    //! A prepared statement of this connection, cached by its text; asked for again while it is in use, a second one.
    //! Errors surface when it runs.
    Statement prepare(const QString& sql);
    //! Runs statements that take no values. Errors: Storage.
    Result<> execute(const QString& sql);
    //! The connection itself, for tests and tools; product code goes through prepare().
    QSqlDatabase connection() const;

signals:
    //! Once after each commit that changed something, on this connection's thread.
    void committed(egret::StoreChanges changes);

private:
    friend class SqlTransaction;
    explicit Database(QString connectionName);

    enum class Side { Files, None };

    Result<> connectTo(const QString& path, Access access, Side side = Side::Files);
    Result<> reopenUnchanging(const QString& path, Schema schema);
    Result<> checkMaker(Schema schema, const QString& path, int version);
    Result<> startWriting(const QString& path, Schema schema);
    Result<> startReading(const QString& path, Schema schema);

    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace egret
