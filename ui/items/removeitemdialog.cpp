// SPDX-License-Identifier: Apache-2.0
#include "ui/items/removeitemdialog.h"

#include "ui/shared/badges.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

RemoveItemDialog::RemoveItemDialog(const Theme& theme, const ListedItem& listed, QWidget* parent)
    : Dialog(theme, tr("Remove this item?"), 480, parent)
{
    const QString word = tr("remove", "a word to be typed, lower case");
    setAttribute(Qt::WA_DeleteOnClose);
    body()->addWidget(makeHead(theme, listed));
    body()->addWidget(newParagraph(
        tr("Egret calls /item/remove. The access token stops working, Plaid sends no more webhooks and bills the item no longer."
           " You cannot undo it: to connect again, the end user must go through Link."),
        TextStyle::Body, Ink::Secondary));
    auto* kept = new Banner(theme);
    kept->showMessage(Tone::Info, tr("Its history is kept"),
        tr("Accounts, transactions and webhooks stay on this computer until you erase the end user."));
    body()->addWidget(kept);
    //: %1 is the word the user has to type
    const QString prompt = tr("Type %1 to confirm").arg(word);
    QLineEdit* typed = newTextField(prompt);
    auto* confirmation = new QVBoxLayout;
    confirmation->setSpacing(4);
    confirmation->addWidget(newLabel(prompt, TextStyle::SmallMedium));
    confirmation->addWidget(typed);
    body()->addLayout(confirmation);

    QPushButton* cancel = newButton(theme, tr("Cancel"));
    QPushButton* act = newButton(theme, tr("Remove item"), "trash"_L1, ButtonKind::DangerFill);
    act->setEnabled(false);
    act->setToolTip(prompt);
    connect(typed, &QLineEdit::textChanged, act, [act, word](const QString& text) { act->setEnabled(text.trimmed() == word); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(act);
    typed->setFocus();
}

QWidget* RemoveItemDialog::makeHead(const Theme& theme, const ListedItem& listed)
{
    const QString bank = listed.item.institutionName.isEmpty() ? listed.item.id.value() : listed.item.institutionName;
    auto* head = new QWidget;
    auto* monogram = new Monogram(theme, 32);
    monogram->setName(bank);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(newLabel(bank, TextStyle::BodyMedium));
    //: %1 is an end user
    const QString accounts = tr("%1, %n account(s)", nullptr, int(listed.accounts)).arg(listed.endUserName);
    names->addWidget(newLabel(accounts, TextStyle::Small, Ink::Secondary));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(monogram);
    row->addLayout(names, 1);
    return head;
}

} // namespace egret
