// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/helptopics.h"
#include "ui/shared/dialog.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QTextCursor;
class QUrl;

namespace egret {

// The help inside the program: its parts at the left, the chosen one at the right, a search over all of them.
class HelpDialog : public Dialog {
    Q_OBJECT

public:
    // Opens at the part \a topic; at the first one if there is none of that name.
    HelpDialog(const Theme& theme, const QString& topic, QWidget* parent);

    void showTopic(const QString& id);
    QString topic() const; // its id; empty while nothing is found

signals:
    // A link to a page was followed; the dialog has closed.
    void pageRequested(const QString& name);

private:
    void search(const QString& words);
    void showCurrent();
    void follow(const QUrl& link);
    void restyle(); // sizes and colours, which Markdown does not know
    void restyleBlock(QTextCursor cursor);

    const Theme& m_theme;
    QList<HelpTopic> m_topics;
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace egret
