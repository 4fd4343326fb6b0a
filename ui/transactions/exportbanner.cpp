// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/exportbanner.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formatting.h"
#include "ui/shared/synctext.h"

namespace egret {

using namespace Qt::StringLiterals;

ExportBanner::ExportBanner(const Theme& theme)
    : Banner(theme)
    , m_cancel(newButton(theme, tr("Cancel")))
    , m_again(newButton(theme, tr("Try again"), "refresh"_L1))
    , m_close(newButton(theme, tr("Close")))
{
    setWide();
    for (QPushButton* act : {m_cancel, m_again, m_close})
        addAction(act);
    connect(m_cancel, &QPushButton::clicked, this, &ExportBanner::cancelRequested);
    connect(m_again, &QPushButton::clicked, this, &ExportBanner::againRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ExportBanner::showProgress(qint64 rows, qint64 total, std::optional<std::chrono::seconds> left)
{
    //: %1 and %2 are numbers of rows
    QString text = tr("%1 of %2 rows").arg(countText(rows, locale()), countText(total, locale()));
    if (left)
        text += u" · "_s + leftText(*left);
    m_cancel->show();
    m_again->hide();
    m_close->hide();
    showMessage(Tone::Info, tr("Exporting transactions"), text);
}

void ExportBanner::showFailure(const Error& error)
{
    m_cancel->hide();
    m_again->show();
    m_close->show();
    showMessage(Tone::Error, tr("The export failed"), error.detail + u' ' + errorText(error).advice);
}

} // namespace egret
