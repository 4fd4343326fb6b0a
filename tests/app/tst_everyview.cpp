// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/engine.h"
#include "app/tour.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 60'000;
constexpr int kSpare = 18; // pixels of a button's padding that may go before its text is cut

//! What people act on or read values from: these must say what they are.
bool needsName(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,
        QAccessible::ComboBox, QAccessible::EditableText, QAccessible::Table, QAccessible::List, QAccessible::Tree,
        QAccessible::PageTab, QAccessible::MenuItem, QAccessible::Slider, QAccessible::SpinBox, QAccessible::Link,
        QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::Graphic, QAccessible::Chart};
    return roles.contains(role);
}

QString described(const QObject* object)
{
    QStringList path;
    for (; object; object = object->parent()) {
        if (QLatin1String(object->metaObject()->className()).startsWith("egret::"_L1)) {
            path.prepend(QString::fromLatin1(object->metaObject()->className()).mid(7));
            if (path.size() == 3)
                break;
        }
    }
    return path.join(u'/');
}

QString textOf(const QWidget& widget)
{
    return widget.property("text").toString().left(60);
}

void namesBelow(QAccessibleInterface* interface, QStringList& faults)
{
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    const QAccessible::Role role = interface->role();
    const bool isFrame = interface->object() && interface->object()->inherits("QScrollBar");
    if (!isFrame && needsName(role) && interface->text(QAccessible::Name).trimmed().isEmpty()) {
        const QMetaObject* type = interface->object() ? interface->object()->metaObject() : nullptr;
        faults.append(u"no name: %1, role %2, in %3"_s.arg(QString::fromLatin1(type ? type->className() : "?"))
                          .arg(int(role)).arg(described(interface->object())));
    }
    if (interface->tableInterface())
        return; // cells have a test of their own: a table may have millions
    for (int child = 0; child < interface->childCount(); ++child)
        namesBelow(interface->child(child), faults);
}

QStringList namelessControls(MainWindow& window)
{
    QStringList faults;
    namesBelow(QAccessible::queryAccessibleInterface(&window), faults);
    for (QDialog* dialog : window.findChildren<QDialog*>())
        namesBelow(QAccessible::queryAccessibleInterface(dialog), faults);
    return faults;
}

//! Widgets of \a window and its dialogs that can be seen.
QWidgetList seen(MainWindow& window)
{
    QWidgetList widgets;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible())
            widgets.append(widget);
    }
    return widgets;
}

//! Everything beyond the edges of a scrolled area can be reached; everything else has to fit.
bool isCutOff(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull() || !label.toolTip().isEmpty())
        return false; // elided, and the whole is the tooltip
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    const QSize wanted = label.sizeHint() - (label.size() - room);
    return wanted.width() > room.width() + 1 || wanted.height() > room.height() + 2;
}

QStringList cutTexts(MainWindow& window)
{
    QStringList faults;
    for (const QWidget* widget : seen(window)) {
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && isCutOff(*label))
            faults.append(u"label \"%1\" in %2, %3x%4 instead of %5x%6"_s.arg(textOf(*widget), described(widget)).arg(widget->width()).arg(widget->height())
                              .arg(widget->sizeHint().width()).arg(label->wordWrap() ? label->heightForWidth(widget->width()) : widget->sizeHint().height()));
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + kSpare && button->toolTip().isEmpty())
            faults.append(u"button \"%1\" in %2, %3 instead of %4 px wide"_s.arg(textOf(*widget), described(widget)).arg(button->width()).arg(button->sizeHint().width()));
        const auto* area = qobject_cast<const QScrollArea*>(widget);
        if (area && area->horizontalScrollBar()->maximum() > 0)
            faults.append(u"%1 px more than its width in %2"_s.arg(area->horizontalScrollBar()->maximum()).arg(described(widget)));
    }
    return faults;
}

//! Widgets that the Tab key does not come to.
QStringList unreached(MainWindow& window)
{
    QWidget* top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &window;
    top->activateWindow();
    if (!QTest::qWaitForWindowActive(top))
        return {u"the window cannot be used"_s};
    if (!QApplication::focusWidget())
        top->setFocus(Qt::TabFocusReason);
    QSet<const QWidget*> reached;
    for (int step = 0; step < 400; ++step) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && reached.contains(focus) && step > 2)
            break;
        reached.insert(focus);
        QTest::keyClick(focus ? const_cast<QWidget*>(focus) : top, Qt::Key_Tab);
    }
    QStringList faults;
    for (const QWidget* widget : seen(window)) {
        const bool isHere = widget->window() == top->window() && !widget->visibleRegion().isEmpty();
        if (isHere && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !reached.contains(widget)
            && (!qobject_cast<const QScrollArea*>(widget)))
            faults.append(u"not reached by Tab: %1 \"%2\" in %3"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName() + textOf(*widget), described(widget)));
    }
    return faults;
}

//! Rows and headers that say nothing to people who do not see them.
QStringList silentTables(MainWindow& window)
{
    QStringList faults;
    for (const QWidget* widget : seen(window)) {
        const auto* table = qobject_cast<const QTableView*>(widget);
        if (!table || !table->model() || table->model()->rowCount() == 0)
            continue;
        bool speaks = false;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(0, column);
            speaks |= !index.data(Qt::AccessibleTextRole).toString().isEmpty() || !index.data(Qt::DisplayRole).toString().isEmpty();
        }
        if (!speaks)
            faults.append(u"a silent row in %1"_s.arg(described(widget)));
    }
    return faults;
}

} // namespace

//! Every view of the window, gone through once in a demo: what does not see, does not point or reads longer words must
//! get along with each.
class TestEveryView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyViewCanBeUsedByAll_data();
    void everyViewCanBeUsedByAll();
    void everythingFitsFromRightToLeft_data();
    void everythingFitsFromRightToLeft();

private:
    void views();
    QStringList visit(const QString& name, QStringList (*look)(MainWindow&));

    std::unique_ptr<Application> m_application;
    QList<TourStop> m_stops = tourStops() + lastTourStops();
};

void TestEveryView::initTestCase()
{
    DesktopOptions options;
    options.demo = true;
    options.theme = u"light"_s;
    options.language = u"pseudo"_s;
    options.page = u"overview"_s;
    options.size = QSize(1024, 640);
    m_application = std::make_unique<Application>(*qApp, options);
    QSignalSpy ready(&m_application->engine(), &Engine::sandboxReady);
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    QVERIFY(ready.count() > 0 || ready.wait(kWaits));
    for (const Page page : {Page::Transactions, Page::Insights, Page::EndUsers, Page::Items, Page::Webhooks, Page::Requests, Page::Payments, Page::Settings, Page::Overview})
        m_application->window().showPage(page); // each is made, and reads, when it is first seen
    QTest::qWait(1'000); // gathered changes are read
}

void TestEveryView::views()
{
    QTest::addColumn<QString>("view");
    for (const TourStop& stop : std::as_const(m_stops))
        QTest::newRow(qPrintable(stop.name)) << stop.name;
}

QStringList TestEveryView::visit(const QString& name, QStringList (*look)(MainWindow&))
{
    MainWindow& window = m_application->window();
    for (const TourStop& stop : std::as_const(m_stops)) {
        if (stop.name != name)
            continue;
        stop.open(window);
        QTest::qWait(150); // what the view asked for has come, and is laid out
        const QStringList faults = look(window);
        closeDialogs(window);
        if (stop.leave)
            stop.leave(window);
        return faults;
    }
    return {u"no such view"_s};
}

void TestEveryView::everyViewCanBeUsedByAll_data()
{
    views();
}

void TestEveryView::everyViewCanBeUsedByAll()
{
    QFETCH(QString, view);
    const QStringList faults = visit(view, [](MainWindow& window) -> QStringList {
        return namelessControls(window) + silentTables(window) + cutTexts(window) + unreached(window);
    });
    QVERIFY2(faults.isEmpty(), qPrintable(QString(u"\n"_s + faults.join(u'\n'))));
}

void TestEveryView::everythingFitsFromRightToLeft_data()
{
    views();
}

void TestEveryView::everythingFitsFromRightToLeft()
{
    QFETCH(QString, view);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList faults = visit(view, cutTexts);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(faults.isEmpty(), qPrintable(QString(u"\n"_s + faults.join(u'\n'))));
}

QTEST_MAIN(TestEveryView)
#include "tst_everyview.moc"
