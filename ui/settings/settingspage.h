// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "core/domain/integration.h"
#include "ui/shared/newintegrationinput.h"
#include "ui/shared/receiverstatus.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace egret {

class AboutPage;
class AppearancePage;
class IntegrationCare;
class IntegrationsPage;
class IntegrationView;
class LocalApiPage;
class ProfileCard;
class SecurityPage;
class SettingForm;
class SettingFormPage;
class SettingsNavigation;
struct RetiredPath;
struct SecretsStatus;

//! Settings with their own list of sub-pages at the left. Everything the sub-pages want leaves through the signals here,
//! everything they show arrives through the slots here.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    enum class Section { General, Appearance, Integrations, Receiver, Sync, Storage, Security, LocalApi, Proxy, About };

    //! \a pages: what a start can show first, by name and title.
    SettingsPage(Theme& theme, const Clock& clock, const QList<std::pair<QString, QString>>& pages = {}, QWidget* parent = nullptr);

    void showSection(Section section);
    IntegrationView* integrationView() const { return m_view; }
    //! Opens one integration; nothing happens for an unknown one.
    void showIntegration(const IntegrationId& id);
    void openAddIntegration();
    //! What is wanted of integrations that are there.
    IntegrationCare& care() const { return *m_care; }
    ProfileCard& profile() const { return *m_profile; }

public slots:
    void setIntegrations(const QList<egret::IntegrationSummary>& integrations);
    //! Answers to earlierUrlsRequested().
    void setEarlierUrls(const egret::IntegrationId& id, const QList<egret::RetiredPath>& urls);
    void setReceiver(const egret::ReceiverStatus& status);
    void setApiKeys(const QList<egret::ApiKeyInfo>& keys);
    //! Answers to testKeysRequested().
    void keysAccepted(const egret::KeysAccepted& answer);
    void keysRefused(const egret::Error& error);
    //! Answers to addIntegrationRequested(). Added: the dialog closes and the integration opens once it is listed.
    void integrationAdded(const egret::IntegrationId& id);
    void addIntegrationFailed(const egret::Error& error);
    //! Answers to newApiKeyRequested(). The key is shown this once.
    void apiKeyCreated(const egret::ApiKey& key);
    void apiKeyFailed(const egret::Error& error);
    //! By their keys in egret.ini, as fields show them.
    void setTexts(const QHash<QString, QString>& texts);
    //! Answers to settingChanged(). \a reason: why it was not kept.
    void settingKept(const QString& key);
    void settingRefused(const QString& key, const QString& reason);
    void setDataFolder(const QString& path);
    void setSecrets(const egret::SecretsStatus& status);
    void setPassphraseSet(bool isSet);
    //! Answers to passphraseEntered().
    void passphraseKept(bool isSet);
    void passphraseRefused(const egret::Error& error);

signals:
    void settingChanged(const QString& key, const QString& text);
    //! \a current is empty where none is set, \a passphrase where it is to be removed.
    void passphraseEntered(const egret::Passphrase& current, const egret::Passphrase& passphrase);
    void lockRequested();
    //! Egret is to start again, so that what was kept is in force.
    void restartRequested();
    void dataFolderRequested(); //!< open it in the file manager
    void testKeysRequested(const egret::NewIntegrationInput& input);
    void addIntegrationRequested(const egret::NewIntegrationInput& input);
    void earlierUrlsRequested(const egret::IntegrationId& id);
    void newApiKeyRequested(const QString& name);
    void revokeApiKeyRequested(const egret::ApiKeyId& id);
    void themeChosen(egret::Theme::Choice choice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectPages();
    QList<SettingForm*> forms() const;
    QWidget* pageOf(Section section) const;
    void showContent(QWidget* page, Section section);
    void openAwaited();
    void countSecrets();

    Theme& m_theme;
    QBoxLayout* m_row;
    SettingsNavigation* m_navigation;
    QStackedWidget* m_stack;
    bool m_narrow = false;
    IntegrationCare* m_care;
    IntegrationsPage* m_integrations;
    IntegrationView* m_view;
    LocalApiPage* m_localApi;
    SettingFormPage* m_general;
    AppearancePage* m_appearance;
    SettingFormPage* m_receiver;
    SettingFormPage* m_sync;
    SettingFormPage* m_storage;
    ProfileCard* m_profile;
    SecurityPage* m_security;
    SettingFormPage* m_proxy;
    AboutPage* m_about;
    QList<IntegrationSummary> m_summaries;
    IntegrationId m_awaited; //!< added, but not listed yet
};

} // namespace egret
