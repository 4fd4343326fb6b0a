// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/html.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestHtml : public QObject {
    Q_OBJECT

private slots:
    void textCannotBecomeMarkup();
    void placeholdersAreFilledOnce();
    void thereIsOneStyleSheet();
};

void TestHtml::textCannotBecomeMarkup()
{
    QCOMPARE(Html::text(u"<b a=\"1\" b='2'>&amp;"_s).toString(), u"&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;"_s);
    QVERIFY(Html::text({}).isEmpty());
    Html both = Html::markup(u"<i>"_s);
    both += Html::text(u"<"_s);
    QCOMPARE(both.toString(), u"<i>&lt;"_s);
}

void TestHtml::placeholdersAreFilledOnce()
{
    const Html row = fillTemplate(u"summaryrow"_s, {{u"name"_s, Html::text(u"{{value}}"_s)}, {u"value"_s, Html::text(u"two"_s)}});
    QCOMPARE(row.toString(), u"<div><dt>{{value}}</dt><dd>two</dd></div>"_s);
}

void TestHtml::thereIsOneStyleSheet()
{
    QVERIFY(hostedLinkStyle().contains("prefers-color-scheme:dark"_L1));
    QVERIFY(!hostedLinkStyle().contains(u'<') && !hostedLinkStyle().contains("url("_L1));
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
