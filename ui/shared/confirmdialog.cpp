// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/confirmdialog.h"

#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

ConfirmDialog::ConfirmDialog(const Theme& theme, const Question& question, QWidget* parent)
    : Dialog(theme, question.title, 480, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* cancel = newButton(theme, tr("Cancel"));
    QPushButton* act = newButton(theme, question.action, {}, ButtonKind::DangerFill);
    body()->addWidget(newParagraph(question.text, TextStyle::Body, Ink::Secondary));
    if (!question.typedWord.isEmpty()) {
        //: %1 is a word or name the user has to type
        const QString prompt = tr("Type %1 to confirm").arg(question.typedWord);
        QLineEdit* typed = newTextField(prompt);
        act->setEnabled(false);
        connect(typed, &QLineEdit::textChanged, act,
            [act, word = question.typedWord](const QString& text) { act->setEnabled(text == word); });
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(newLabel(prompt, TextStyle::SmallMedium));
        column->addWidget(typed);
        body()->addLayout(column);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(act);
    cancel->setDefault(question.typedWord.isEmpty());
    cancel->setFocus();
}

} // namespace egret
