// SPDX-License-Identifier: Apache-2.0
#include "core/store/readerthread.h"

#include "core/store/linkreader.h"
#include "tests/core/store/storefixture.h"

#include <QSemaphore>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

using Items = Result<QList<ItemSummary>>;

Items itemsOf(Reader& reader)
{
    return reader.items();
}

} // namespace

class TestReaderThread : public QObject {
    Q_OBJECT

private slots:
    void aQuestionIsAnsweredOnTheAskersThread();
    void aMissingDatabaseIsFoundOnceItExists();
    void anotherReaderIsOpenedForItsQuestion();
    void aWaitingQuestionIsTakenBackByTheNextOfItsKey();
    void questionsWithoutAKeyAreAllAnswered();
    void noAnswerComesForAnAskerThatIsGone();
    void nothingIsAnsweredOnceStopped();
};

void TestReaderThread::aQuestionIsAnsweredOnTheAskersThread()
{
    StoreFixture store;
    store.linkItem();
    ReaderThread reader(store.directory());
    QThread* askedOn = nullptr;
    QThread* answeredOn = nullptr;
    QStringList found;
    const auto read = [&askedOn](Reader& source) {
        askedOn = QThread::currentThread();
        return source.items();
    };
    reader.ask(this, read, [&](const Items& items) {
        answeredOn = QThread::currentThread();
        found.append(items->first().item.id.value());
    });
    QVERIFY(found.isEmpty());
    QTRY_COMPARE(found, QStringList{u"item-1"_s});
    QCOMPARE(answeredOn, QThread::currentThread());
    QVERIFY(askedOn != answeredOn);
}

void TestReaderThread::aMissingDatabaseIsFoundOnceItExists()
{
    const QTemporaryDir directory;
    ReaderThread reader(directory.path());
    std::optional<Items> answer;
    const auto keep = [&answer](const Items& items) { answer = items; };
    reader.ask(this, itemsOf, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::NotFound);
    answer.reset();
    const auto database
        = Database::open(directory.filePath(u"egret.db"_s), Database::Schema::Egret, Database::Access::ReadWrite);
    QVERIFY(database);
    reader.ask(this, itemsOf, keep);
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY((*answer)->isEmpty());
}

void TestReaderThread::anotherReaderIsOpenedForItsQuestion()
{
    StoreFixture store;
    ReaderThread reader(store.directory());
    std::optional<qsizetype> visits;
    reader.ask<LinkReader>(
        this, [](LinkReader& source) { return source.visits(); },
        [&visits](const Result<QList<LinkVisit>>& found) { visits = found ? found->size() : -1; });
    QTRY_COMPARE(visits.value_or(-2), 0);
}

void TestReaderThread::aWaitingQuestionIsTakenBackByTheNextOfItsKey()
{
    StoreFixture store;
    ReaderThread reader(store.directory());
    QSemaphore gate;
    QStringList answered;
    const auto question = [&](const QString& name, const QString& key) {
        reader.ask(this, itemsOf, [&answered, name](const Items&) { answered.append(name); }, key);
    };
    reader.ask(
        this,
        [&gate](Reader& source) {
            gate.acquire();
            return source.items();
        },
        [&answered](const Items&) { answered.append(u"running"_s); }, u"items"_s);
    question(u"waiting"_s, u"items"_s);
    question(u"other key"_s, u"accounts"_s);
    question(u"last"_s, u"items"_s);
    gate.release();
    QTRY_VERIFY(answered.contains(u"last"_s));
    answered.removeAll(u"running"_s); // taken back as well where the thread had not come to it yet
    QCOMPARE(answered, (QStringList{u"other key"_s, u"last"_s}));
}

void TestReaderThread::questionsWithoutAKeyAreAllAnswered()
{
    StoreFixture store;
    ReaderThread reader(store.directory());
    QList<int> answered;
    for (int number = 0; number < 5; ++number)
        reader.ask(this, itemsOf, [&answered, number](const Items&) { answered.append(number); });
    QTRY_COMPARE(answered, (QList<int>{0, 1, 2, 3, 4}));
}

void TestReaderThread::noAnswerComesForAnAskerThatIsGone()
{
    StoreFixture store;
    ReaderThread reader(store.directory());
    bool answeredTheDead = false;
    bool answeredTheLiving = false;
    {
        QObject asker;
        reader.ask(&asker, itemsOf, [&answeredTheDead](const Items&) { answeredTheDead = true; });
    }
    reader.ask(this, itemsOf, [&answeredTheLiving](const Items&) { answeredTheLiving = true; });
    QTRY_VERIFY(answeredTheLiving);
    QVERIFY(!answeredTheDead);
}

void TestReaderThread::nothingIsAnsweredOnceStopped()
{
    StoreFixture store;
    ReaderThread reader(store.directory());
    int answers = 0;
    const auto count = [&answers](const Items&) { ++answers; };
    reader.ask(this, itemsOf, count);
    reader.stop();
    reader.ask(this, itemsOf, count);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestReaderThread)
#include "tst_readerthread.moc"
