// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "core/domain/integration.h"
#include "ui/settings/newintegrationinput.h"
#include "ui/shared/receiverstatus.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace egret {

class AboutPage;
class AppearancePage;
class IntegrationsPage;
class IntegrationView;
class LocalApiPage;
class NavButton;
class SettingFormPage;

//! Settings with their own list of sub-pages at the left. Everything the sub-pages want leaves through the signals here,
//! everything they show arrives through the slots here.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    enum class Section { Appearance, Integrations, Receiver, Sync, Storage, LocalApi, Proxy, About };

    SettingsPage(Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void showSection(Section section);
    //! Opens one integration; nothing happens for an unknown one.
    void showIntegration(const IntegrationId& id);
    void openAddIntegration();

public slots:
    void setIntegrations(const QList<egret::IntegrationSummary>& integrations);
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

signals:
    void settingChanged(const QString& key, const QString& text);
    void dataFolderRequested(); //!< open it in the file manager
    void testKeysRequested(const egret::NewIntegrationInput& input);
    void addIntegrationRequested(const egret::NewIntegrationInput& input);
    void removeIntegrationRequested(const egret::IntegrationId& id);
    void newApiKeyRequested(const QString& name);
    void revokeApiKeyRequested(const egret::ApiKeyId& id);
    void themeChosen(egret::Theme::Choice choice);

private:
    QWidget* makeNavigation();
    void connectPages();
    QList<SettingFormPage*> forms() const { return {m_receiver, m_sync, m_storage, m_proxy}; }
    QWidget* pageOf(Section section) const;
    void showContent(QWidget* page, Section section);
    void openAwaited();

    Theme& m_theme;
    QStackedWidget* m_stack;
    IntegrationsPage* m_integrations;
    IntegrationView* m_view;
    LocalApiPage* m_localApi;
    AppearancePage* m_appearance;
    SettingFormPage* m_receiver;
    SettingFormPage* m_sync;
    SettingFormPage* m_storage;
    SettingFormPage* m_proxy;
    AboutPage* m_about;
    QHash<Section, NavButton*> m_entries;
    QList<IntegrationSummary> m_summaries;
    IntegrationId m_awaited; //!< added, but not listed yet
};

} // namespace egret
