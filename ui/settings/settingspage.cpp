// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "ui/settings/aboutpage.h"
#include "ui/settings/addintegrationdialog.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/integrationcare.h"
#include "ui/settings/integrationspage.h"
#include "ui/settings/integrationview.h"
#include "ui/settings/languagecard.h"
#include "ui/settings/localapipage.h"
#include "ui/settings/profilecard.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingformpage.h"
#include "ui/settings/settingsnavigation.h"
#include "ui/shared/pagestack.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowBelow = 1068; // of the page, beside the narrow sidebar: its sections stand in one line above it

} // namespace

SettingsPage::SettingsPage(
    Theme& theme, const Clock& clock, const QList<std::pair<QString, QString>>& pages, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_navigation(new SettingsNavigation(theme))
    , m_stack(new PageStack)
    , m_care(new IntegrationCare(theme, this))
    , m_integrations(new IntegrationsPage(theme, clock, *m_care))
    , m_view(new IntegrationView(theme, clock, *m_care))
    , m_localApi(new LocalApiPage(theme))
    , m_general(SettingFormPage::ofGeneral(theme, pages))
    , m_appearance(new AppearancePage(theme))
    , m_receiver(SettingFormPage::ofReceiver(theme))
    , m_sync(SettingFormPage::ofSync(theme))
    , m_storage(SettingFormPage::ofStorage(theme))
    , m_profile(new ProfileCard(theme))
    , m_security(new SecurityPage(theme))
    , m_proxy(SettingFormPage::ofProxy(theme))
    , m_about(new AboutPage(theme))
{
    m_stack->addWidget(m_view);
    m_storage->column()->addSpacing(16);
    m_storage->column()->addWidget(m_profile);
    for (int section = 0; section <= int(Section::About); ++section)
        m_stack->addWidget(pageOf(Section(section)));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_navigation);
    m_row->addWidget(m_stack, 1);
    connectPages();
    showSection(Section::Integrations);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrowBelow;
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_navigation->setCompact(narrow);
}

void SettingsPage::connectPages()
{
    m_stack->setObjectName(u"region"_s);
    connect(m_navigation, &SettingsNavigation::chosen, this, &SettingsPage::showSection);
    connect(m_integrations, &IntegrationsPage::testRequested, this, &SettingsPage::testKeysRequested);
    connect(m_integrations, &IntegrationsPage::addRequested, this, &SettingsPage::addIntegrationRequested);
    connect(m_integrations, &IntegrationsPage::viewRequested, this, &SettingsPage::showIntegration);
    connect(m_view, &IntegrationView::backRequested, this, [this] { showSection(Section::Integrations); });
    connect(m_localApi, &LocalApiPage::newKeyRequested, this, &SettingsPage::newApiKeyRequested);
    connect(m_localApi, &LocalApiPage::revokeRequested, this, &SettingsPage::revokeApiKeyRequested);
    connect(m_appearance, &AppearancePage::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_appearance->language(), &LanguageCard::chosen, this,
        [this](const QString& choice) { emit settingChanged(LanguageCard::kKey, choice); });
    connect(m_about, &AboutPage::dataFolderRequested, this, &SettingsPage::dataFolderRequested);
    connect(m_security, &SecurityPage::passphraseEntered, this, &SettingsPage::passphraseEntered);
    connect(m_security, &SecurityPage::lockRequested, this, &SettingsPage::lockRequested);
    connect(m_appearance->language(), &LanguageCard::restartRequested, this, &SettingsPage::restartRequested);
    for (const SettingForm* form : forms()) {
        connect(form, &SettingForm::changed, this, &SettingsPage::settingChanged);
        connect(form, &SettingForm::restartRequested, this, &SettingsPage::restartRequested);
    }
}

QWidget* SettingsPage::pageOf(Section section) const
{
    switch (section) {
    case Section::General: return m_general;
    case Section::Appearance: return m_appearance;
    case Section::Integrations: return m_integrations;
    case Section::Receiver: return m_receiver;
    case Section::Sync: return m_sync;
    case Section::Storage: return m_storage;
    case Section::Security: return m_security;
    case Section::LocalApi: return m_localApi;
    case Section::Proxy: return m_proxy;
    case Section::About: return m_about;
    }
    Q_UNREACHABLE();
}

void SettingsPage::showContent(QWidget* page, Section section)
{
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(section);
}

void SettingsPage::showSection(Section section)
{
    showContent(pageOf(section), section);
}

void SettingsPage::showIntegration(const IntegrationId& id)
{
    for (const IntegrationSummary& summary : std::as_const(m_summaries)) {
        if (summary.integration.id != id)
            continue;
        if (id != m_view->id())
            m_view->setEarlierUrls({});
        m_view->setIntegration(summary);
        emit earlierUrlsRequested(id);
        showContent(m_view, Section::Integrations);
        return;
    }
}

void SettingsPage::openAddIntegration()
{
    showSection(Section::Integrations);
    m_integrations->openAddDialog();
}

void SettingsPage::setIntegrations(const QList<IntegrationSummary>& integrations)
{
    m_summaries = integrations;
    m_integrations->setIntegrations(integrations);
    QStringList names;
    for (const IntegrationSummary& summary : integrations)
        names.append(summary.integration.name);
    m_care->setTakenNames(names);
    countSecrets();
    if (!m_awaited.isEmpty()) {
        openAwaited();
        return;
    }
    if (m_stack->currentWidget() != m_view)
        return;
    showSection(Section::Integrations);
    showIntegration(m_view->id());
}

void SettingsPage::setEarlierUrls(const IntegrationId& id, const QList<RetiredPath>& urls)
{
    if (id == m_view->id())
        m_view->setEarlierUrls(urls);
}

void SettingsPage::setReceiver(const ReceiverStatus& status)
{
    m_care->setBase(status.baseUrl);
    m_integrations->setReceiver(status);
    m_view->setReceiver(status);
}

void SettingsPage::setApiKeys(const QList<ApiKeyInfo>& keys)
{
    m_localApi->setKeys(keys);
}

void SettingsPage::keysAccepted(const KeysAccepted& answer)
{
    if (AddIntegrationDialog* dialog = m_integrations->addDialog())
        dialog->showKeysAccepted(answer);
}

void SettingsPage::keysRefused(const Error& error)
{
    if (AddIntegrationDialog* dialog = m_integrations->addDialog())
        dialog->showKeysRefused(error);
}

void SettingsPage::integrationAdded(const IntegrationId& id)
{
    if (AddIntegrationDialog* dialog = m_integrations->addDialog())
        dialog->accept();
    m_awaited = id;
    openAwaited();
}

void SettingsPage::openAwaited()
{
    const bool listed = std::any_of(m_summaries.begin(), m_summaries.end(),
        [this](const IntegrationSummary& summary) { return summary.integration.id == m_awaited; });
    if (listed)
        showIntegration(std::exchange(m_awaited, {}));
}

void SettingsPage::addIntegrationFailed(const Error& error)
{
    if (AddIntegrationDialog* dialog = m_integrations->addDialog())
        dialog->showFailure(error);
}

void SettingsPage::apiKeyCreated(const ApiKey& key)
{
    m_localApi->showNewKey(key);
}

void SettingsPage::apiKeyFailed(const Error& error)
{
    m_localApi->showFailure(error);
}

void SettingsPage::setTexts(const QHash<QString, QString>& texts)
{
    for (SettingForm* form : forms())
        form->setTexts(texts);
    m_appearance->language()->setChoice(texts.value(LanguageCard::kKey));
}

void SettingsPage::settingKept(const QString& key)
{
    if (key == LanguageCard::kKey)
        m_appearance->language()->showKept();
    for (SettingForm* form : forms())
        form->showKept(key);
}

void SettingsPage::settingRefused(const QString& key, const QString& reason)
{
    if (key == LanguageCard::kKey)
        m_appearance->language()->showRefused(reason);
    for (SettingForm* form : forms())
        form->showRefused(key, reason);
}

QList<SettingForm*> SettingsPage::forms() const
{
    return {m_general->form(), m_appearance->form(), m_receiver->form(), m_sync->form(), m_storage->form(), m_security->form(), m_proxy->form()};
}

void SettingsPage::setSecrets(const SecretsStatus& status)
{
    m_security->setStatus(status);
    countSecrets();
}

void SettingsPage::setPassphraseSet(bool isSet)
{
    m_security->setPassphraseSet(isSet);
}

void SettingsPage::passphraseKept(bool isSet)
{
    m_security->passphraseKept(isSet);
}

void SettingsPage::passphraseRefused(const Error& error)
{
    m_security->passphraseRefused(error);
}

void SettingsPage::countSecrets()
{
    SecretsStatus status = m_security->status();
    status.integrations = int(std::count_if(m_summaries.begin(), m_summaries.end(), [](const IntegrationSummary& summary) {
        return summary.integration.environment != Environment::Offline;
    }));
    m_security->setStatus(status);
}

void SettingsPage::setDataFolder(const QString& path)
{
    m_about->setDataFolder(path);
}

} // namespace egret
