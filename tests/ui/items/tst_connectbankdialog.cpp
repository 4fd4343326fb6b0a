// SPDX-License-Identifier: Apache-2.0
#include "ui/items/connectbankdialog.h"

#include "ui/shared/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestConnectBankDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anEndUserIdIsNeededAndEnough();
    void knownThingsAreFilledIn();
    void productionIsNamedBeforeAnythingIsBilled();
    void aRefusalIsShownInPlaceAndCanBeTriedAgain();

private:
    std::unique_ptr<ConnectBankDialog> open(const BankWish& known = {});
    static QLineEdit* field(const ConnectBankDialog& dialog, const QString& name);
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

std::unique_ptr<ConnectBankDialog> TestConnectBankDialog::open(const BankWish& known)
{
    IntegrationSummary test;
    test.integration.id = IntegrationId(u"itg_1"_s);
    test.integration.name = u"Lending"_s;
    IntegrationSummary live = test;
    live.integration.id = IntegrationId(u"itg_2"_s);
    live.integration.environment = Environment::Production;
    auto dialog = std::make_unique<ConnectBankDialog>(*m_theme, QList<IntegrationSummary>{test, live}, known, &m_window);
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
        if (found->text() == "Open the sign-in page"_L1)
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
