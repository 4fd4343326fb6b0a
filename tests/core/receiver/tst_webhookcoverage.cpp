// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookcoverage.h"

#include <QTest>

#include <algorithm>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookCoverage : public QObject {
    Q_OBJECT

private slots:
    void listsEveryKindThatIsKnownAlsoWhereNothingCame();
    void countsWhatCame();
    void whatNobodyKnowsIsListedToo();
};

namespace {

const Timestamp kLater = Timestamp(std::chrono::seconds(1'781'706'708));

const CoverageRow* rowOf(const QList<CoverageRow>& rows, const QString& type, const QString& code)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
        [&](const CoverageRow& each) { return each.kind == WebhookKind{type, code}; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

void TestWebhookCoverage::listsEveryKindThatIsKnownAlsoWhereNothingCame()
{
    const QList<CoverageRow> rows = webhookCoverage({});
    QCOMPARE(rows.size(), 37); // 35 of today, 2 older names
    const CoverageRow* older = rowOf(rows, u"ITEM"_s, u"DEFAULT_UPDATE"_s);
    QVERIFY(older);
    QCOMPARE(coverageFormName(older->form), u"older"_s);
    QCOMPARE(older->action, WebhookAction::SyncItem);
    QCOMPARE(older->seen, 0);
    QVERIFY(!older->lastSeen);
}

void TestWebhookCoverage::countsWhatCame()
{
    const QList<CoverageRow> rows
        = webhookCoverage({{u"ITEM"_s, u"ERROR"_s, 3, 2, kLater}, {u"ITEM"_s, u"DEFAULT_UPDATE"_s, 1, 1, kLater}});
    QCOMPARE(rows.size(), 37);
    const CoverageRow* error = rowOf(rows, u"ITEM"_s, u"ERROR"_s);
    QCOMPARE(error->seen, 3);
    QCOMPARE(error->handled, 2);
    QCOMPARE(error->lastSeen, std::optional(kLater));
    QCOMPARE(rowOf(rows, u"ITEM"_s, u"DEFAULT_UPDATE"_s)->seen, 1);
    QCOMPARE(rowOf(rows, u"TRANSACTIONS"_s, u"DEFAULT_UPDATE"_s)->seen, 0);
}

void TestWebhookCoverage::whatNobodyKnowsIsListedToo()
{
    const QList<CoverageRow> rows = webhookCoverage({{u"WALLET"_s, u"Something_New"_s, 1, 0, kLater}});
    const CoverageRow* unknown = rowOf(rows, u"WALLET"_s, u"Something_New"_s);
    QVERIFY(unknown);
    QCOMPARE(coverageFormName(unknown->form), u"unknown"_s);
    QCOMPARE(unknown->action, WebhookAction::KeepOnly);
}

QTEST_GUILESS_MAIN(TestWebhookCoverage)
#include "tst_webhookcoverage.moc"
