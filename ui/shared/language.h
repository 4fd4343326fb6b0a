// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;
class QLocale;

namespace egret {

//! Installs the translation for \a locale's language, or the English one where there is none: without it plurals read
//! "1 item(s)". Call it before the first window is made. \a application keeps the translation.
void installLanguage(QCoreApplication& application, const QLocale& locale);

} // namespace egret
