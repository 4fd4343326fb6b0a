// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/offlinenotice.h"

#include "ui/shared/button.h"
#include "ui/shared/formatting.h"

namespace egret {

OfflineNotice::OfflineNotice(const Theme& theme, QWidget* parent)
    : Banner(theme, parent)
    , m_try(newButton(theme, {}, QLatin1String("refresh"), ButtonKind::Standard, ButtonSize::Small))
{
    setWide();
    addAction(m_try);
    connect(m_try, &QPushButton::clicked, this, [this] {
        m_try->setEnabled(false);
        m_try->setText(tr("Trying…"));
        emit tryRequested();
    });
    hide();
}

void OfflineNotice::setOffline(Timestamp since)
{
    m_try->setEnabled(true);
    m_try->setText(tr("Try now"));
    showMessage(Tone::Warning, tr("Plaid cannot be reached."),
        tr("No answer since %1. What is stored stays readable, and Egret syncs again as soon as Plaid answers.").arg(shortMomentText(since)));
}

} // namespace egret
