// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace egret {

//! The bar above every page: title, context, and what is the same everywhere.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    //! A short line beside the title, e.g. "lending-sandbox · newest 12 s ago".
    void setContext(const QString& context);
    //! Buttons of the page that is shown, between the context and the command box; null: none. The one shown before is
    //! hidden. Takes ownership.
    void setActions(QWidget* actions);
    QToolButton* bell() const { return m_bell; }

signals:
    void themeToggled();
    void helpRequested(); //!< on the page that is shown
    void commandsRequested(); //!< open the command palette

private:
    QWidget* makeCommandBox();
    void showTheme();

    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_context;
    QToolButton* m_bell;
    QToolButton* m_themeButton;
    QHBoxLayout* m_actionsPlace;
    QWidget* m_actions = nullptr;
};

} // namespace egret
