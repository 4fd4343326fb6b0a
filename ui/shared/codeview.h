// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/codecolours.h"
#include "ui/shared/theme.h"

#include <QPlainTextEdit>
#include <QSet>

namespace egret {

//! Code to read and copy: monospaced, coloured, never wrapped, never edited. Objects and lists of JSON fold, by the arrows at
//! the left and by Ctrl+Shift+[ and Ctrl+Shift+] at the cursor; what is folded is copied all the same. Only what can be seen
//! is coloured, so that a megabyte is shown as quickly as a line.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    using Language = CodeLanguage;

    CodeView(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    //! Unfolded, from the top.
    void setCode(Language language, const QString& code);
    //! Of lines from 0. Lines that open nothing are left as they are.
    void setFolded(int line, bool folded);
    bool isFolded(int line) const { return m_folded.contains(line); }
    //! Everything below the outermost object or list.
    void foldAll();
    void unfoldAll();
    //! Unfolds whatever hides the cursor.
    void revealCursor();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Gutter;

    void paintGutter(QPaintEvent* event);
    void toggleAt(int y);
    int foldAround(int line) const;
    void showLines();
    void colourVisible();

    const Theme& m_theme;
    Gutter* m_gutter;
    Language m_language = Language::Script;
    QHash<int, int> m_folds;
    QSet<int> m_folded;
    // Of Shell only: lines that begin inside a text.
    QSet<int> m_insideText;
};

} // namespace egret
