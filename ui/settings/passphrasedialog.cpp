// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/passphrasedialog.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortest = 8; // characters; the engine refuses shorter ones, too

QString titleOf(PassphraseDialog::Act act)
{
    switch (act) {
    case PassphraseDialog::Act::Set: return PassphraseDialog::tr("Set a passphrase");
    case PassphraseDialog::Act::Change: return PassphraseDialog::tr("Change the passphrase");
    case PassphraseDialog::Act::Remove: return PassphraseDialog::tr("Remove the passphrase");
    }
    Q_UNREACHABLE();
}

} // namespace

PassphraseDialog::PassphraseDialog(const Theme& theme, Act act, QWidget* parent)
    : Dialog(theme, titleOf(act), 480, parent)
    , m_theme(theme)
    , m_act(act)
    , m_outcome(newParagraph({}, TextStyle::Small, Ink::Error))
    , m_submit(newButton(theme, act == Act::Remove ? tr("Remove") : tr("Keep the passphrase"), {}, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    body()->setSpacing(4);
    body()->addWidget(newParagraph(act == Act::Remove
            ? tr("The window is then unlocked by a click.")
            : tr("It keeps people at your desk from reading along. Nothing is encrypted with it. Who forgets it can remove it from the "
                 "keychain."),
        TextStyle::Body, Ink::Secondary));
    body()->addSpacing(8);
    if (act != Act::Set)
        m_current = addField(tr("Current passphrase"));
    if (act != Act::Remove) {
        m_new = addField(tr("New passphrase"));
        m_again = addField(tr("New passphrase again"));
    }
    m_outcome->hide();
    body()->addWidget(m_outcome);
    QPushButton* cancel = newButton(theme, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_submit->setDefault(true);
    connect(m_submit, &QPushButton::clicked, this, &PassphraseDialog::submit);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(m_submit);
    (m_current ? m_current : m_new)->setFocus();
}

SecretField* PassphraseDialog::addField(const QString& name)
{
    auto* field = new SecretField(m_theme, name);
    body()->addWidget(newLabel(name, TextStyle::SmallMedium));
    body()->addWidget(field);
    body()->addSpacing(8);
    return field;
}

void PassphraseDialog::complain(QLineEdit* field, const QString& text)
{
    if (field) {
        setInvalid(field, true);
        field->setFocus();
    }
    setParagraph(m_outcome, text, lineHeight(TextStyle::Small));
    m_outcome->show();
}

void PassphraseDialog::submit()
{
    for (SecretField* field : {m_current, m_new, m_again}) {
        if (field)
            setInvalid(field, false);
    }
    if (m_current && m_current->text().isEmpty()) {
        complain(m_current, tr("Enter the current passphrase."));
        return;
    }
    if (m_new && m_new->text().size() < kShortest) {
        complain(m_new, tr("At least %n character(s) are needed.", nullptr, kShortest));
        return;
    }
    if (m_new && m_new->text() != m_again->text()) {
        complain(m_again, tr("The two are not the same."));
        return;
    }
    m_submit->setEnabled(false);
    emit submitted(Passphrase(m_current ? m_current->text() : QString()), Passphrase(m_new ? m_new->text() : QString()));
}

void PassphraseDialog::showFailure(const Error& error)
{
    m_submit->setEnabled(true);
    const bool wrong = error.code == "current_passphrase"_L1;
    complain(wrong ? m_current : nullptr, wrong ? tr("That is not the passphrase.") : QString(errorText(error).title + u' ' + error.detail));
}

} // namespace egret
