// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/listexport.h"
#include "app/pages.h"
#include "app/wiring/scopefollowing.h"
#include "core/store/readerthread.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/payments/paymentspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/pacedquestion.h"
#include "ui/webhooks/webhookspage.h"

#include <QCoreApplication>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct PaymentsWiring {
    Q_DECLARE_TR_FUNCTIONS(egret::PaymentsWiring)
};

//! \a question is told of the answer.
void readPayments(ReaderThread* reader, PaymentsPage* page, PacedQuestion* question)
{
    reader->ask<PaymentReader>(page, [scope = page->scope()](PaymentReader& payments) { return payments.payments(scope); },
        [page, question](const Result<PaymentOverview>& overview) {
            question->answered();
            if (overview)
                page->setPayments(*overview);
            else if (overview.error().kind == Error::Kind::NotFound) // no database yet: nothing can have come
                page->setPayments({});
            else
                page->showReadError(overview.error());
        }, u"payments"_s);
}

QString kindName(TrackedPayment::Kind kind)
{
    switch (kind) {
    case TrackedPayment::Kind::Payment: return u"payment"_s;
    case TrackedPayment::Kind::Consent: return u"consent"_s;
    case TrackedPayment::Kind::Transfers: return u"transfers"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray rowsOf(const QList<TrackedPayment>& payments)
{
    QJsonArray rows;
    for (const TrackedPayment& payment : payments) {
        rows.append(QJsonObject{{u"kind"_s, kindName(payment.kind)}, {u"id"_s, payment.id}, {u"reference"_s, payment.reference},
            {u"status"_s, payment.last().status}, {u"error_code"_s, payment.last().errorCode}, {u"updated"_s, toIso(payment.last().at)},
            {u"integration"_s, payment.integrationName}, {u"webhooks"_s, payment.steps.size()}});
    }
    return rows;
}

void wireReading(const WiredParts& parts, PaymentsPage* page)
{
    ReaderThread* reader = &parts.pageReader;
    MainWindow* window = &parts.window;
    auto* question = new PacedQuestion(page); // every webhook is news, of whatever kind
    const auto read = [reader, page, question] { readPayments(reader, page, question); };
    QObject::connect(question, &PacedQuestion::asked, page, read);
    QObject::connect(&parts.changes, &ChangeGathering::gathered, page, [question, window](StoreChanges changes) {
        const bool shown = window->currentPage() == Page::Payments;
        if (shown && (!changes || changes & (StoreChange::Webhooks | StoreChange::Integrations)))
            question->wish();
    });
    QObject::connect(window, &MainWindow::pageShown, page, [read](Page shown) {
        if (shown == Page::Payments)
            read();
    });
    QObject::connect(page, &PaymentsPage::paymentsRequested, page, read);
    followScope(parts, page);
    QObject::connect(&parts.scope, &Scope::changed, page, [read, window] {
        if (window->currentPage() == Page::Payments)
            read();
    });
    QObject::connect(page, &PaymentsPage::exportRequested, window, [window](const QList<TrackedPayment>& payments, const QString& path) {
        const Result<> written = writeList(path,
            {u"kind"_s, u"id"_s, u"reference"_s, u"status"_s, u"error_code"_s, u"updated"_s, u"integration"_s, u"webhooks"_s}, rowsOf(payments));
        if (written)
            window->showToast(Tone::Ok, PaymentsWiring::tr("Payments exported"), path);
        else
            window->setNotice(Tone::Error, PaymentsWiring::tr("The export failed"), written.error().detail);
    });
}

} // namespace

void makePaymentsPage(const WiredParts& parts)
{
    auto* page = new PaymentsPage(parts.theme);
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    wireReading(parts, page);
    QObject::connect(window, &MainWindow::densityChosen, page, &PaymentsPage::setDensity);
    page->setDensity(window->density());
    QObject::connect(page, &PaymentsPage::webhookRequested, window, [window, pages](const WebhookId& webhook) {
        window->showPage(Page::Webhooks);
        pages->webhooks().showWebhook(webhook);
    });
    QObject::connect(page, &PaymentsPage::testWebhookRequested, window, [window] { window->showPage(Page::Webhooks); });
    QObject::connect(page, &PaymentsPage::webhookUrlRequested, window, [window, pages] {
        window->showPage(Page::Settings);
        pages->settings().showSection(SettingsPage::Section::Integrations);
    });
    window->setContext(Page::Payments, PaymentsWiring::tr("as their webhooks tell"));
    hideWhilePrivate(parts, *page);
    window->addPage(Page::Payments, page);
}

} // namespace egret
