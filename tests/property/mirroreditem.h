// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/fetchstrategy.h"
#include "core/domain/integration.h"
#include "core/http/httpmessage.h"
#include "core/runtime/runtime.h"
#include "tests/support/forwarder.h"

#include <QDate>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace egret::test {

//! Goes as the simulator's does.
class BankClock final : public Clock {
public:
    explicit BankClock(Timestamp now) : m_now(toMicroseconds(now)) { }
    Timestamp now() const override { return fromMicroseconds(m_now); }
    void advance(std::chrono::microseconds time) { m_now += time.count(); }

private:
    std::atomic<qint64> m_now;
};

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
        //! Get: Egret's clock goes as the bank's, whose last days it reads. Then it takes no webhook for genuine: their
        //! signatures tell the world's time.
        FetchStrategy::Kind strategy = FetchStrategy::Kind::Sync;
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
    //! Reads the whole history anew; false where that fails.
    bool readAnew();
    //! Where the database differs from the bank, a sentence each. Says so, too, while work is under way.
    QStringList differencesNow(QDate from = {});
    //! Waits until there are none; returns those that stay. Rows from before \a from, where it is valid, do not count.
    QStringList differencesAtTheEnd(QDate from = {});
    //! The bank's, in UTC.
    QDate today() const { return toDateTime(m_clock.now()).date(); }

    Runtime& runtime() { return *m_runtime; }
    const ItemId& item() const { return m_item; }
    QString directory() const { return m_directory.path(); }

private:
    bool makeIntegration(FetchStrategy::Kind strategy);
    bool link(const Options& options);
    QByteArray post(const QUrl& url, const QByteArray& body, const HttpHeaderList& headers, int* status);
    bool isQuiet() const;

    BankClock m_clock{fromMicroseconds(1'781'706'708'000'000)}; // 2026-06-17T14:31:48Z
    QTemporaryDir m_directory;
    QNetworkAccessManager m_network;
    std::unique_ptr<Forwarder> m_bag;
    qsizetype m_collected = 0;
    std::unique_ptr<Runtime> m_runtime;
    Integration m_integration;
    ItemId m_item;
};

} // namespace egret::test
