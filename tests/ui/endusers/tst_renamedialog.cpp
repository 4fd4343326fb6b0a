// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/renamedialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRenameDialog : public QObject {
    Q_OBJECT

private slots:
    void onlyAnotherNameCanBeGiven();
};

void TestRenameDialog::onlyAnotherNameCanBeGiven()
{
    Theme theme(*qApp);
    QWidget window;
    window.resize(800, 600);
    window.show();
    RenameDialog dialog(theme, u"Acme"_s, &window);
    QSignalSpy renamed(&dialog, &RenameDialog::renamed);
    dialog.open();
    auto* field = dialog.findChild<QLineEdit*>();
    QPushButton* done = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == u"Rename"_s)
            done = button;
    }
    QVERIFY(done && !done->isEnabled());
    field->setText(u"  "_s);
    QVERIFY(!done->isEnabled());
    field->setText(u" Acme Coffee "_s);
    QTest::mouseClick(done, Qt::LeftButton);
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(renamed.first().first().toString(), u"Acme Coffee"_s);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestRenameDialog)
#include "tst_renamedialog.moc"
