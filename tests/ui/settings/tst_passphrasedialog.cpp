// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/passphrasedialog.h"

#include "ui/shared/fields.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

using Act = PassphraseDialog::Act;

class TestPassphraseDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aNewOneIsTypedTwice();
    void changingAsksForTheCurrentOne();
    void removingNeedsTheCurrentOneOnly();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void aRefusalCanBeTriedAgain();

private:
    static SecretField* field(const PassphraseDialog& dialog, const QString& name);
    static void submit(const PassphraseDialog& dialog, const QString& text);
    static QString said(const PassphraseDialog& dialog, const QString& text);

    std::unique_ptr<Theme> m_theme;
    QWidget m_window;
};

void TestPassphraseDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_window.resize(1024, 640);
    m_window.show();
}

SecretField* TestPassphraseDialog::field(const PassphraseDialog& dialog, const QString& name)
{
    for (SecretField* field : dialog.findChildren<SecretField*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

void TestPassphraseDialog::submit(const PassphraseDialog& dialog, const QString& text)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == text)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

QString TestPassphraseDialog::said(const PassphraseDialog& dialog, const QString& text)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return text;
    }
    return {};
}

void TestPassphraseDialog::aNewOneIsTypedTwice()
{
    auto* dialog = new PassphraseDialog(*m_theme, Act::Set, &m_window);
    dialog->open();
    QVERIFY(!field(*dialog, u"Current passphrase"_s));
    QSignalSpy submitted(dialog, &PassphraseDialog::submitted);
    QTest::keyClicks(field(*dialog, u"New passphrase"_s), u"heron at dawn"_s);
    QTest::keyClicks(field(*dialog, u"New passphrase again"_s), u"heron at dawn"_s);
    submit(*dialog, u"Keep the passphrase"_s);
    QCOMPARE(submitted.count(), 1);
    QVERIFY(submitted[0][0].value<Passphrase>().isEmpty());
    QCOMPARE(submitted[0][1].value<Passphrase>().reveal(), u"heron at dawn"_s);
    dialog->reject();
}

void TestPassphraseDialog::changingAsksForTheCurrentOne()
{
    auto* dialog = new PassphraseDialog(*m_theme, Act::Change, &m_window);
    dialog->open();
    QSignalSpy submitted(dialog, &PassphraseDialog::submitted);
    QTest::keyClicks(field(*dialog, u"New passphrase"_s), u"heron at dawn"_s);
    QTest::keyClicks(field(*dialog, u"New passphrase again"_s), u"heron at dawn"_s);
    submit(*dialog, u"Keep the passphrase"_s);
    QCOMPARE(submitted.count(), 0);
    QTest::keyClicks(field(*dialog, u"Current passphrase"_s), u"old one"_s);
    submit(*dialog, u"Keep the passphrase"_s);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted[0][0].value<Passphrase>().reveal(), u"old one"_s);
    dialog->reject();
}

void TestPassphraseDialog::removingNeedsTheCurrentOneOnly()
{
    auto* dialog = new PassphraseDialog(*m_theme, Act::Remove, &m_window);
    dialog->open();
    QVERIFY(!field(*dialog, u"New passphrase"_s));
    QSignalSpy submitted(dialog, &PassphraseDialog::submitted);
    QTest::keyClicks(field(*dialog, u"Current passphrase"_s), u"old one"_s);
    submit(*dialog, u"Remove"_s);
    QCOMPARE(submitted.count(), 1);
    QVERIFY(submitted[0][1].value<Passphrase>().isEmpty());
    dialog->reject();
}

void TestPassphraseDialog::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("too short") << u"1234567"_s << u"1234567"_s << u"At least 8"_s;
    QTest::newRow("typed differently") << u"heron at dawn"_s << u"heron at dusk"_s << u"The two are not the same."_s;
}

void TestPassphraseDialog::whatIsWrongIsSaid()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, again);
    QFETCH(QString, complaint);
    auto* dialog = new PassphraseDialog(*m_theme, Act::Set, &m_window);
    dialog->open();
    QSignalSpy submitted(dialog, &PassphraseDialog::submitted);
    QTest::keyClicks(field(*dialog, u"New passphrase"_s), passphrase);
    QTest::keyClicks(field(*dialog, u"New passphrase again"_s), again);
    submit(*dialog, u"Keep the passphrase"_s);
    QCOMPARE(submitted.count(), 0);
    QCOMPARE(said(*dialog, complaint), complaint);
    dialog->reject();
}

void TestPassphraseDialog::aRefusalCanBeTriedAgain()
{
    auto* dialog = new PassphraseDialog(*m_theme, Act::Remove, &m_window);
    dialog->open();
    QSignalSpy submitted(dialog, &PassphraseDialog::submitted);
    QTest::keyClicks(field(*dialog, u"Current passphrase"_s), u"wrong"_s);
    submit(*dialog, u"Remove"_s);
    Error wrong;
    wrong.kind = Error::Kind::InvalidInput;
    wrong.code = u"current_passphrase"_s;
    dialog->showFailure(wrong);
    QCOMPARE(said(*dialog, u"That is not the passphrase."_s), u"That is not the passphrase."_s);
    submit(*dialog, u"Remove"_s);
    QCOMPARE(submitted.count(), 2);
    dialog->reject();
}

QTEST_MAIN(TestPassphraseDialog)
#include "tst_passphrasedialog.moc"
