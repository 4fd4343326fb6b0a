// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/environment.h"
#include "core/domain/integration.h"
#include "ui/shared/newintegrationinput.h"
#include "ui/shared/receiverstatus.h"
#include "ui/shared/theme.h"
#include "ui/welcome/receiverinput.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <optional>

class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace egret {

class Banner;
class Card;
class ConnectWizard;

//! What the offline sandbox holds after its start, as the welcome page promises it.
struct SandboxFacts {
    qint64 endUsers = 0;
    qint64 items = 0;
    qint64 transactions = 0;
};

//! A data folder that was open before.
struct RecentFolder {
    QString path;
    std::optional<Environment> environment; //!< where all its integrations share one
    qint64 bytes = 0;
    Timestamp opened;
};

//! The first page: start the offline sandbox, connect with keys step by step, or open a data folder.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(Theme& theme, const Clock& clock, const SandboxFacts& facts, QWidget* parent = nullptr);

    //! Opens the way from keys to URLs, or brings an open one to the front.
    void openWizard();
    //! The open one, or null. What it asks for is answered there.
    ConnectWizard* wizard() const;
    //! What it shows of the receiver, and the names it refuses.
    void setReceiver(const ReceiverStatus& status, const ReceiverInput& kept);
    void setIntegrationNames(const QStringList& names);
    //! Checks what is kept, "system" or a code of languageCodes(); the button names what is spoken.
    void setLanguage(const QString& choice);

public slots:
    void setRecentFolders(const QList<egret::RecentFolder>& folders);
    //! Disables the start button and shows how far it is; −1: not known.
    void showSandboxProgress(int percent);
    //! As it was first: nothing was asked for.
    void reset();
    //! Something asked for here failed; the page can be used again.
    void showError(const egret::Error& error);

signals:
    void startSandboxRequested();
    void testKeysRequested(const egret::NewIntegrationInput& input);
    void addIntegrationRequested(const egret::NewIntegrationInput& input, const egret::ReceiverInput& receiver);
    void viewRequested(const egret::IntegrationId& id);
    void connectBankRequested(const egret::IntegrationId& id);
    void folderChosen(const QString& path);
    void themeChosen(egret::Theme::Choice choice);
    void languageChosen(const QString& choice);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeading();
    Card* makeSandboxCard(const SandboxFacts& facts);
    Card* makeConnectCard();
    Card* makeFoldersCard();
    QWidget* makeFootnote();
    QPushButton* makeMenuButton(const QString& name, QLatin1String icon);
    QWidget* makeLanguageButton();
    QWidget* makeThemeButton();
    void addNoFolders();
    void offerStart();
    void place();
    void browse();

    Theme& m_theme;
    const Clock& m_clock;
    QPushButton* m_start = nullptr;
    QPushButton* m_language = nullptr;
    QVBoxLayout* m_folders = nullptr;
    Banner* m_error;
    QWidget* m_column;
    QSpacerItem* m_above;
    QPointer<ConnectWizard> m_wizard;
    ReceiverStatus m_receiver;
    ReceiverInput m_kept;
    QStringList m_integrationNames;
};

} // namespace egret
