// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/comparedialog.h"

#include "ui/shared/tableview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCompareDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { delete m_dialog; }
    void differencesAreATableThatSpeaks();
    void theyAreCopied();
    void withoutDifferencesItSaysSo();

private:
    void open(const QByteArray& earlier, const QByteArray& later);
    QPushButton* button(const QString& text) const;

    std::unique_ptr<Theme> m_theme;
    QPointer<CompareDialog> m_dialog;
};

void TestCompareDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestCompareDialog::open(const QByteArray& earlier, const QByteArray& later)
{
    WebhookComparison both;
    both.earlier.summary.code = u"ERROR"_s;
    both.earlier.body = earlier;
    both.later.summary.code = u"LOGIN_REPAIRED"_s;
    both.later.body = later;
    m_dialog = new CompareDialog(*m_theme, both, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QPushButton* TestCompareDialog::button(const QString& text) const
{
    for (QPushButton* candidate : m_dialog->findChildren<QPushButton*>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

void TestCompareDialog::differencesAreATableThatSpeaks()
{
    open(R"({"webhook_code":"ERROR","error":{"error_code":"A"},"n":1})", R"({"webhook_code":"LOGIN_REPAIRED","n":1})");
    auto* table = m_dialog->findChild<TableView*>();
    QVERIFY(table->hasFocus());
    QCOMPARE(table->model()->rowCount(), 2);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(table);
    QCOMPARE(spoken->text(QAccessible::Name), u"Where the bodies differ"_s);
    QVERIFY(spoken->tableInterface()->columnDescription(1).endsWith(u", ERROR"_s));
    QCOMPARE(spoken->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), u"/error"_s);
    QCOMPARE(spoken->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), uR"({"error_code":"A"})"_s);
    QCOMPARE(spoken->tableInterface()->cellAt(0, 2)->text(QAccessible::Name), u"not there"_s);
    QTest::keyClick(table, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestCompareDialog::theyAreCopied()
{
    open(R"({"a":1,"b":true})", R"({"a":"1","b":null})");
    QTest::mouseClick(button(u"Copy all"_s), Qt::LeftButton);
    const QString all = QApplication::clipboard()->text();
    QVERIFY2(all.endsWith(u"/a\t1\t\"1\"\n/b\ttrue\tnull"_s), qPrintable(all));
    auto* table = m_dialog->findChild<TableView*>();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->text().contains(u"/a"_s));
}

void TestCompareDialog::withoutDifferencesItSaysSo()
{
    open(R"({"a":1,"b":2})", R"({ "b": 2, "a": 1 })");
    QVERIFY(!m_dialog->findChild<TableView*>());
    QVERIFY(!button(u"Copy all"_s));
    const auto labels = m_dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return QString(label->text() + label->accessibleName()).contains(u"say the same"_s); }));
}

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
