// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace egret {

// One part of the help inside the program, read from resources/help: English there, other languages in folders of their codes.
struct HelpTopic {
    // The name of its file, and of the page that it is about where there is one: "end-users".
    QString id;
    // Its first heading.
    QString title;
    // Links lead to "help:<id>" or to "page:<name of a page>".
    QString markdown;
};

// In the order of the sidebar, what belongs to no page last; in the language that the window speaks with \a locale. A part that
// is not written in it is given in English.
QList<HelpTopic> helpTopics(const QLocale& locale = QLocale());

// Those in which every word of \a words occurs, in any case; all of them for no words.
QList<HelpTopic> topicsWith(const QList<HelpTopic>& topics, const QString& words);

} // namespace egret
