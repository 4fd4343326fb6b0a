// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/banner.h"
#include "ui/shared/receiverstatus.h"

namespace egret {

//! A line over every page while the webhook receiver, which should listen, does not: Plaid cannot tell Egret anything then.
class ReceiverNotice : public Banner {
    Q_OBJECT

public:
    //! Hidden until setStatus() has something to say.
    explicit ReceiverNotice(const Theme& theme, QWidget* parent = nullptr);

    void setStatus(const ReceiverStatus& status);

signals:
    //! Show where the receiver is set up.
    void settingsRequested();
};

} // namespace egret
