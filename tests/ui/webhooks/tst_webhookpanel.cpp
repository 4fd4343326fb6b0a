// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhookpanel.h"

#include "ui/shared/theme.h"

#include <QApplication>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

WebhookContents makeContents(const QString& id)
{
    WebhookContents contents;
    WebhookSummary& summary = contents.detail.summary;
    summary.id = WebhookId(id);
    summary.received = fromUnixSeconds(1'781'706'708);
    summary.type = u"ITEM"_s;
    summary.code = u"ERROR"_s;
    summary.verification = Verification::Verified;
    summary.state = WebhookState::Handled;
    contents.detail.body = "{\"webhook_code\":\"ERROR\"}";
    return contents;
}

} // namespace

class TestWebhookPanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aDeliveryShowsWhatItIs();
    void whatIsShownAlreadyKeepsTheNewCheck();
    void anotherDeliveryForgetsTheCheck();

private:
    bool says(const QString& text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WebhookPanel> m_panel;
};

void TestWebhookPanel::init()
{
    m_panel.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_panel = std::make_unique<WebhookPanel>(*m_theme);
}

//! Whether a label that is not hidden contains \a text.
bool TestWebhookPanel::says(const QString& text) const
{
    const QList<QLabel*> labels = m_panel->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [&text](const QLabel* label) { return !label->isHidden() && label->text().contains(text); });
}

void TestWebhookPanel::aDeliveryShowsWhatItIs()
{
    m_panel->setContents(makeContents(u"whk_1"_s));
    QVERIFY(says(u"whk_1"_s));
    QVERIFY(says(u"ERROR"_s));
    WebhookContents later = makeContents(u"whk_1"_s);
    later.detail.summary.code = u"LOGIN_REPAIRED"_s;
    m_panel->setContents(later);
    QVERIFY(says(u"LOGIN_REPAIRED"_s));
}

void TestWebhookPanel::whatIsShownAlreadyKeepsTheNewCheck()
{
    const WebhookContents contents = makeContents(u"whk_1"_s);
    m_panel->setContents(contents);
    m_panel->setRecheck(contents.detail.summary.id, {{u"verification"_s, u"verified"_s}});
    QVERIFY(says(u"Checked again just now"_s));
    m_panel->setSummary(contents.detail.summary);
    m_panel->setContents(contents);
    QVERIFY(says(u"Checked again just now"_s));
}

void TestWebhookPanel::anotherDeliveryForgetsTheCheck()
{
    const WebhookContents contents = makeContents(u"whk_1"_s);
    m_panel->setContents(contents);
    m_panel->setRecheck(contents.detail.summary.id, {{u"verification"_s, u"verified"_s}});
    m_panel->setContents(makeContents(u"whk_2"_s));
    QVERIFY(says(u"whk_2"_s));
    QVERIFY(!says(u"Checked again just now"_s));
}

QTEST_MAIN(TestWebhookPanel)
#include "tst_webhookpanel.moc"
