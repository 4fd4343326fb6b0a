// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/language.h"

#include "ui/shared/pseudotranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <iterator>
#include <memory>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct Language {
    QLatin1String code;
    QStringView name; //!< as it calls itself
};

constexpr Language kLanguages[]{{"en"_L1, u"English"}, {"de"_L1, u"Deutsch"}, {"es"_L1, u"Español"}, {"fr"_L1, u"Français"}};
const QString kSystem = u"system"_s;
const QString kPseudo = u"pseudo"_s;

void install(QCoreApplication& application, const QLocale& locale, const QString& file, const QString& directory)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, file, u"_"_s, directory))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList languageCodes()
{
    QStringList codes;
    for (const Language& language : kLanguages)
        codes.append(language.code);
    return codes;
}

QString languageName(const QString& code)
{
    const auto language = std::find_if(std::begin(kLanguages), std::end(kLanguages), [&code](const Language& one) { return one.code == code; });
    return language == std::end(kLanguages) ? code : language->name.toString();
}

bool isLanguageChoice(const QString& choice)
{
    return choice == kSystem || languageCodes().contains(choice);
}

QLocale localeOf(const QString& choice, const QLocale& system)
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale own = system.language() == QLocale::C ? american : system;
    if (choice.isEmpty() || choice == kSystem)
        return own;
    if (choice == kPseudo)
        return american;
    const QLocale chosen(choice);
    const bool namesTerritory = choice.contains(u'_') || choice.contains(u'-');
    return chosen.language() == own.language() && !namesTerritory ? own : chosen;
}

void installLanguage(QCoreApplication& application, const QString& choice)
{
    const QLocale locale = localeOf(choice, QLocale::system());
    QLocale::setDefault(locale);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(QLocale::English), u"egret"_s, u":/i18n"_s); // plurals, where there is no other language
    install(application, locale, u"egret"_s, u":/i18n"_s);
    if (choice == kPseudo)
        QCoreApplication::installTranslator(std::make_unique<PseudoTranslator>(&application).release());
}

} // namespace egret
