// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "core/http/httpmessage.h"
#include "core/runtime/runtime.h"
#include "tests/support/forwarder.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace egret::test {

//! Egret's whole engine and the simulator in one process, over real HTTP, with one Item between them. No clock runs in the
//! simulator: days pass when a test says so. Where Egret waits, it waits a ten-thousandth.
class MirroredItem {
public:
    //! Where the Item's webhooks go.
    enum class Mail {
        //! Straight to Egret.
        Delivered,
        //! Into a bag, for the test to deliver, repeat, reorder or lose.
        Kept,
    };
    struct Options {
        //! Of the world.
        quint64 seed = 1;
        //! Who logs in at the bank.
        QString user;
        int days = 90;
        Mail mail = Mail::Delivered;
    };

    ~MirroredItem(); //!< stops

    //! Starts both and links the Item, whose history the bank has ready. False where something of that fails.
    bool start(const Options& options);

    //! Posts to the simulator with the company's keys.
    QJsonObject ask(const QString& path, const QJsonObject& body);
    //! What goes wrong from now on: rules with commas between them, empty for nothing.
    void setFaults(const QString& rules);
    void letPass(std::chrono::seconds time);
    //! Lets the bank move on at once: rows appear, post and change.
    void moveBank();

    //! The webhooks that the simulator has sent since the last time, once none is under way. For Mail::Kept.
    QList<HttpRequest> collectMail();
    //! Posts \a webhook to Egret; the status of the answer, 0 for none.
    int deliver(const HttpRequest& webhook);

    //! Runs the event loop until neither a webhook nor a sync is under way.
    bool settle();
    //! What Egret does when its timer fires: looks at the Item whether or not a webhook said so.
    void lookUnasked();
    //! Where the database differs from the bank, a sentence each. Says so, too, while work is under way.
    QStringList differencesNow();
    //! Waits until there are none; returns those that stay.
    QStringList differencesAtTheEnd();

    Runtime& runtime() { return *m_runtime; }
    const ItemId& item() const { return m_item; }
    QString directory() const { return m_directory.path(); }

private:
    bool makeIntegration();
    bool link(const Options& options);
    QByteArray post(const QUrl& url, const QByteArray& body, const HttpHeaderList& headers, int* status);
    bool isQuiet() const;

    QTemporaryDir m_directory;
    QNetworkAccessManager m_network;
    std::unique_ptr<Forwarder> m_bag;
    qsizetype m_collected = 0;
    std::unique_ptr<Runtime> m_runtime;
    Integration m_integration;
    ItemId m_item;
};

} // namespace egret::test
