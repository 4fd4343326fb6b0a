// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/renamedialog.h"

#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

RenameDialog::RenameDialog(const Theme& theme, const QString& name, QWidget* parent)
    : Dialog(theme, tr("Rename end user"), 420, parent)
{
    constexpr int kLongest = 200;
    QLineEdit* field = newTextField(tr("Name"));
    field->setMaxLength(kLongest);
    field->setText(name);
    field->selectAll();
    body()->addWidget(newLabel(tr("Name"), TextStyle::SmallMedium));
    body()->addWidget(field);
    body()->addWidget(newParagraph(
        tr("The end_user_id stays. The next link that names this end user may change it again."), TextStyle::Caption, Ink::Hint));
    QPushButton* cancel = newButton(theme, tr("Cancel"));
    QPushButton* done = newButton(theme, tr("Rename"), {}, ButtonKind::Primary);
    done->setEnabled(false);
    done->setDefault(true);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(done);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(field, &QLineEdit::textChanged, done, [done, name](const QString& text) {
        done->setEnabled(!text.trimmed().isEmpty() && text.trimmed() != name);
    });
    connect(done, &QPushButton::clicked, this, [this, field] {
        emit renamed(field->text().trimmed());
        accept();
    });
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace egret
