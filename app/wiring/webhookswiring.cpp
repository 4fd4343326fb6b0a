// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/cli/rows.h"
#include "app/listexport.h"
#include "app/pages.h"
#include "app/webhookactions.h"
#include "app/wiring/reachfollowing.h"
#include "app/wiring/scopefollowing.h"
#include "core/receiver/webhookcoverage.h"
#include "core/store/readerthread.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formatting.h"
#include "ui/webhooks/webhookspage.h"

#include <QCoreApplication>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRepetitions = 50;
constexpr int kRunsLookedAt = 50;

struct WebhooksWiring {
    Q_DECLARE_TR_FUNCTIONS(egret::WebhooksWiring)
};

//! Reader thread.
Result<WebhookContents> readContents(Reader& reader, const WebhookId& webhook)
{
    const Result<WebhookDetail> detail = reader.webhook(webhook);
    if (!detail)
        return unexpected(detail.error());
    WebhookContents contents;
    contents.detail = *detail;
    if (detail->summary.item.isEmpty() || detail->action != WebhookAction::SyncItem)
        return contents;
    const Result<QList<SyncRun>> runs = reader.syncRuns(detail->summary.item, kRunsLookedAt);
    for (const SyncRun& run : runs ? *runs : QList<SyncRun>()) {
        if (run.ended >= detail->summary.received)
            contents.sync = run; // newest first: the last one taken is the first that ended after it
    }
    return contents;
}

//! Reader thread.
Result<WebhookComparison> readBoth(Reader& reader, const WebhookId& earlier, const WebhookId& later)
{
    const Result<WebhookDetail> first = reader.webhook(earlier);
    if (!first)
        return unexpected(first.error());
    const Result<WebhookDetail> second = reader.webhook(later);
    if (!second)
        return unexpected(second.error());
    return WebhookComparison{*first, *second};
}

QList<CoverageLine> coverageLines(const QList<WebhookCount>& counts)
{
    QList<CoverageLine> lines;
    for (const CoverageRow& row : webhookCoverage(counts))
        lines.append({row.kind, coverageFormName(row.form), row.action, row.seen, row.handled, row.lastSeen});
    return lines;
}

//! Reader thread.
Result<> exportWebhooks(Reader& reader, const WebhookQuery& query, const QString& path)
{
    const Result<QList<WebhookSummary>> webhooks = reader.webhooks(query, -1);
    if (!webhooks)
        return unexpected(webhooks.error());
    QJsonArray rows;
    for (const WebhookSummary& webhook : *webhooks)
        rows.append(cli::webhookRow(webhook));
    return writeList(path, cli::webhookColumns(), rows);
}

void wireReading(const WiredParts& parts, WebhooksPage* page)
{
    WebhookTableModel* model = &page->model();
    MainWindow* window = &parts.window;
    ReaderThread* reader = &parts.pageReader;
    QObject::connect(model, &PagedTableModel::indexRequested, page, [model, reader](quint64 generation) {
        reader->ask<InboxReader>(model, [query = model->query()](InboxReader& inbox) { return inbox.index(query); },
            [model, generation](const Result<RowIndex>& index) {
                if (index)
                    model->onIndexed(generation, *index);
                else if (index.error().kind == Error::Kind::NotFound) // no database yet: nothing can have come
                    model->onIndexed(generation, std::make_shared<const std::vector<qint64>>());
                else
                    model->onFailed(generation, index.error());
            }, u"index"_s);
    });
    QObject::connect(model, &PagedTableModel::rowsRequested, page, [model, reader](quint64 generation, const QList<qint64>& ids) {
        reader->ask<InboxReader>(model, [ids](InboxReader& inbox) { return inbox.rows(ids); },
            [model, generation](const Result<QList<WebhookRow>>& rows) {
                if (rows)
                    model->onFetched(generation, *rows);
                else
                    model->onFailed(generation, rows.error());
            });
    });
    QObject::connect(page, &WebhooksPage::tallyRequested, page, [page, window, reader](const WebhookQuery& query) {
        reader->ask<InboxReader>(page, [query](InboxReader& inbox) { return inbox.tally(query); },
            [page, window](const Result<WebhookTally>& tally) {
                page->setTally(tally ? *tally : WebhookTally());
                if (tally)
                    window->setContext(Page::Webhooks, WebhooksWiring::tr("%n in this period", nullptr, int(tally->all)));
            }, u"tally"_s);
    });
    QObject::connect(page, &WebhooksPage::itemNamesRequested, page, [page, reader] {
        reader->ask<InboxReader>(page, [](InboxReader& inbox) { return inbox.itemNames(); },
            [page](const Result<QHash<ItemId, ItemName>>& names) {
                if (names)
                    page->setItemNames(*names);
            }, u"names"_s);
    });
    QObject::connect(page, &WebhooksPage::coverageRequested, page, [page, reader] {
        reader->ask(page, [](Reader& source) { return source.webhookKinds(); },
            [page](const Result<QList<WebhookCount>>& counts) {
                if (counts)
                    page->setCoverage(coverageLines(*counts));
            }, u"coverage"_s);
    });
}

void wireDetails(const WiredParts& parts, WebhooksPage* page)
{
    ReaderThread* reader = &parts.pageReader;
    QObject::connect(page, &WebhooksPage::contentsRequested, page, [page, reader](const WebhookId& webhook) {
        reader->ask(page, [webhook](Reader& source) { return readContents(source, webhook); },
            [page, reader](const Result<WebhookContents>& contents) {
                if (!contents)
                    return;
                const WebhookSummary& summary = contents->detail.summary;
                const WebhookId first = summary.duplicateOf.isEmpty() ? summary.id : summary.duplicateOf;
                page->setContents(*contents);
                reader->ask<InboxReader>(page, [first](InboxReader& inbox) { return inbox.repetitions(first, kMostRepetitions); },
                    [page, contents](const Result<QList<WebhookSummary>>& same) {
                        WebhookContents all = *contents;
                        all.repetitions = same ? *same : QList<WebhookSummary>();
                        page->setContents(all);
                    }, u"repetitions"_s);
            }, u"contents"_s);
    });
    MainWindow* window = &parts.window;
    QObject::connect(page, &WebhooksPage::comparisonRequested, page, [page, window, reader](const WebhookId& earlier, const WebhookId& later) {
        reader->ask(page, [earlier, later](Reader& source) { return readBoth(source, earlier, later); },
            [page, window](const Result<WebhookComparison>& both) {
                if (both)
                    page->showComparison(*both);
                else
                    window->setNotice(Tone::Error, errorText(both.error()).title, both.error().detail);
            });
    });
    QObject::connect(page, &WebhooksPage::exportRequested, page, [page, window, reader](const WebhookQuery& query, const QString& path) {
        reader->ask(page, [query, path](Reader& source) { return exportWebhooks(source, query, path); },
            [window, path](const Result<>& written) {
                if (written)
                    window->showToast(Tone::Ok, WebhooksWiring::tr("Webhooks exported"), path);
                else
                    window->setNotice(Tone::Error, WebhooksWiring::tr("The export failed"), written.error().detail);
            });
    });
}

void wireActions(const WiredParts& parts, WebhooksPage* page)
{
    WebhookActions* actions = &parts.webhookActions;
    MainWindow* window = &parts.window;
    QObject::connect(page, &WebhooksPage::previewRequested, actions, &WebhookActions::preview);
    QObject::connect(page, &WebhooksPage::replayRequested, actions, &WebhookActions::replay);
    QObject::connect(page, &WebhooksPage::sendRequested, actions, &WebhookActions::sendTo);
    QObject::connect(page, &WebhooksPage::recheckRequested, actions, &WebhookActions::recheck);
    QObject::connect(page, &WebhooksPage::requeueRequested, actions, &WebhookActions::requeue);
    QObject::connect(page, &WebhooksPage::fireRequested, actions, &WebhookActions::fire);
    QObject::connect(page, &WebhooksPage::copyRequested, actions, &WebhookActions::keepCopy);
    QObject::connect(actions, &WebhookActions::copied, page, &WebhooksPage::showCopy);
    QObject::connect(actions, &WebhookActions::copyFailed, page, &WebhooksPage::setCopyError);
    QObject::connect(actions, &WebhookActions::replayed, page, &WebhooksPage::setReplayOutcome);
    QObject::connect(actions, &WebhookActions::requeueQuestioned, page, &WebhooksPage::askToRequeue);
    QObject::connect(actions, &WebhookActions::rechecked, page, &WebhooksPage::setRecheck);
    QObject::connect(actions, &WebhookActions::fired, page, &WebhooksPage::setFireOutcome);
    QObject::connect(actions, &WebhookActions::requeued, window, [window](qint64 count) {
        window->showToast(Tone::Ok, WebhooksWiring::tr("Put back into the queue"),
            WebhooksWiring::tr("%1 will be acted on again.").arg(count));
    });
    QObject::connect(actions, &WebhookActions::failed, window, [window](const Error& error) {
        window->setNotice(Tone::Error, errorText(error).title, error.detail);
    });
}

} // namespace

void makeWebhooksPage(const WiredParts& parts)
{
    auto* page = new WebhooksPage(parts.theme, parts.clock);
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    followReach(parts, page);
    followScope(parts, page); // before anything is asked
    wireReading(parts, page);
    wireDetails(parts, page);
    wireActions(parts, page);
    QObject::connect(&parts.changes, &ChangeGathering::gathered, page, [page, window](StoreChanges changes) {
        const bool shown = window->currentPage() == Page::Webhooks; // a million ids: not while nobody looks
        if (shown && (!changes || changes & StoreChange::Webhooks))
            page->refresh();
        if (!changes || changes & (StoreChange::Items | StoreChange::EndUsers))
            emit page->itemNamesRequested();
    });
    QObject::connect(window, &MainWindow::pageShown, page, [page](Page shown) {
        if (shown == Page::Webhooks)
            page->refresh();
    });
    QObject::connect(window, &MainWindow::densityChosen, page, &WebhooksPage::setDensity);
    page->setDensity(window->density());
    QObject::connect(page, &WebhooksPage::showWebhookUrlRequested, window, [window, pages] {
        window->showPage(Page::Settings);
        pages->settings().showSection(SettingsPage::Section::Integrations);
    });
    QObject::connect(page, &WebhooksPage::openItemRequested, window, [window, pages](const ItemId& item) {
        window->showPage(Page::Items);
        pages->items().openItem(item);
    });
    hideWhilePrivate(parts, *page);
    window->addPage(Page::Webhooks, page);
    page->start();
}

} // namespace egret
