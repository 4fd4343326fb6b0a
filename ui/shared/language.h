// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace egret {

//! The languages the window can be read in, by their codes: "en", "de", "es", "fr".
QStringList languageCodes();

//! A language of languageCodes() as it calls itself: "Deutsch".
QString languageName(const QString& code);

//! Whether \a choice can stand in egret.ini as the language: a code of languageCodes(), or "system".
bool isLanguageChoice(const QString& choice);

//! Whose numbers and dates go with a choice of language: \a system where it is of that language (Swiss German stays
//! Swiss), else the language's own. \a choice: empty and "system" leave \a system as it is; a locale such as "en_GB" is
//! taken by its name. Computers without any locale count as American.
QLocale localeOf(const QString& choice, const QLocale& system);

//! Makes \a choice the language of every text made from now on, Qt's own dialogs included, and localeOf() it the default
//! locale. Without a translation texts are English. "pseudo" is no language: it makes English texts 40 % longer and
//! strange to look at, so that what has no room or no translation shows. Call it once, before the first window is made;
//! \a application keeps the translations.
void installLanguage(QCoreApplication& application, const QString& choice);

} // namespace egret
