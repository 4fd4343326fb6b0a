// SPDX-License-Identifier: Apache-2.0
#include "ui/items/connectbankdialog.h"

#include "ui/shared/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestConnectBankDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anEndUserIdIsNeededAndEnough();
    void aTestBankIsLinkedAtOnce();
    void aCustomUserIsCheckedWhileItIsWritten();
    void productionHasNoTestBanks();
    void knownThingsAreFilledIn();
    void productionIsNamedBeforeAnythingIsBilled();
    void aRefusalIsShownInPlaceAndCanBeTriedAgain();

private:
    std::unique_ptr<ConnectBankDialog> open(const BankWish& known = {});
    static QLineEdit* field(const ConnectBankDialog& dialog, const QString& name);
    static TestBanks banks();
    static void chooseTestBank(const ConnectBankDialog& dialog);
    static QComboBox* box(const ConnectBankDialog& dialog, const QString& name);
    static QPushButton* button(const ConnectBankDialog& dialog);
    static QString banners(const ConnectBankDialog& dialog);

    std::unique_ptr<Theme> m_theme;
    QWidget m_window;
};

void TestConnectBankDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_window.show();
}

TestBanks TestConnectBankDialog::banks()
{
    TestBanks banks;
    banks.banks = {{InstitutionId(u"ins_1"_s), u"First Platypus Bank"_s}, {InstitutionId(u"ins_2"_s), u"Tartan Bank"_s}};
    banks.sandboxUsers = QStringList{u"user_good"_s, u"user_yuppie"_s};
    banks.example = u"{}"_s;
    banks.check = [](const QString& json) {
        return json == u"{}"_s ? Result<>() : Result<>(unexpected(Error::Kind::InvalidInput, u"user_custom"_s, u"No JSON at line 1."_s));
    };
    return banks;
}

std::unique_ptr<ConnectBankDialog> TestConnectBankDialog::open(const BankWish& known)
{
    IntegrationSummary test;
    test.integration.id = IntegrationId(u"itg_1"_s);
    test.integration.name = u"Lending"_s;
    IntegrationSummary live = test;
    live.integration.id = IntegrationId(u"itg_2"_s);
    live.integration.environment = Environment::Production;
    auto dialog = std::make_unique<ConnectBankDialog>(*m_theme, QList<IntegrationSummary>{test, live}, banks(), known, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    return dialog;
}

QLineEdit* TestConnectBankDialog::field(const ConnectBankDialog& dialog, const QString& name)
{
    for (QLineEdit* found : dialog.findChildren<QLineEdit*>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

QPushButton* TestConnectBankDialog::button(const ConnectBankDialog& dialog)
{
    for (QPushButton* found : dialog.findChildren<QPushButton*>()) {
        if (found->text() == "Open the sign-in page"_L1 || found->text() == "Link the test bank"_L1)
            return found;
    }
    return nullptr;
}

QString TestConnectBankDialog::banners(const ConnectBankDialog& dialog)
{
    QStringList texts;
    for (const Banner* banner : dialog.findChildren<Banner*>()) {
        if (banner->isVisibleTo(&dialog))
            texts.append(banner->title() + u' ' + banner->text());
    }
    return texts.join(u'\n');
}

void TestConnectBankDialog::anEndUserIdIsNeededAndEnough()
{
    const auto dialog = open();
    QSignalSpy wished(dialog.get(), &ConnectBankDialog::wished);
    QVERIFY(!button(*dialog)->isEnabled());
    QTest::keyClicks(field(*dialog, u"End user id"_s), u"shop-1"_s);
    QVERIFY(button(*dialog)->isEnabled());
    QTest::keyClick(field(*dialog, u"End user id"_s), Qt::Key_Return);
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished[0][0].value<BankWish>(), (BankWish{IntegrationId(u"itg_1"_s), EndUserId(u"shop-1"_s), {}}));
    QVERIFY(dialog->isVisible()); // until the page is there
    QVERIFY(!button(*dialog)->isEnabled());
}

QComboBox* TestConnectBankDialog::box(const ConnectBankDialog& dialog, const QString& name)
{
    for (QComboBox* found : dialog.findChildren<QComboBox*>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

void TestConnectBankDialog::chooseTestBank(const ConnectBankDialog& dialog)
{
    for (QToolButton* segment : dialog.findChildren<QToolButton*>()) {
        if (segment->text() == "Test bank at once"_L1)
            QTest::mouseClick(segment, Qt::LeftButton);
    }
}

void TestConnectBankDialog::aTestBankIsLinkedAtOnce()
{
    const auto dialog = open({IntegrationId(u"itg_1"_s), EndUserId(u"shop-1"_s), {}});
    QSignalSpy wished(dialog.get(), &ConnectBankDialog::wished);
    QVERIFY(!box(*dialog, u"Test user"_s)->isVisible());
    chooseTestBank(*dialog);
    QVERIFY(box(*dialog, u"Test user"_s)->isVisible());
    box(*dialog, u"Test bank"_s)->setCurrentIndex(1);
    box(*dialog, u"Test user"_s)->setCurrentIndex(1);
    QCOMPARE(button(*dialog)->text(), u"Link the test bank"_s);
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QCOMPARE(wished[0][0].value<BankWish>(),
        (BankWish{IntegrationId(u"itg_1"_s), EndUserId(u"shop-1"_s), {}, InstitutionId(u"ins_2"_s), u"user_yuppie"_s, {}}));
}

void TestConnectBankDialog::aCustomUserIsCheckedWhileItIsWritten()
{
    const auto dialog = open({IntegrationId(u"itg_1"_s), EndUserId(u"shop-1"_s), {}});
    QSignalSpy wished(dialog.get(), &ConnectBankDialog::wished);
    chooseTestBank(*dialog);
    box(*dialog, u"Test user"_s)->setCurrentIndex(2);
    auto* editor = dialog->findChild<QPlainTextEdit*>();
    QVERIFY(editor->isVisible());
    QVERIFY(button(*dialog)->isEnabled());
    QTest::keyClicks(editor, u"x"_s);
    QVERIFY(!button(*dialog)->isEnabled());
    QCOMPARE(editor->accessibleDescription(), u"No JSON at line 1."_s);
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    const auto wish = wished[0][0].value<BankWish>();
    QCOMPARE(wish.testUser, u"user_custom"_s);
    QCOMPARE(wish.testPassword, u"{}"_s);
}

void TestConnectBankDialog::productionHasNoTestBanks()
{
    const auto dialog = open({IntegrationId(u"itg_1"_s), EndUserId(u"shop-1"_s), {}});
    chooseTestBank(*dialog);
    box(*dialog, u"Integration"_s)->setCurrentIndex(1);
    QVERIFY(!box(*dialog, u"Test bank"_s)->isVisible());
    QSignalSpy wished(dialog.get(), &ConnectBankDialog::wished);
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QVERIFY(wished[0][0].value<BankWish>().testBank.isEmpty());
}

void TestConnectBankDialog::knownThingsAreFilledIn()
{
    const BankWish known{IntegrationId(u"itg_2"_s), EndUserId(u"shop-1"_s), u"Corner Shop"_s};
    const auto dialog = open(known);
    QSignalSpy wished(dialog.get(), &ConnectBankDialog::wished);
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QCOMPARE(wished[0][0].value<BankWish>(), known);
}

void TestConnectBankDialog::productionIsNamedBeforeAnythingIsBilled()
{
    const auto dialog = open();
    QVERIFY(!banners(*dialog).contains(u"Production"_s));
    dialog->findChild<QComboBox*>()->setCurrentIndex(1);
    QVERIFY2(banners(*dialog).contains(u"This is Production"_s), qPrintable(banners(*dialog)));
}

void TestConnectBankDialog::aRefusalIsShownInPlaceAndCanBeTriedAgain()
{
    const auto dialog = open({{}, EndUserId(u"shop-1"_s), {}});
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QVERIFY(!button(*dialog)->isEnabled());
    dialog->showError({Error::Kind::Plaid, u"INVALID_API_KEYS"_s, {}, u"req-1"_s, {}, 0});
    QVERIFY(button(*dialog)->isEnabled());
    QVERIFY2(banners(*dialog).contains(u"Plaid refused these keys"_s), qPrintable(banners(*dialog)));
}

QTEST_MAIN(TestConnectBankDialog)
#include "tst_connectbankdialog.moc"
