// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/shared/banner.h"

class QPushButton;

namespace egret {

//! A line over every page while Plaid cannot be reached: what is shown is what was stored before.
class OfflineNotice : public Banner {
    Q_OBJECT

public:
    //! Hidden until setOffline().
    explicit OfflineNotice(const Theme& theme, QWidget* parent = nullptr);

    //! Plaid has not answered since \a since. To be called again after every further try, which ends one that was asked for.
    void setOffline(Timestamp since);

signals:
    void tryRequested();

private:
    QPushButton* m_try;
};

} // namespace egret
