// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemreader.h"
#include "ui/shared/dialog.h"

namespace egret {

//! Asks before an Item ends at Plaid: says what stops and what is kept, and wants "remove" typed. accepted() means yes.
class RemoveItemDialog : public Dialog {
    Q_OBJECT

public:
    RemoveItemDialog(const Theme& theme, const ListedItem& listed, QWidget* parent);

private:
    QWidget* makeHead(const Theme& theme, const ListedItem& listed);
};

} // namespace egret
