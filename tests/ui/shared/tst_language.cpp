// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void anUnknownLanguageReadsEnglishWithPlurals();
};

void TestLanguage::anUnknownLanguageReadsEnglishWithPlurals()
{
    installLanguage(*QCoreApplication::instance(), QLocale(QLocale::Icelandic));
    QCOMPARE(QCoreApplication::translate("egret::IntegrationsPage", "%n integration(s)", nullptr, 1), u"1 integration"_s);
    QCOMPARE(QCoreApplication::translate("egret::IntegrationsPage", "%n integration(s)", nullptr, 4), u"4 integrations"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
