// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/http.h"
#include "tests/support/program.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace egret::test {

//! An Item made at the simulator, as the company's back end knows it.
struct LinkedItem {
    QString itemId;
    QString accessToken;
};

//! A data directory with one integration pointed at a simulator in a process of its own, one API key, and `serve`.
class Deployment {
public:
    Deployment();

    bool isReady() const; //!< everything started; test it first

    //! Starts `serve` (again). The port is a new one each time.
    void serve(const QStringList& moreArguments = {});
    //! Starts `serve` without waiting until it is ready. server() is gone; listensAt() says where the new one listens.
    std::unique_ptr<QProcess> beginServing();
    //! From here on the addresses below are on \a url, as the ready line of beginServing()'s process says.
    void listensAt(const QString& url) { m_listening = url; }
    RunningCli& server() { return *m_server; }
    RunningCli& sandbox() { return *m_sandbox; }
    //! Runs another command on the same data directory.
    Finished cli(const QStringList& arguments, const QByteArray& input = {}) const;
    //! Runs several commands at the same time.
    QList<Finished> cliAtOnce(const QList<QStringList>& commands) const;
    //! \a arguments and the options that name this data directory and its passphrase.
    QStringList withDirectory(const QStringList& arguments) const;
    QJsonArray list(const QStringList& arguments) const; //!< a listing command's rows

    QUrl webhookUrl() const; //!< on the port `serve` has now
    QUrl linkUrl() const;
    QUrl apiUrl(const QString& path) const;
    HttpHeaderList keyHeader() const;
    const QString& apiKey() const { return m_apiKey; }
    QString sandboxSecret() const;
    QString passphrase() const;
    QString directory() const { return m_directory.path() + QStringLiteral("/data"); }

    HttpAnswer askPlaid(const QString& path, QJsonObject body) const; //!< at the simulator, with the keys as headers
    //! Makes an Item with \a days of history at the simulator that sends its webhooks to \a webhook.
    std::optional<LinkedItem> makeItem(const QUrl& webhook, int days = 730) const;
    //! Posts \a item to the link URL.
    HttpAnswer postLink(const LinkedItem& item, const QString& endUser) const;
    //! How many transactions the simulator has of \a item, read through its own API.
    qint64 transactionsAtBank(const LinkedItem& item) const;
    //! Whether the Item has reached its whole history at the simulator.
    bool historyComplete(const LinkedItem& item) const;

private:
    bool makeSecretFile() const;

    QTemporaryDir m_directory;
    std::unique_ptr<RunningCli> m_sandbox;
    std::unique_ptr<RunningCli> m_server;
    QString m_listening;
    QJsonObject m_integration;
    QString m_apiKey;
};

} // namespace egret::test
