// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"
#include "tests/support/forwarder.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 200; // of both halves; $EGRET_KILLS asks for another number
constexpr int kWebhooks = 12;
constexpr int kItems = 12;
constexpr int kDays = 30;
constexpr int kMostAnswers = 12; // in one life
constexpr quint32 kLongestRest = 8'000; // microseconds that it lives on
constexpr int kSocketPatience = 10'000;

//! Posts one webhook after the other until the server is gone, and remembers the ids that were answered with 200.
class Poster {
public:
    Poster(const QUrl& url, const QList<HttpRequest>& webhooks)
        : m_thread([this, url, webhooks] { run(url, webhooks); })
    {
    }
    ~Poster() { m_thread.join(); }
    Poster(const Poster&) = delete;
    Poster& operator=(const Poster&) = delete;

    int count() const { return m_count; }
    bool hasEnded() const { return m_ended; }
    const QSet<QString>& acknowledged() const { return m_acknowledged; } //!< once it has ended

private:
    void run(const QUrl& url, const QList<HttpRequest>& webhooks)
    {
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.waitForConnected(kSocketPatience);
        for (qsizetype number = 0; socket.state() == QAbstractSocket::ConnectedState; ++number) {
            const HttpRequest& webhook = webhooks[number % webhooks.size()];
            socket.write("POST " + url.path().toLatin1() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Plaid-Verification: " + webhook.header("Plaid-Verification") + "\r\nContent-Length: "
                + QByteArray::number(webhook.body.size()) + "\r\n\r\n" + webhook.body);
            const QByteArray answer = readAnswer(socket);
            if (!answer.startsWith("HTTP/1.1 200"))
                continue;
            m_acknowledged += QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n"))).object()["id"_L1].toString();
            ++m_count;
        }
        m_ended = true;
    }

    //! Empty when the connection ends before the answer does.
    static QByteArray readAnswer(QTcpSocket& socket)
    {
        QByteArray answer;
        while (!answer.endsWith('}')) {
            if (!socket.waitForReadyRead(kSocketPatience))
                return {};
            answer += socket.readAll();
        }
        return answer;
    }

    QSet<QString> m_acknowledged;
    std::atomic<int> m_count = 0;
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

QSet<QString> column(const QString& database, const QString& sql)
{
    const QString connection = u"check"_s;
    QSet<QString> values;
    {
        QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        opened.setDatabaseName(database);
        if (!opened.open())
            return {u"cannot be opened"_s};
        QSqlQuery query(opened);
        if (!query.exec(sql))
            values += query.lastError().text();
        while (query.next())
            values += query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return values;
}

} // namespace

//! What was answered with a 2xx is there after SIGKILL, whatever the process was doing at that moment: starting,
//! storing webhooks, syncing or all of it.
class TestKillNine : public QObject {
    Q_OBJECT

private slots:
    void whatWasAcknowledgedSurvives_data();
    void whatWasAcknowledgedSurvives();

private:
    void liveAndDie(int round);
    void prepare();
    void checkWhatIsThere();

    std::unique_ptr<Deployment> m_deployment;
    QRandomGenerator m_random;
    QList<LinkedItem> m_items;
    QList<HttpRequest> m_webhooks;
    QSet<QString> m_linked; //!< Items whose link was answered with 201
    QSet<QString> m_acknowledged; //!< ids of webhooks that were answered with 200
    qint64 m_startTime = 100; //!< milliseconds that the last start took
};

void TestKillNine::whatWasAcknowledgedSurvives_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("firstHalf") << 20'260'617U;
    QTest::newRow("secondHalf") << 20'260'618U;
}

void TestKillNine::whatWasAcknowledgedSurvives()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    qInfo() << "seed" << seed;
    m_deployment = std::make_unique<Deployment>();
    QVERIFY(m_deployment->isReady());
    prepare();
    QCOMPARE(m_webhooks.size(), kWebhooks);
    const int kills = qEnvironmentVariable("EGRET_KILLS", QString::number(kKills)).toInt() / 2;
    for (int round = 0; round < kills; ++round)
        liveAndDie(round);
    qInfo() << kills << "kills," << m_acknowledged.size() << "webhooks and" << m_linked.size() << "links acknowledged";
    QVERIFY2(m_acknowledged.size() > kills, qPrintable(QString::number(m_acknowledged.size())));
    QVERIFY(!m_linked.isEmpty());
    checkWhatIsThere();
}

//! Items to link, and signed webhooks to post over and over.
void TestKillNine::prepare()
{
    Forwarder forwarder;
    for (int number = 0; number < kItems; ++number) {
        const std::optional<LinkedItem> item = m_deployment->makeItem(forwarder.url(), kDays);
        if (item)
            m_items.append(*item);
    }
    QCOMPARE(m_items.size(), kItems);
    QTRY_VERIFY_WITH_TIMEOUT(forwarder.count() >= kWebhooks, 20'000);
    for (int number = 0; number < kWebhooks; ++number)
        m_webhooks.append(forwarder.at(number));
}

//! One life of the server, to a random moment: of its start in one life of four, else of its work.
void TestKillNine::liveAndDie(int round)
{
    const std::unique_ptr<QProcess> server = m_deployment->beginServing();
    QElapsedTimer age;
    age.start();
    if (m_random.bounded(4) == 0) {
        QThread::msleep(m_random.bounded(quint32(m_startTime)));
        server->kill();
        server->waitForFinished();
        return;
    }
    while (!server->canReadLine() && server->state() != QProcess::NotRunning && age.elapsed() < kSocketPatience)
        server->waitForReadyRead(kSocketPatience);
    m_startTime = age.elapsed();
    const QString ready = QJsonDocument::fromJson(server->readLine()).object()["listening"_L1].toString();
    QVERIFY2(!ready.isEmpty(), qPrintable(QString::fromUtf8(server->readAllStandardError())));
    m_deployment->listensAt(ready);
    Poster first(m_deployment->webhookUrl(), m_webhooks);
    Poster second(m_deployment->webhookUrl(), m_webhooks);
    if (m_linked.size() < kItems && round % 2 == 0) {
        const LinkedItem& item = m_items[m_linked.size()];
        if (m_deployment->postLink(item, u"shop-%1"_s.arg(round)).status / 100 == 2)
            m_linked += item.itemId;
    }
    const int answers = m_random.bounded(kMostAnswers);
    QTRY_VERIFY_WITH_TIMEOUT(first.count() + second.count() >= answers, kSocketPatience);
    QThread::usleep(m_random.bounded(kLongestRest));
    server->kill();
    server->waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(first.hasEnded() && second.hasEnded(), kSocketPatience);
    m_acknowledged += first.acknowledged() + second.acknowledged();
}

void TestKillNine::checkWhatIsThere()
{
    const QString egretDatabase = m_deployment->directory() + u"/egret.db"_s;
    const QString inboxDatabase = m_deployment->directory() + u"/inbox.db"_s;
    for (const QString& database : {egretDatabase, inboxDatabase}) {
        QCOMPARE(column(database, u"PRAGMA integrity_check"_s), QSet<QString>{u"ok"_s});
        QCOMPARE(column(database, u"PRAGMA foreign_key_check"_s), QSet<QString>());
    }
    const QSet<QString> stored = column(inboxDatabase, u"SELECT webhook_id FROM deliveries"_s);
    QCOMPARE(m_acknowledged - stored, QSet<QString>());
    QCOMPARE(m_linked - column(egretDatabase, u"SELECT item_id FROM items"_s), QSet<QString>());

    m_deployment->serve();
    QVERIFY(m_deployment->isReady());
    const auto unfinished = [&] {
        return column(egretDatabase, u"SELECT item_id FROM items WHERE status <> 'active'"_s)
            + column(inboxDatabase, u"SELECT webhook_id FROM deliveries WHERE state IN ('received', 'verified')"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(unfinished(), QSet<QString>(), 60'000);
    for (const LinkedItem& item : m_items) {
        if (!m_linked.contains(item.itemId))
            continue;
        const QSet<QString> rows = column(egretDatabase,
            u"SELECT count(*) FROM transactions JOIN items ON items.id = transactions.item_id"
            " WHERE removed_at IS NULL AND items.item_id = '%1'"_s.arg(item.itemId));
        QCOMPARE(rows, QSet<QString>{QString::number(m_deployment->transactionsAtBank(item))});
    }
}

QTEST_GUILESS_MAIN(TestKillNine)
#include "tst_killnine.moc"
