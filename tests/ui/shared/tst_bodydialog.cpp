// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/bodydialog.h"

#include "ui/shared/banner.h"
#include "ui/shared/jsoneditor.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestBodyDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { delete m_dialog; }
    void theObjectIsIndentedAndHasTheKeyboard();
    void mistakesAreNamedWhileTyping_data();
    void mistakesAreNamedWhileTyping();
    void itWaitsForWhatComesOfIt();
    void escapeCancels();

private:
    JsonEditor* editor() const { return m_dialog->findChild<JsonEditor*>(); }
    QPushButton* use() const;

    std::unique_ptr<Theme> m_theme;
    QPointer<BodyDialog> m_dialog;
};

void TestBodyDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestBodyDialog::init()
{
    m_dialog = new BodyDialog(*m_theme, {u"Edit"_s, u"It is kept."_s, {}, u"Keep"_s, "check"_L1}, R"({"b":1,"a":2.50})", nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QPushButton* TestBodyDialog::use() const
{
    for (QPushButton* candidate : m_dialog->findChildren<QPushButton*>()) {
        if (candidate->text() == u"Keep"_s)
            return candidate;
    }
    return nullptr;
}

void TestBodyDialog::theObjectIsIndentedAndHasTheKeyboard()
{
    QVERIFY(editor()->hasFocus());
    QCOMPARE(editor()->toPlainText(), u"{\n  \"b\": 1,\n  \"a\": 2.50\n}"_s);
    QVERIFY(use()->isEnabled());
    QVERIFY(editor()->accessibleDescription().isEmpty());
}

void TestBodyDialog::mistakesAreNamedWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("no colon") << u"{\n  \"a\" 1\n}"_s << u"a colon is missing"_s;
    QTest::newRow("no end") << u"{\"a\": 1"_s << u"not closed"_s;
    QTest::newRow("no quotation mark") << u"{\"a\": \"b}"_s << u"a quotation mark is missing"_s;
    QTest::newRow("more after the end") << u"{} {}"_s << u"something follows the end"_s;
    QTest::newRow("a list") << u"[1]"_s << u"It begins with {"_s;
    QTest::newRow("nothing") << QString() << u"It begins with {"_s;
    QTest::newRow("a word") << u"{\"a\": maybe}"_s << u"no value"_s;
    QTest::newRow("its place") << u"{\n  \"ä\": maybe}"_s << u"Line 2, character "_s;
}

void TestBodyDialog::mistakesAreNamedWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, mistake);
    editor()->selectAll();
    QTest::keyClick(editor(), Qt::Key_Delete);
    editor()->insertPlainText(typed);
    QVERIFY2(editor()->accessibleDescription().contains(mistake), qPrintable(editor()->accessibleDescription()));
    QVERIFY(!use()->isEnabled());
    editor()->setPlainText(u"{}"_s);
    QVERIFY(use()->isEnabled());
}

void TestBodyDialog::itWaitsForWhatComesOfIt()
{
    QSignalSpy confirmed(m_dialog.data(), &BodyDialog::confirmed);
    editor()->setPlainText(u"{\"a\": 3}"_s);
    QTest::mouseClick(use(), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().first().toByteArray(), "{\"a\": 3}"_ba);
    QVERIFY(!use()->isEnabled());
    m_dialog->setError({Error::Kind::Storage, {}, u"The disk is full."_s, {}, {}, 0});
    QVERIFY(use()->isEnabled());
    QVERIFY(m_dialog->findChild<Banner*>()->isVisible());
    QCOMPARE(m_dialog->findChild<Banner*>()->text(), u"The disk is full."_s);
    QTest::mouseClick(use(), Qt::LeftButton);
    QVERIFY(!m_dialog->findChild<Banner*>()->isVisible());
    m_dialog->goOn();
    QVERIFY(use()->isEnabled());
}

void TestBodyDialog::escapeCancels()
{
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

QTEST_MAIN(TestBodyDialog)
#include "tst_bodydialog.moc"
