// SPDX-License-Identifier: Apache-2.0
#include "ui/items/testbankfields.h"

#include "ui/shared/fields.h"
#include "ui/shared/formfield.h"
#include "ui/shared/jsoneditor.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kCustomUser{"user_custom"};
constexpr int kEditorHeight = 128;

} // namespace

TestBankFields::TestBankFields(const Theme& theme, TestBanks banks, QWidget* parent)
    : QWidget(parent)
    , m_banks(std::move(banks))
    , m_bank(new ComboBox(theme))
    , m_user(new ComboBox(theme))
    , m_json(new JsonEditor(theme, tr("Custom user")))
    , m_jsonField(new FormField(tr("Custom user"), m_json))
{
    m_bank->setAccessibleName(tr("Test bank"));
    m_user->setAccessibleName(tr("Test user"));
    m_user->setToolTip(tr("Whose accounts and transactions the item has."));
    for (ComboBox* box : {m_bank, m_user}) // both as wide, whatever they hold
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const TestBanks::Bank& bank : std::as_const(m_banks.banks))
        m_bank->addItem(bank.name, bank.id.value());
    m_json->setPlainText(m_banks.example);
    m_json->setFixedHeight(kEditorHeight);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(14);
    choices->addWidget(new FormField(tr("Test bank"), m_bank), 1);
    choices->addWidget(new FormField(tr("Test user"), m_user), 1);
    rows->addLayout(choices);
    rows->addWidget(m_jsonField);
    connect(m_user, &QComboBox::currentIndexChanged, this, &TestBankFields::showUser);
    connect(m_json, &QPlainTextEdit::textChanged, this, &TestBankFields::checkJson);
    setEnvironment(Environment::Offline);
}

void TestBankFields::setEnvironment(Environment environment)
{
    const QString chosen = m_user->currentData().toString();
    const QSignalBlocker quiet(m_user);
    m_user->clear();
    for (const QString& user : m_banks.users(environment))
        m_user->addItem(user, user);
    m_user->addItem(tr("%1, written as JSON").arg(kCustomUser), kCustomUser);
    m_user->setCurrentIndex(qMax(0, m_user->findData(chosen)));
    showUser();
}

bool TestBankFields::isCustom() const
{
    return m_user->currentData().toString() == kCustomUser;
}

bool TestBankFields::isComplete() const
{
    return m_bank->currentIndex() >= 0 && (!isCustom() || m_complaint.isEmpty());
}

BankWish TestBankFields::chosen(BankWish wish) const
{
    wish.testBank = InstitutionId(m_bank->currentData().toString());
    wish.testUser = m_user->currentData().toString();
    if (isCustom())
        wish.testPassword = m_json->toPlainText();
    return wish;
}

void TestBankFields::showUser()
{
    m_jsonField->setVisible(isCustom());
    checkJson();
}

void TestBankFields::checkJson()
{
    const Result<> checked = isCustom() && m_banks.check ? m_banks.check(m_json->toPlainText()) : Result<>();
    m_complaint = checked ? QString() : checked.error().detail;
    m_jsonField->complain(m_complaint);
    emit changed();
}

} // namespace egret
