// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookcoverage.h"

#include "core/receiver/webhookforms.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! Known kinds, without what came of them.
QList<CoverageRow> knownRows()
{
    QList<CoverageRow> rows;
    for (const WebhookForm& form : webhookForms())
        rows.append({form.kind, CoverageRow::Form::Today, form.action, 0, 0, {}});
    for (const OlderKind& older : olderKinds())
        rows.append({older.sent, CoverageRow::Form::Older, webhookForm(older.today)->action, 0, 0, {}});
    return rows;
}

CoverageRow& rowOf(QList<CoverageRow>& rows, const WebhookKind& kind)
{
    for (CoverageRow& row : rows) {
        if (row.kind == kind)
            return row;
    }
    rows.append({kind, CoverageRow::Form::Unknown, WebhookAction::KeepOnly, 0, 0, {}});
    return rows.last();
}

} // namespace

QString coverageFormName(CoverageRow::Form form)
{
    switch (form) {
    case CoverageRow::Form::Today: return u"today"_s;
    case CoverageRow::Form::Older: return u"older"_s;
    case CoverageRow::Form::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QList<CoverageRow> webhookCoverage(const QList<WebhookCount>& counts)
{
    QList<CoverageRow> rows = knownRows();
    for (const WebhookCount& count : counts) {
        CoverageRow& row = rowOf(rows, {count.type, count.code});
        row.seen += count.seen;
        row.handled += count.handled;
        row.lastSeen = row.lastSeen ? std::max(*row.lastSeen, count.lastSeen) : count.lastSeen;
    }
    return rows;
}

} // namespace egret
