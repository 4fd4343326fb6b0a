// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace egret {

//! The pages of the window.
enum class Page { Welcome, Overview, Transactions, Insights, EndUsers, Items, Webhooks, Requests, Payments, Settings };

QLatin1String pageName(Page page); //!< "welcome", "end-users", …: the words of --page
std::optional<Page> pageFromName(const QString& name);
QString pageTitle(Page page); //!< translated
QLatin1String pageIcon(Page page);
char pageLetter(Page page); //!< opens it after a G; 0: none

} // namespace egret
