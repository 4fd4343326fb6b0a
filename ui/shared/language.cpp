// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace egret {

using namespace Qt::StringLiterals;

void installLanguage(QCoreApplication& application, const QLocale& locale)
{
    auto translator = std::make_unique<QTranslator>(&application);
    const bool found = translator->load(locale, u"egret"_s, u"_"_s, u":/i18n"_s) || translator->load(u":/i18n/egret_en.qm"_s);
    if (found)
        QCoreApplication::installTranslator(translator.release());
}

} // namespace egret
