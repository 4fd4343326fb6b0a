// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/savequestion.h"

#include <QFileDialog>
#include <QFileInfo>

namespace egret {

void askWhereToSave(QWidget* parent, const QString& title, const QString& name, std::function<void(const QString& path)> chosen,
    const QString& filters)
{
    auto* dialog = new QFileDialog(parent, title, name, filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace egret
