// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/securitypage.h"

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

class TestSecurityPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theStoreIsToldWithoutWhatIsInIt();
    void aClosedStoreSaysWhy();
    void aPassphraseIsSetAndThenChangedOrRemoved();
    void lockingLeavesByASignal();

private:
    bool shows(const QString& text) const;
    QPushButton* button(const QString& text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SecurityPage> m_page;
};

void TestSecurityPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestSecurityPage::init()
{
    m_page = std::make_unique<SecurityPage>(*m_theme);
    m_page->resize(1000, 800);
    static_cast<QWidget*>(m_page.get())->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

bool TestSecurityPage::shows(const QString& text) const
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

QPushButton* TestSecurityPage::button(const QString& text) const
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void TestSecurityPage::theStoreIsToldWithoutWhatIsInIt()
{
    m_page->setStatus({u"keychain"_s, {}, 3});
    QTRY_VERIFY(shows(u"The keychain of this desktop"_s));
    QVERIFY(shows(u"Open"_s));
    QVERIFY(shows(u"3, one for each integration with keys"_s));
}

void TestSecurityPage::aClosedStoreSaysWhy()
{
    Error locked;
    locked.kind = Error::Kind::SecretsLocked;
    m_page->setStatus({u"keychain"_s, locked, 1});
    QTRY_VERIFY(!shows(u"Open"_s));
}

void TestSecurityPage::aPassphraseIsSetAndThenChangedOrRemoved()
{
    QVERIFY(!button(u"Remove…"_s));
    QSignalSpy entered(m_page.get(), &SecurityPage::passphraseEntered);
    QTest::mouseClick(button(u"Set a passphrase…"_s), Qt::LeftButton);
    auto* dialog = m_page->findChild<PassphraseDialog*>();
    QVERIFY(dialog);
    for (SecretField* field : dialog->findChildren<SecretField*>())
        QTest::keyClicks(field, u"heron at dawn"_s);
    for (QPushButton* keep : dialog->findChildren<QPushButton*>()) {
        if (keep->text() == u"Keep the passphrase"_s)
            QTest::mouseClick(keep, Qt::LeftButton);
    }
    QCOMPARE(entered.count(), 1);
    m_page->passphraseKept(true);
    QTRY_VERIFY(!m_page->findChild<PassphraseDialog*>());
    QVERIFY(button(u"Change…"_s));
    QVERIFY(button(u"Remove…"_s));
    QVERIFY(shows(u"only its scrypt hash is kept"_s));
}

void TestSecurityPage::lockingLeavesByASignal()
{
    QSignalSpy lock(m_page.get(), &SecurityPage::lockRequested);
    QTest::mouseClick(button(u"Lock now"_s), Qt::LeftButton);
    QCOMPARE(lock.count(), 1);
}

QTEST_MAIN(TestSecurityPage)
#include "tst_securitypage.moc"
