// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/privacyblur.h"

#include "ui/shared/cells.h"
#include "ui/shared/label.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

//! What one switch hides: widgets that are blurred, and private columns of tables.
class TestPrivacyBlur : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aWidgetIsBlurredWhileItMatters();
    void twoAmountsCannotBeToldApart();
    void onlyPrivateColumnsAreHidden();

private:
    QImage pictureOf(QWidget& widget) const { return widget.grab().toImage(); }

    std::unique_ptr<Theme> m_theme;
};

void TestPrivacyBlur::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestPrivacyBlur::cleanup()
{
    m_theme->setPrivate(false);
}

void TestPrivacyBlur::aWidgetIsBlurredWhileItMatters()
{
    const std::unique_ptr<QLabel> label(newLabel(u"$1,284.50"_s, TextStyle::Heading1));
    label->resize(200, 30);
    blurWhilePrivate(*m_theme, label.get());
    const QImage open = pictureOf(*label);
    m_theme->setPrivate(true);
    QVERIFY(pictureOf(*label) != open);
    m_theme->setPrivate(false);
    QCOMPARE(pictureOf(*label), open);
}

//! Nobody reads a single digit out of it: pictures of other digits differ by little anywhere.
void TestPrivacyBlur::twoAmountsCannotBeToldApart()
{
    const auto blurred = [this](const QString& text) {
        const std::unique_ptr<QLabel> label(newLabel(text, TextStyle::Body));
        label->resize(120, 20);
        blurWhilePrivate(*m_theme, label.get());
        return pictureOf(*label);
    };
    m_theme->setPrivate(true);
    const QImage one = blurred(u"1,888.50"_s);
    const QImage other = blurred(u"1,838.50"_s);
    int most = 0;
    for (int x = 0; x < one.width(); ++x) {
        for (int y = 0; y < one.height(); ++y)
            most = qMax(most, qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))));
    }
    QVERIFY2(most < 24, QByteArray::number(most).constData());
}

void TestPrivacyBlur::onlyPrivateColumnsAreHidden()
{
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), u"2026-06-17"_s);
    model.setData(model.index(0, 1), u"Acme Coffee LLC"_s);
    TableView view(*m_theme, 32);
    view.setModel(&model);
    view.setItemDelegate(new TextCell(*m_theme, &view));
    view.setPrivateColumns({1});
    view.resize(400, 100);
    view.setColumnWidth(0, 150);
    view.setColumnWidth(1, 200);
    const QRect date = view.visualRect(model.index(0, 0));
    const QRect name = view.visualRect(model.index(0, 1));
    const QImage open = pictureOf(*view.viewport());
    m_theme->setPrivate(true);
    const QImage hidden = pictureOf(*view.viewport());
    QCOMPARE(hidden.copy(date), open.copy(date));
    QVERIFY(hidden.copy(name) != open.copy(name));
    model.setData(model.index(0, 1), u"Cobalt Cycles Inc"_s);
    QCOMPARE(pictureOf(*view.viewport()).copy(name), hidden.copy(name));
}

QTEST_MAIN(TestPrivacyBlur)
#include "tst_privacyblur.moc"
