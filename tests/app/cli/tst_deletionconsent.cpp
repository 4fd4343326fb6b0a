// SPDX-License-Identifier: Apache-2.0
#include "app/cli/deletionconsent.h"

#include "core/receiver/webhookinbox.h"
#include "core/runtime/runtime.h"
#include "tests/core/store/webhookfixture.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

class Complaints final : public cli::OutputChannel {
public:
    bool answer(const QByteArray&) override { return true; }
    void complain(const QByteArray& bytes) override { text += bytes; }
    bool isTerminal() const override { return false; }

    QByteArray text;
};

cli::DeletionLook finding(const Result<std::optional<ReplayDeletion>>& found)
{
    return [found](Runtime*, WebhookRecord) -> Task<std::optional<ReplayDeletion>> {
        const Result<std::optional<ReplayDeletion>> answer = found;
        co_return answer;
    };
}

} // namespace

//! One delivery in the inbox.
class TestDeletionConsent : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatDeletesNeedsConsentAndSaysWhat();
    void whatDeletesNothingDoesNot();
    void whatCannotBeActedOnDoesNot();
    void whatCannotBeToldIsAnError();
    void whatNobodyKnowsDoesNot();

private:
    Result<bool> ask(const Result<std::optional<ReplayDeletion>>& found, const QString& id = u"whk_1"_s);

    QTemporaryDir m_directory;
    std::unique_ptr<Runtime> m_runtime;
    std::shared_ptr<Complaints> m_complaints;
};

void TestDeletionConsent::initTestCase()
{
    Runtime::Options options;
    options.directory = m_directory.path();
    options.program = u"tst_deletionconsent"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, m_directory.path(), {}};
    m_runtime = std::make_unique<Runtime>(options);
    QVERIFY(await(m_runtime->start()));
    const std::function<Result<>(WebhookStore&)> keep
        = [](WebhookStore& store) { return store.append({makeWebhook(u"whk_1"_s)}); };
    QVERIFY(await(m_runtime->webhooks().run(keep)));
}

void TestDeletionConsent::cleanupTestCase()
{
    QVERIFY(await(m_runtime->stop()));
}

Result<bool> TestDeletionConsent::ask(const Result<std::optional<ReplayDeletion>>& found, const QString& id)
{
    m_complaints = std::make_shared<Complaints>();
    const cli::Output output(cli::Output::Format::Table, false, m_complaints);
    return await(cli::needsConsent(m_runtime.get(), {WebhookId(id)}, finding(found), u"nothing was put back."_s, &output));
}

void TestDeletionConsent::whatDeletesNeedsConsentAndSaysWhat()
{
    const std::optional<ReplayDeletion> deletion = ReplayDeletion{AccountId(u"acc-1"_s), {u"Checking"_s, 12}};
    const Result<bool> needed = ask(deletion);
    QVERIFY(needed);
    QVERIFY(*needed);
    QVERIFY2(m_complaints->text.contains("whk_1 deletes the 12 transactions and the balances of account acc-1 (Checking)"),
        m_complaints->text.constData());
    QVERIFY(m_complaints->text.contains("--yes; nothing was put back."));
}

void TestDeletionConsent::whatDeletesNothingDoesNot()
{
    const Result<bool> needed = ask(std::optional<ReplayDeletion>());
    QVERIFY(needed);
    QVERIFY(!*needed);
    QCOMPARE(m_complaints->text, QByteArray());
}

void TestDeletionConsent::whatCannotBeActedOnDoesNot()
{
    const Result<bool> needed = ask(unexpected(Error::Kind::InvalidInput, u"verification"_s, u"Never verified."_s));
    QVERIFY(needed);
    QVERIFY(!*needed);
}

void TestDeletionConsent::whatCannotBeToldIsAnError()
{
    const Result<bool> needed = ask(unexpected(Error::Kind::Storage, u"disk"_s, u"The disk is gone."_s));
    QVERIFY(!needed);
    QCOMPARE(needed.error().kind, Error::Kind::Storage);
}

void TestDeletionConsent::whatNobodyKnowsDoesNot()
{
    const std::optional<ReplayDeletion> deletion = ReplayDeletion{AccountId(u"acc-1"_s), {}};
    const Result<bool> needed = ask(deletion, u"whk_nobody"_s);
    QVERIFY(needed);
    QVERIFY(!*needed);
}

QTEST_GUILESS_MAIN(TestDeletionConsent)
#include "tst_deletionconsent.moc"
