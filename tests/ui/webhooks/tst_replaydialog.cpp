// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/replaydialog.h"

#include "ui/shared/banner.h"
#include "ui/shared/segmentedcontrol.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestReplayDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void openingAsksWhatWouldChange();
    void thePreviewShowsTheRows();
    void replayingAsksForItAndTellsTheCounts();
    void sendingNeedsAUrl();
    void anOldSignatureIsWarnedOf();
    void whatWasNeverVerifiedCanOnlyBeSentOn();
    void anErrorSaysWhatWentWrong();
    void whatWouldBeDeletedIsSaidAndAskedFor();
    void whatCannotBeKnownIsAskedForAsWell();
    void nothingIsReplayedWhileItIsLookedAt();

private:
    void open(const WebhookSummary& webhook);
    WebhookSummary webhook() const;
    QPushButton* button(const QString& text) const;
    bool says(const QString& text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    ReplayDialog* m_dialog = nullptr;
    std::unique_ptr<QSignalSpy> m_previews;
};

void TestReplayDialog::init()
{
    m_window.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_window->show();
}

WebhookSummary TestReplayDialog::webhook() const
{
    WebhookSummary summary;
    summary.id = WebhookId(u"whk_1"_s);
    summary.code = u"SYNC_UPDATES_AVAILABLE"_s;
    summary.verification = Verification::Verified;
    summary.received = SystemClock().now();
    return summary;
}

void TestReplayDialog::open(const WebhookSummary& summary)
{
    m_dialog = new ReplayDialog(*m_theme, summary, u"Tartan Bank, Acme"_s, m_window.get());
    m_previews = std::make_unique<QSignalSpy>(m_dialog, &ReplayDialog::previewRequested);
    m_dialog->open();
}

QPushButton* TestReplayDialog::button(const QString& text) const
{
    for (QPushButton* candidate : m_dialog->findChildren<QPushButton*>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

bool TestReplayDialog::says(const QString& text) const
{
    for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
        if (label->isVisible() && (label->text().contains(text) || label->accessibleName().contains(text)))
            return true;
    }
    return false;
}

void TestReplayDialog::openingAsksWhatWouldChange()
{
    open(webhook());
    QCOMPARE(m_previews->count(), 1);
    QVERIFY(says(u"Looking at what would change"_s));
    QVERIFY(!button(u"Replay"_s)->isEnabled());
}

void TestReplayDialog::thePreviewShowsTheRows()
{
    open(webhook());
    ReplayOutcome outcome;
    outcome.webhook = WebhookId(u"whk_1"_s);
    outcome.isPreview = true;
    outcome.syncs = true;
    outcome.added = 46;
    outcome.removed = 1;
    outcome.rows = {{u"added"_s, u"txn-1"_s}};
    m_dialog->setOutcome(outcome);
    QVERIFY(says(u"46 added, 0 modified, 1 removed"_s));
    QVERIFY(says(u"added  txn-1"_s));
    QVERIFY(button(u"Replay"_s)->isEnabled());
}

void TestReplayDialog::replayingAsksForItAndTellsTheCounts()
{
    open(webhook());
    ReplayOutcome outcome;
    outcome.isPreview = true;
    m_dialog->setOutcome(outcome);
    QSignalSpy wanted(m_dialog, &ReplayDialog::replayRequested);
    QTest::mouseClick(button(u"Replay"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!wanted.first().at(1).toBool());
    outcome.isPreview = false;
    outcome.syncs = true;
    outcome.modified = 2;
    m_dialog->setOutcome(outcome);
    QVERIFY(says(u"0 added, 2 modified, 0 removed"_s));
}

void TestReplayDialog::sendingNeedsAUrl()
{
    open(webhook());
    m_dialog->findChild<SegmentedControl*>()->setCurrent(1);
    QSignalSpy wanted(m_dialog, &ReplayDialog::sendRequested);
    auto* field = m_dialog->findChild<QLineEdit*>();
    QTest::mouseClick(button(u"Send"_s), Qt::LeftButton);
    QVERIFY(field->property("invalid").toBool());
    QCOMPARE(wanted.count(), 0);
    QTest::keyClicks(field, u"http://127.0.0.1:3000/hook"_s);
    QTest::mouseClick(button(u"Send"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toUrl(), QUrl(u"http://127.0.0.1:3000/hook"_s));
    ReplayOutcome outcome;
    outcome.target = QUrl(u"http://127.0.0.1:3000/hook"_s);
    outcome.httpStatus = 500;
    outcome.milliseconds = 12;
    m_dialog->setOutcome(outcome);
    QVERIFY(says(u"The answer was 500 after 12 ms."_s));
}

void TestReplayDialog::anOldSignatureIsWarnedOf()
{
    WebhookSummary old = webhook();
    old.received -= std::chrono::minutes(6);
    open(old);
    m_dialog->findChild<SegmentedControl*>()->setCurrent(1);
    QVERIFY(says(u"signed more than five minutes ago"_s));
}

void TestReplayDialog::whatWasNeverVerifiedCanOnlyBeSentOn()
{
    WebhookSummary forged = webhook();
    forged.verification = Verification::Failed;
    open(forged);
    QCOMPARE(m_previews->count(), 0);
    QCOMPARE(m_dialog->findChild<SegmentedControl*>()->current(), 1);
    QVERIFY(button(u"Send"_s));
}

void TestReplayDialog::anErrorSaysWhatWentWrong()
{
    open(webhook());
    ReplayOutcome outcome;
    outcome.error = Error{Error::Kind::NotFound, u"item"_s, u"There is no Item item-1."_s, {}, {}, 0};
    m_dialog->setOutcome(outcome);
    QVERIFY(says(u"There is no Item item-1."_s));
}

void TestReplayDialog::whatWouldBeDeletedIsSaidAndAskedFor()
{
    open(webhook());
    ReplayOutcome outcome;
    outcome.isPreview = true;
    outcome.mayDelete = true;
    outcome.loss = WebhookLoss{ItemId(u"item-1"_s), u"Checking"_s, 1'204};
    m_dialog->setOutcome(outcome);
    QVERIFY(says(u"This deletes data for good"_s));
    QVERIFY(says(u"Checking at Tartan Bank, Acme"_s));
    QVERIFY(!button(u"Replay"_s));
    QCOMPARE(button(u"Delete and replay"_s)->property("kind").toString(), u"danger-fill"_s);
    QVERIFY(button(u"Cancel"_s)->isDefault());
    QSignalSpy wanted(m_dialog, &ReplayDialog::replayRequested);
    m_dialog->findChild<SegmentedControl*>()->setCurrent(1); // sending it on deletes nothing
    QVERIFY(button(u"Send"_s)->isDefault());
    m_dialog->findChild<SegmentedControl*>()->setCurrent(0);
    QTest::mouseClick(button(u"Delete and replay"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().at(1).toBool());
    ReplayOutcome done;
    done.action = WebhookAction::DropAccount;
    m_dialog->setOutcome(done);
    QVERIFY(says(u"Replayed"_s));
    QVERIFY(!says(u"This deletes data for good"_s));
    QVERIFY(button(u"Close"_s));
    open(webhook());
    m_dialog->setOutcome(outcome);
    QSignalSpy refused(m_dialog, &ReplayDialog::replayRequested);
    QSignalSpy closed(m_dialog, &QDialog::rejected);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(refused.count(), 0);
}

void TestReplayDialog::whatCannotBeKnownIsAskedForAsWell()
{
    open(webhook());
    ReplayOutcome outcome;
    outcome.isPreview = true;
    outcome.mayDelete = true;
    outcome.error = Error{Error::Kind::SecretsUnavailable, u"keychain"_s, u"The keychain is locked."_s, {}, {}, 0};
    m_dialog->setOutcome(outcome);
    QVERIFY(says(u"This may delete data for good"_s));
    QVERIFY(says(u"The keychain is locked."_s));
    QVERIFY(button(u"Delete and replay"_s));
    QVERIFY(button(u"Cancel"_s)->isDefault());
}

void TestReplayDialog::nothingIsReplayedWhileItIsLookedAt()
{
    open(webhook());
    m_dialog->findChild<SegmentedControl*>()->setCurrent(1);
    m_dialog->findChild<SegmentedControl*>()->setCurrent(0);
    QVERIFY(!button(u"Replay"_s)->isEnabled());
}

QTEST_MAIN(TestReplayDialog)
#include "tst_replaydialog.moc"
