// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/apikeytablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestApiKeyTableModel : public QObject {
    Q_OBJECT

private slots:
    void isAModel();
    void aKeyShowsItsFirstCharactersOnly();
};

void TestApiKeyTableModel::isAModel()
{
    ApiKeyTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKeys({{ApiKeyId(u"1"_s), u"Back end"_s, u"key_5f0c"_s, Timestamp(), {}}});
    model.setKeys({});
}

void TestApiKeyTableModel::aKeyShowsItsFirstCharactersOnly()
{
    const Timestamp created = fromDateTime(QDateTime({2026, 6, 17}, {14, 31, 48}, Qt::UTC));
    ApiKeyTableModel model;
    model.setKeys({{ApiKeyId(u"1"_s), u"Back end"_s, u"key_5f0c"_s, created, {}},
        {ApiKeyId(u"2"_s), u"Old job"_s, u"key_91aa"_s, created, created}});
    QCOMPARE(model.index(0, int(ApiKeyTableModel::Column::Key)).data().toString(), u"key_5f0c…"_s);
    QCOMPARE(model.index(0, int(ApiKeyTableModel::Column::Created)).data().toString(), u"2026-06-17 14:31:48"_s);
    QCOMPARE(model.index(0, int(ApiKeyTableModel::Column::State)).data().toString(), u"Active"_s);
    QCOMPARE(model.index(1, int(ApiKeyTableModel::Column::State)).data().toString(), u"Revoked"_s);
}

QTEST_GUILESS_MAIN(TestApiKeyTableModel)
#include "tst_apikeytablemodel.moc"
