// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/securitypage.h"

#include "core/settings/settings.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString storeText(const QString& store)
{
    if (store == "keychain"_L1)
        return SecurityPage::tr("The keychain of this desktop");
    if (store == "file"_L1)
        return SecurityPage::tr("An encrypted file in the data folder");
    return store == "memory"_L1 ? SecurityPage::tr("Memory, until Egret ends") : SecurityPage::tr("Not known yet");
}

QList<SettingRow> rowsOfForm()
{
    using Kind = SettingRow::Kind;
    return {
        {kLockMinutes.key, SecurityPage::tr("Lock after"),
            SecurityPage::tr("Minutes without a key or a click. With 0 the window stays open."), Kind::Number, SecurityPage::tr("minutes"), {}, true},
        {kLockWithScreen.key, SecurityPage::tr("Lock with the desktop"),
            SecurityPage::tr("The window is locked when the screen is, and before the computer sleeps."), Kind::Switch, {}, {}, true},
        {kPrivacy.key, SecurityPage::tr("Privacy"),
            SecurityPage::tr("Amounts and names are blurred, in pictures of the window as well. Ctrl+Shift+P switches it anywhere."), Kind::Switch, {}, {},
            true},
    };
}

} // namespace

SecurityPage::SecurityPage(const Theme& theme)
    : SettingsContent(tr("Keys and security"), tr("Who may read along at this desk, and where Egret keeps its secrets."))
    , m_theme(theme)
    , m_form(new SettingForm(theme, rowsOfForm()))
    , m_passphrase(newParagraph({}, TextStyle::Small, Ink::Hint))
    , m_set(newButton(theme, {}))
    , m_remove(newButton(theme, tr("Remove…"), {}, ButtonKind::Danger))
    , m_facts(new KeyValueGrid(theme, 160))
{
    QPushButton* lock = newButton(theme, tr("Lock now"), "lock"_L1);
    connect(lock, &QPushButton::clicked, this, &SecurityPage::lockRequested);
    headingRow()->addWidget(lock);
    column()->setSpacing(16);
    column()->addWidget(m_form);
    column()->addWidget(makePassphraseCard());
    column()->addWidget(makeStoreCard());
    connect(m_set, &QPushButton::clicked, this, [this] { openDialog(false); });
    connect(m_remove, &QPushButton::clicked, this, [this] { openDialog(true); });
    show();
}

QWidget* SecurityPage::makePassphraseCard()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(newLabel(tr("Passphrase"), TextStyle::BodyMedium));
    texts->addWidget(m_passphrase);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    row->addWidget(m_set, 0, Qt::AlignTop);
    auto* card = new Card(m_theme);
    card->rows()->addLayout(row);
    return card;
}

QWidget* SecurityPage::makeStoreCard()
{
    auto* card = new Card(m_theme);
    QHBoxLayout* header = card->addHeader();
    header->addWidget(newLabel(tr("Secret store"), TextStyle::Heading3), 1);
    m_facts->setContentsMargins(16, 12, 16, 12);
    card->rows()->addWidget(m_facts);
    return card;
}

void SecurityPage::openDialog(bool removes)
{
    using Act = PassphraseDialog::Act;
    m_dialog = new PassphraseDialog(m_theme, removes ? Act::Remove : m_isSet ? Act::Change : Act::Set, this);
    connect(m_dialog, &PassphraseDialog::submitted, this, &SecurityPage::passphraseEntered);
    m_dialog->open();
}

void SecurityPage::setStatus(const SecretsStatus& status)
{
    m_status = status;
    show();
}

void SecurityPage::setPassphraseSet(bool isSet)
{
    m_isSet = isSet;
    show();
}

void SecurityPage::passphraseKept(bool isSet)
{
    setPassphraseSet(isSet);
    if (m_dialog)
        m_dialog->accept();
}

void SecurityPage::passphraseRefused(const Error& error)
{
    if (m_dialog)
        m_dialog->showFailure(error);
}

void SecurityPage::show()
{
    setParagraph(m_passphrase,
        m_isSet ? tr("Set. It is asked for when Egret starts and when the window was locked; only its scrypt hash is kept.")
                : tr("Not set. A locked window is unlocked by a click."),
        lineHeight(TextStyle::Small));
    m_set->setText(m_isSet ? tr("Change…") : tr("Set a passphrase…"));
    m_remove->setVisible(m_isSet);
    m_facts->clear();
    m_facts->addText(tr("Kept in"), storeText(m_status.store));
    m_facts->addText(tr("State"), m_status.trouble ? errorText(*m_status.trouble).title : tr("Open"));
    m_facts->addText(tr("Data key"), tr("One; it seals access tokens and whatever carries a token"));
    m_facts->addText(tr("Plaid secrets"), tr("%n, one for each integration with keys", nullptr, m_status.integrations));
    m_facts->addText(tr("Passphrase"), m_isSet ? tr("Its hash") : tr("None"));
}

} // namespace egret
