// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/environment.h"
#include "ui/shared/theme.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace egret {

class Banner;
class Card;

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

//! The first page: start the offline sandbox, connect with keys, or open a data folder.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(Theme& theme, const Clock& clock, const SandboxFacts& facts, QWidget* parent = nullptr);

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
    void connectWithKeysRequested();
    void folderChosen(const QString& path);
    void themeChosen(egret::Theme::Choice choice);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeading();
    Card* makeSandboxCard(const SandboxFacts& facts);
    Card* makeConnectCard();
    Card* makeFoldersCard();
    QWidget* makeFootnote();
    QWidget* makeThemeButton();
    void addNoFolders();
    void offerStart();
    void place();
    void browse();

    Theme& m_theme;
    const Clock& m_clock;
    QPushButton* m_start = nullptr;
    QVBoxLayout* m_folders = nullptr;
    Banner* m_error;
    QWidget* m_column;
    QSpacerItem* m_above;
};

} // namespace egret
