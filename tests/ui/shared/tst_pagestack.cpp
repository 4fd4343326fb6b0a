// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pagestack.h"

#include <QTest>
#include <QVBoxLayout>

using namespace egret;

namespace {

//! Counts how often it was asked how large it wants to be.
class AskedPage : public QWidget {
public:
    QSize sizeHint() const override
    {
        ++asked;
        return {5000, 5000};
    }

    mutable int asked = 0;
};

} // namespace

class TestPageStack : public QObject {
    Q_OBJECT

private slots:
    void pagesOutOfSightAreNotAsked();
    void thePageInSightHasAllTheRoom();
};

void TestPageStack::pagesOutOfSightAreNotAsked()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* stack = new PageStack;
    column->addWidget(stack);
    stack->addWidget(new QWidget);
    auto* hidden = new AskedPage;
    stack->addWidget(hidden);
    window.resize(800, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(hidden->asked, 0);
}

void TestPageStack::thePageInSightHasAllTheRoom()
{
    PageStack stack;
    auto* first = new QWidget;
    auto* second = new AskedPage;
    stack.addWidget(first);
    stack.addWidget(second);
    stack.resize(800, 600);
    stack.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    QCOMPARE(first->size(), QSize(800, 600));
    stack.setCurrentWidget(second);
    QCOMPARE(second->size(), QSize(800, 600));
}

QTEST_MAIN(TestPageStack)
#include "tst_pagestack.moc"
