// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/palettecommand.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace egret {

class CommandListModel;

//! Finds and runs anything by its name, over the window that it belongs to: a field, and below it what fits. Up and Down
//! move, Enter runs, Esc closes. Window-modal; opened again with open() it remembers what was run, not what was typed.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const Theme& theme, QWidget* window);
    ~CommandPalette() override;

    //! What can be found. May be called while it is open: the line that is chosen stays chosen where it still fits.
    void setCommands(const QList<PaletteCommand>& commands);
    //! The name of the page whose rows a text can be searched in; empty: there is no such page.
    void setSearchedPage(const QString& title);

    QLineEdit* field() const { return m_field; }
    QListView* list() const { return m_list; }

signals:
    //! Look for \a text on the page that was named.
    void searchRequested(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void find();
    void choose(int row);
    void move(int step);
    void run(int row);
    void fit();

    const Theme& m_theme;
    CommandListModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QList<PaletteCommand> m_commands;
    QString m_searchedPage;
    QPointer<QWidget> m_scrim;
};

} // namespace egret
