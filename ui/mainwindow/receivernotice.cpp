// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/receivernotice.h"

#include "ui/shared/button.h"

namespace egret {

ReceiverNotice::ReceiverNotice(const Theme& theme, QWidget* parent)
    : Banner(theme, parent)
{
    setWide();
    QPushButton* settings = newButton(theme, tr("Receiver settings"), QLatin1String("settings"), ButtonKind::Standard, ButtonSize::Small);
    addAction(settings);
    connect(settings, &QPushButton::clicked, this, &ReceiverNotice::settingsRequested);
    hide();
}

void ReceiverNotice::setStatus(const ReceiverStatus& status)
{
    if (status.listening) {
        hide();
        return;
    }
    const QString consequence = tr("Plaid cannot tell Egret about new transactions.");
    showMessage(Tone::Error, tr("The webhook receiver is stopped."),
        status.error && !status.error->detail.isEmpty() ? QString(status.error->detail + QLatin1Char(' ') + consequence) : consequence);
}

} // namespace egret
