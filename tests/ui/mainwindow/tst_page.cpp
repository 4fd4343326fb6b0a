// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/page.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPage : public QObject {
    Q_OBJECT

private slots:
    void everyPageIsFoundByItsName();
    void anUnknownNameIsNoPage();
};

void TestPage::everyPageIsFoundByItsName()
{
    for (int page = 0; page <= int(Page::Settings); ++page) {
        QCOMPARE(pageFromName(pageName(Page(page))), std::optional(Page(page)));
        QVERIFY(!pageTitle(Page(page)).isEmpty());
        QVERIFY(!pageIcon(Page(page)).isEmpty());
    }
    QCOMPARE(pageName(Page::EndUsers), "end-users"_L1);
}

void TestPage::anUnknownNameIsNoPage()
{
    QVERIFY(!pageFromName(u"dashboard"_s));
}

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
