// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/addintegrationdialog.h"

#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/formfield.h"
#include "ui/shared/integrationform.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;

} // namespace

AddIntegrationDialog::AddIntegrationDialog(const Theme& theme, const QStringList& takenNames, QWidget* parent)
    : Dialog(theme, tr("Add integration"), kWidth, parent)
    , m_theme(theme)
    , m_form(new IntegrationForm(theme))
{
    m_form->setTakenNames(takenNames);
    body()->addWidget(makeTypeField());
    body()->addWidget(m_form);
    makeFooter();
    connect(m_form, &IntegrationForm::testRequested, this, &AddIntegrationDialog::testRequested);
    m_form->goToName();
}

QWidget* AddIntegrationDialog::makeTypeField()
{
    auto* type = new ComboBox(m_theme);
    type->setAccessibleName(tr("Type"));
    type->addItem(themedIcon(m_theme, "plug"_L1), u"Plaid"_s);
    return new FormField(tr("Type"), type);
}

void AddIntegrationDialog::makeFooter()
{
    QPushButton* test = newButton(m_theme, tr("Test keys"), "plug"_L1);
    QPushButton* cancel = newButton(m_theme, tr("Cancel"));
    QPushButton* addButton = newButton(m_theme, tr("Add integration"), {}, ButtonKind::Primary);
    addButton->setDefault(true);
    connect(test, &QPushButton::clicked, m_form, [this] { m_form->test(); });
    connect(m_form, &IntegrationForm::testMissed, test, &QWidget::setVisible);
    connect(m_form, &IntegrationForm::busyChanged, test, [this, test](bool busy) {
        test->setDisabled(busy);
        setButtonIcon(test, m_theme, busy ? "refresh"_L1 : "plug"_L1, ButtonKind::Standard);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton, &QPushButton::clicked, this, &AddIntegrationDialog::add);
    connect(m_form, &IntegrationForm::busyChanged, addButton, &QWidget::setDisabled);
    footer()->addWidget(newParagraph(tr("Next: webhook URL and link URL"), TextStyle::Small, Ink::Hint), 1);
    footer()->addWidget(test);
    footer()->addWidget(cancel);
    footer()->addWidget(addButton);
}

void AddIntegrationDialog::add()
{
    if (!m_form->check(true))
        return;
    m_form->setBusy(true);
    emit addRequested(m_form->input());
}

void AddIntegrationDialog::showKeysAccepted(const KeysAccepted& answer)
{
    m_form->showKeysAccepted(answer);
}

void AddIntegrationDialog::showKeysRefused(const Error& error)
{
    m_form->showKeysRefused(error);
}

void AddIntegrationDialog::showFailure(const Error& error)
{
    m_form->showFailure(error);
}

} // namespace egret
