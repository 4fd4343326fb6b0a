// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/engine.h"
#include "app/cli/requestrows.h"
#include "app/listexport.h"
#include "app/pages.h"
#include "app/requestactions.h"
#include "app/wiring/scopefollowing.h"
#include "core/plaid/operation.h"
#include "core/requests/requestexport.h"
#include "core/runtime/callrerun.h"
#include "core/store/inboxreader.h"
#include "core/store/readerthread.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/requests/requestspage.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostExported = 10'000;

struct RequestsWiring {
    Q_DECLARE_TR_FUNCTIONS(egret::RequestsWiring)
};

QList<OperationLine> operationLines(const QList<RequestStatistics>& all)
{
    QList<OperationLine> lines;
    for (const RequestStatistics& one : all) {
        const Environment environment = environmentFromName(one.environment).value_or(Environment::Offline);
        lines.append({one, limitsIn(plaidOperation(one.operation), environment).clientMinute});
    }
    return lines;
}

//! Reader thread: numbers are many.
Result<RowIndex> sharedIndex(const Result<std::vector<qint64>>& numbers)
{
    if (!numbers)
        return unexpected(numbers.error());
    return RowIndex(std::make_shared<const std::vector<qint64>>(*numbers));
}

//! With their bodies, oldest first: the order in which they were made. Reader thread.
Result<QList<RequestRecord>> wholeRequests(RequestReader& reader, std::vector<qint64> numbers)
{
    numbers.resize(std::min(numbers.size(), size_t(kMostExported)));
    QList<RequestRecord> records;
    for (auto number = numbers.crbegin(); number != numbers.crend(); ++number) {
        const Result<RequestRecord> record = reader.find(*number);
        if (record)
            records.append(*record); // what was deleted meanwhile is left out
        else if (record.error().kind != Error::Kind::NotFound)
            return unexpected(record.error());
    }
    return records;
}

bool isWhole(const RequestRecord& record)
{
    return bool(checkRepeatable(record, QJsonDocument::fromJson(record.request).object()));
}

//! The call that \a outcome tells of. Reader thread. Errors: why it was not made, or NotFound; Storage.
Result<RequestRecord> findRerun(RequestReader& log, const RerunOutcome& outcome)
{
    constexpr qint64 kLookedAt = 50; // others may have followed it
    const Result<QList<RequestRecord>> latest = log.list({outcome.call.operation}, kLookedAt);
    if (!latest)
        return unexpected(latest.error());
    for (const RequestRecord& record : *latest) {
        if (record.sent >= outcome.begun && record.item == outcome.call.item && record.requestId == outcome.requestId)
            return record;
    }
    return unexpected(outcome.error.value_or(
        Error{Error::Kind::NotFound, u"request"_s, u"The call was made, but the log could not keep up with it."_s, {}, {}, 0}));
}

Result<> writeRequests(const QList<RequestRecord>& records, RequestsPage::ExportForm form, const QString& path)
{
    switch (form) {
    case RequestsPage::ExportForm::Har: return writeObject(path, toHar(records));
    case RequestsPage::ExportForm::Postman: return writeObject(path, toPostman(records));
    case RequestsPage::ExportForm::Json:
    case RequestsPage::ExportForm::Csv: break;
    }
    QJsonArray rows;
    for (const RequestRecord& record : records)
        rows.append(form == RequestsPage::ExportForm::Csv ? cli::requestRow(record) : cli::requestDetailRow(record));
    return writeList(path, cli::requestColumns(), rows);
}

void wireReading(const WiredParts& parts, RequestsPage* page)
{
    RequestTableModel* model = &page->model();
    ReaderThread* reader = &parts.pageReader;
    MainWindow* window = &parts.window;
    QObject::connect(model, &PagedTableModel::indexRequested, page, [model, reader](quint64 generation) {
        reader->ask<RequestListReader>(model, [query = model->query(), names = model->itemNames()](RequestListReader& log) { return sharedIndex(log.index(query, names)); },
            [model, generation](const Result<RowIndex>& index) {
                if (index)
                    model->onIndexed(generation, *index);
                else
                    model->onFailed(generation, index.error());
            }, u"index"_s);
    });
    QObject::connect(model, &PagedTableModel::rowsRequested, page, [model, reader](quint64 generation, const QList<qint64>& ids) {
        reader->ask<RequestListReader>(model, [ids](RequestListReader& log) { return log.rows(ids); },
            [model, generation](const Result<QList<RequestRecord>>& rows) {
                if (rows)
                    model->onFetched(generation, *rows);
                else
                    model->onFailed(generation, rows.error());
            });
    });
    QObject::connect(page, &RequestsPage::tallyRequested, page, [page, reader, window](const RequestQuery& query) {
        reader->ask<RequestListReader>(page, [query](RequestListReader& log) { return log.tally(query); },
            [page, window](const Result<RequestTally>& tally) {
                page->setTally(tally ? *tally : RequestTally());
                if (tally)
                    window->setContext(Page::Requests, RequestsWiring::tr("every call Egret makes to Plaid"));
            }, u"tally"_s);
    });
    QObject::connect(page, &RequestsPage::itemNamesRequested, page, [page, reader] {
        reader->ask<InboxReader>(page, [](InboxReader& inbox) { return inbox.itemNames(); },
            [page](const Result<QHash<ItemId, ItemName>>& names) {
                if (names)
                    page->setItemNames(*names);
            }, u"names"_s);
    });
}

void wireDetails(const WiredParts& parts, RequestsPage* page)
{
    ReaderThread* reader = &parts.pageReader;
    QObject::connect(page, &RequestsPage::contentsRequested, page, [page, reader](qint64 number) {
        reader->ask<RequestReader>(page, [number](RequestReader& log) { return log.find(number); },
            [page](const Result<RequestRecord>& record) {
                if (record)
                    page->setContents({*record, toCurl(*record), {}, isWhole(*record)});
            }, u"contents"_s);
    });
    QObject::connect(page, &RequestsPage::errorsRequested, page, [page, reader] {
        reader->ask<RequestReader>(page, [scope = page->scope()](RequestReader& log) { return log.errors(scope); },
            [page](const Result<QList<RequestErrorGroup>>& groups) {
                if (groups)
                    page->setErrors(*groups);
            }, u"errors"_s);
    });
    QObject::connect(page, &RequestsPage::trendRequested, page, [page, reader](const RequestQuery& query, Timestamp until, int points) {
        reader->ask<RequestListReader>(page, [query, until, points](RequestListReader& log) { return log.trend(query, until, points); },
            [page](const Result<RequestTrend>& trend) {
                page->setTrend(trend ? *trend : RequestTrend());
            }, u"trend"_s);
    });
    QObject::connect(page, &RequestsPage::operationsRequested, page, [page, reader] {
        reader->ask<RequestReader>(page, [scope = page->scope()](RequestReader& log) { return log.statistics(SystemClock().now(), scope); },
            [page](const Result<QList<RequestStatistics>>& all) {
                if (all)
                    page->setOperations(operationLines(*all));
            }, u"operations"_s);
    });
}

void wireExport(const WiredParts& parts, RequestsPage* page)
{
    ReaderThread* reader = &parts.pageReader;
    MainWindow* window = &parts.window;
    const auto written = [window](const Result<>& done, const QString& path) {
        if (done)
            window->showToast(Tone::Ok, RequestsWiring::tr("Calls exported"), path);
        else
            window->setNotice(Tone::Error, RequestsWiring::tr("The export failed"), done.error().detail);
    };
    QObject::connect(page, &RequestsPage::exportRequested, page,
        [page, reader, written](const RequestQuery& query, RequestsPage::ExportForm form, const QString& path) {
            reader->ask<RequestListReader>(page, [query](RequestListReader& log) { return log.index(query); },
                [page, reader, written, form, path](const Result<std::vector<qint64>>& numbers) {
                    if (!numbers) {
                        written(unexpected(numbers.error()), path);
                        return;
                    }
                    reader->ask<RequestReader>(page,
                        [numbers, form, path](RequestReader& log) -> Result<> {
                            const Result<QList<RequestRecord>> records = wholeRequests(log, *numbers);
                            return records ? writeRequests(*records, form, path) : unexpected(records.error());
                        },
                        [written, path](const Result<>& done) { written(done, path); });
                });
        });
}

void wireRerun(const WiredParts& parts, RequestsPage* page)
{
    RequestActions* actions = parts.engine.requestActions();
    ReaderThread* reader = &parts.pageReader;
    MainWindow* window = &parts.window;
    QObject::connect(page, &RequestsPage::rerunRequested, actions, &RequestActions::rerun);
    QObject::connect(actions, &RequestActions::questioned, page, &RequestsPage::askToRerun);
    QObject::connect(actions, &RequestActions::ended, page, [page, reader](const RerunOutcome& outcome) {
        reader->ask<RequestReader>(page, [outcome](RequestReader& log) { return findRerun(log, outcome); },
            [page](const Result<RequestRecord>& call) {
                if (call)
                    page->showCall(*call);
                else
                    page->setRerunError(call.error());
            });
    });
    QObject::connect(page, &RequestsPage::rerunFailed, window, [window](const Error& error) {
        window->setNotice(Tone::Error, RequestsWiring::tr("The call was not made"), error.detail.isEmpty() ? errorText(error).advice : error.detail);
    });
}

} // namespace

void makeRequestsPage(const WiredParts& parts)
{
    auto* page = new RequestsPage(parts.theme, parts.clock);
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    followScope(parts, page); // before anything is asked
    wireReading(parts, page);
    wireDetails(parts, page);
    wireExport(parts, page);
    wireRerun(parts, page);
    QObject::connect(&parts.changes, &ChangeGathering::gathered, page, [page, window](StoreChanges changes) {
        if (window->currentPage() == Page::Requests)
            page->refresh();
        if (!changes || changes & (StoreChange::Items | StoreChange::EndUsers))
            emit page->itemNamesRequested();
    });
    QObject::connect(window, &MainWindow::pageShown, page, [page](Page shown) {
        if (shown == Page::Requests)
            page->refresh();
    });
    QObject::connect(window, &MainWindow::densityChosen, page, &RequestsPage::setDensity);
    page->setDensity(window->density());
    QObject::connect(page, &RequestsPage::openItemRequested, window, [window, pages](const ItemId& item) {
        window->showPage(Page::Items);
        pages->items().openItem(item);
    });
    hideWhilePrivate(parts, *page);
    window->addPage(Page::Requests, page);
    page->start();
}

} // namespace egret
