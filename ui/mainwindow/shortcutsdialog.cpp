// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/shortcutsdialog.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const Theme& theme, const QList<QAction*>& actions, QWidget* parent)
    : Dialog(theme, tr("Keyboard shortcuts"), 480, parent)
{
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(newLabel(action->text(), TextStyle::Body), row, 0);
        auto* key = new KeyCap(theme, action->shortcut().toString(QKeySequence::NativeText));
        grid->addWidget(key, row, 1, Qt::AlignRight);
    }
    body()->addLayout(grid);
    QPushButton* close = newButton(theme, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(close);
}

} // namespace egret
