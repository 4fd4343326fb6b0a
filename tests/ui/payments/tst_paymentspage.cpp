// SPDX-License-Identifier: Apache-2.0
#include "ui/payments/paymentspage.h"

#include "tests/ui/payments/paymentfixture.h"
#include "ui/payments/paymentpanel.h"
#include "ui/shared/banner.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/momentlist.h"
#include "ui/shared/skeleton.h"
#include "ui/shared/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestPaymentsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theFirstAnswerIsWaitedFor();
    void nothingYetSaysWhatToDo();
    void aReadErrorCanBeTriedAgain();
    void aRowOpensItsCourse();
    void whatWentWrongStandsInABox();
    void theOpenOneFollowsWhatComes();
    void transfersSayWhatTheirWebhookLeavesOut();
    void segmentsNarrowTheList();
    void aSearchThatFindsNothingCanBeCleared();
    void anOlderPastIsSaidToBeMissing();

private:
    void show(const QList<TrackedPayment>& payments) { m_page->setPayments({payments, false}); }
    bool says(const QString& text) const;
    QPushButton* button(const QString& text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PaymentsPage> m_page;
};

void TestPaymentsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestPaymentsPage::init()
{
    m_page.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_page = std::make_unique<PaymentsPage>(*m_theme);
    m_page->resize(1240, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

bool TestPaymentsPage::says(const QString& text) const
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

QPushButton* TestPaymentsPage::button(const QString& text) const
{
    for (QPushButton* found : m_page->findChildren<QPushButton*>()) {
        if (found->isVisible() && found->text() == text)
            return found;
    }
    return nullptr;
}

void TestPaymentsPage::theFirstAnswerIsWaitedFor()
{
    QVERIFY(m_page->findChild<Skeleton*>()->isVisible());
    show({makePayment(u"a"_s, {u"INITIATED"_s})});
    QVERIFY(!m_page->findChild<Skeleton*>()->isVisible());
    QVERIFY(m_page->table()->isVisible());
}

void TestPaymentsPage::nothingYetSaysWhatToDo()
{
    show({});
    QVERIFY(says(u"No payments yet"_s));
    QVERIFY(!button(u"Export"_s)->isEnabled());
    QSignalSpy url(m_page.get(), &PaymentsPage::webhookUrlRequested);
    QSignalSpy test(m_page.get(), &PaymentsPage::testWebhookRequested);
    QTest::mouseClick(button(u"Show the webhook URL"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Open the webhooks"_s), Qt::LeftButton);
    QCOMPARE(url.count(), 1);
    QCOMPARE(test.count(), 1);
}

void TestPaymentsPage::aReadErrorCanBeTriedAgain()
{
    m_page->showReadError({Error::Kind::Storage, u"corrupt"_s, u"inbox.db: malformed"_s, {}, {}});
    QVERIFY(says(u"inbox.db: malformed"_s));
    QSignalSpy again(m_page.get(), &PaymentsPage::paymentsRequested);
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

void TestPaymentsPage::aRowOpensItsCourse()
{
    show({makePayment(u"payment-id-1"_s, {u"INITIATED"_s, u"EXECUTED"_s}, u"Invoice 4471"_s), makePayment(u"b"_s, {u"INITIATED"_s}, {}, -9)});
    m_page->table()->setFocus();
    m_page->table()->selectRow(0);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QVERIFY(m_page->panel().isVisible());
    const QList<Moment> moments = m_page->panel().findChild<MomentList*>()->moments();
    QCOMPARE(moments.size(), 2);
    QCOMPARE(moments[0].text, u"Executed"_s);
    QCOMPARE(moments[0].link, u"whk_payment-id-1_EXECUTED"_s);
    QVERIFY(says(u"Lending"_s));
    QSignalSpy opened(m_page.get(), &PaymentsPage::webhookRequested);
    QVERIFY(button(u"Open the webhook"_s)->hasFocus());
    QTest::keyClick(button(u"Open the webhook"_s), Qt::Key_Space);
    emit m_page->panel().findChild<MomentList*>()->linkActivated(moments[1].link);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened[0][0].value<WebhookId>(), WebhookId(u"whk_payment-id-1_EXECUTED"_s));
    QCOMPARE(opened[1][0].value<WebhookId>(), WebhookId(u"whk_payment-id-1_INITIATED"_s));
    QTest::mouseClick(button(u"Copy id"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"payment-id-1"_s);
    QTest::keyClick(&m_page->panel(), Qt::Key_Escape);
    QVERIFY(!m_page->panel().isVisible());
}

void TestPaymentsPage::whatWentWrongStandsInABox()
{
    TrackedPayment refused = makePayment(u"a"_s, {u"INITIATED"_s, u"REJECTED"_s});
    refused.steps.last().errorCode = u"PAYMENT_REJECTED"_s;
    show({refused});
    m_page->openFirst();
    const auto* box = m_page->panel().findChild<Banner*>();
    QVERIFY(box->isVisible());
    QCOMPARE(box->title(), u"Rejected"_s);
    QVERIFY(says(u"PAYMENT_REJECTED"_s));
}

void TestPaymentsPage::theOpenOneFollowsWhatComes()
{
    show({makePayment(u"a"_s, {u"INITIATED"_s})});
    m_page->openFirst();
    show({makePayment(u"a"_s, {u"INITIATED"_s, u"SETTLED"_s}), makePayment(u"b"_s, {u"INITIATED"_s}, {}, 9)});
    QCOMPARE(m_page->panel().findChild<MomentList*>()->moments().size(), 2);
    QCOMPARE(m_page->table()->selectedRows(), QList<int>{1});
    show({makePayment(u"b"_s, {u"INITIATED"_s})});
    QVERIFY(!m_page->panel().isVisible());
}

void TestPaymentsPage::transfersSayWhatTheirWebhookLeavesOut()
{
    show({makeTransfers(2)});
    m_page->openFirst();
    QVERIFY(!button(u"Copy id"_s));
    QVERIFY(button(u"Open the webhook"_s));
    QCOMPARE(m_page->panel().findChild<MomentList*>()->moments().size(), 2);
}

void TestPaymentsPage::segmentsNarrowTheList()
{
    show({makePayment(u"a"_s, {u"SETTLED"_s}), makePayment(u"b"_s, {u"REJECTED"_s})});
    m_page->findChild<FilterSegments*>()->setCurrent(int(PaymentGroup::Stopped));
    QCOMPARE(m_page->model().rowCount(), 1);
    QCOMPARE(m_page->model().paymentAt(0).id, u"b"_s);
}

void TestPaymentsPage::aSearchThatFindsNothingCanBeCleared()
{
    show({makePayment(u"a"_s, {u"SETTLED"_s}, u"Invoice"_s)});
    QTest::keyClicks(m_page->searchField(), u"nothing"_s);
    QTRY_COMPARE(m_page->model().rowCount(), 0);
    QVERIFY(says(u"No payment matches"_s));
    QTest::mouseClick(button(u"Clear the filter"_s), Qt::LeftButton);
    QCOMPARE(m_page->model().rowCount(), 1);
}

void TestPaymentsPage::anOlderPastIsSaidToBeMissing()
{
    m_page->setPayments({{makePayment(u"a"_s, {u"SETTLED"_s})}, true});
    QVERIFY(says(u"10,000"_s));
}

QTEST_MAIN(TestPaymentsPage)
#include "tst_paymentspage.moc"
