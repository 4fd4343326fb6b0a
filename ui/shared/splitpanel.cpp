// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/splitpanel.h"

#include <QSplitter>
#include <QVariant>

namespace egret {

namespace {

constexpr auto kWidth = "panelWidth";
constexpr auto kFollowed = "panelFollowed";

} // namespace

void showPanel(QSplitter* splitter, QWidget* panel, int preferred)
{
    if (!splitter->property(kFollowed).toBool()) {
        splitter->setProperty(kFollowed, true);
        QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
            [splitter] { setPanelWidth(splitter, splitter->sizes().constLast()); });
    }
    if (!panel->isHidden())
        return;
    panel->show();
    const int kept = panelWidth(splitter);
    const int width = kept > 0 ? kept : preferred;
    splitter->setSizes({splitter->width() - width, width});
}

int panelWidth(const QSplitter* splitter)
{
    return splitter->property(kWidth).toInt();
}

void setPanelWidth(QSplitter* splitter, int width)
{
    splitter->setProperty(kWidth, width);
}

} // namespace egret
