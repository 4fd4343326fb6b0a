// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/replyguard.h"

#include "tests/support/fakeplaid.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestReplyGuard : public QObject {
    Q_OBJECT

private slots:
    void leavesAnOrdinaryAnswerAlone();
    void abortsWhatTakesTooLong();
    void abortsWhatGrowsTooLarge();
    void abortsOnCancel();

private:
    std::unique_ptr<QNetworkReply> post(const QString& path);

    test::FakePlaid m_plaid;
    QNetworkAccessManager m_network;
};

std::unique_ptr<QNetworkReply> TestReplyGuard::post(const QString& path)
{
    QNetworkRequest request(QUrl(m_plaid.baseUrl().toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return std::unique_ptr<QNetworkReply>(m_network.post(request, "{}"_ba));
}

void TestReplyGuard::leavesAnOrdinaryAnswerAlone()
{
    m_plaid.replyRaw(u"/small"_s, 200, QByteArray(1000, 'x'));
    const std::unique_ptr<QNetworkReply> reply = post(u"/small"_s);
    auto* const guard = new ReplyGuard(*reply, 60s, 1000);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(30'000));
    guard->cancel();
    QVERIFY(!guard->failure());
    QCOMPARE(reply->readAll().size(), 1000);
}

void TestReplyGuard::abortsWhatTakesTooLong()
{
    m_plaid.hold(u"/silent"_s, {});
    const std::unique_ptr<QNetworkReply> reply = post(u"/silent"_s);
    auto* const guard = new ReplyGuard(*reply, 50ms, 1000);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(guard->failure()->kind, Error::Kind::Network);
    QCOMPARE(guard->failure()->code, u"timeout"_s);
}

void TestReplyGuard::abortsWhatGrowsTooLarge()
{
    m_plaid.replyRaw(u"/large"_s, 200, QByteArray(1001, 'x'));
    const std::unique_ptr<QNetworkReply> reply = post(u"/large"_s);
    auto* const guard = new ReplyGuard(*reply, 60s, 1000);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(guard->failure()->code, u"too_large"_s);
}

void TestReplyGuard::abortsOnCancel()
{
    m_plaid.hold(u"/stopped"_s, {});
    const std::unique_ptr<QNetworkReply> reply = post(u"/stopped"_s);
    auto* const guard = new ReplyGuard(*reply, 60s, 1000);
    guard->cancel();
    QVERIFY(reply->isFinished());
    QCOMPARE(guard->failure()->kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestReplyGuard)
#include "tst_replyguard.moc"
