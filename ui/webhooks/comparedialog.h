// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bodydifference.h"
#include "ui/shared/dialog.h"
#include "ui/webhooks/webhookcontents.h"

namespace egret {

class TableView;

//! Where the bodies of two deliveries differ, the earlier one at the left: a table of places and both values, whose rows can
//! be selected and copied.
class CompareDialog : public Dialog {
    Q_OBJECT

public:
    CompareDialog(const Theme& theme, const WebhookComparison& webhooks, QWidget* parent);

private:
    TableView* makeTable(const WebhookComparison& webhooks, const QList<BodyDifference>& differences);
    void addButtons(TableView* table);

    const Theme& m_theme;
};

} // namespace egret
