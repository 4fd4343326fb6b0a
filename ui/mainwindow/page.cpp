// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/page.h"

#include <QCoreApplication>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct PageText {
    QLatin1String name;
    QLatin1String icon;
    const char* title;
    char letter;
};

//! In the order of Page.
constexpr std::array kPages{
    PageText{"welcome"_L1, "home"_L1, QT_TRANSLATE_NOOP("egret::Page", "Welcome"), 0},
    PageText{"overview"_L1, "overview"_L1, QT_TRANSLATE_NOOP("egret::Page", "Overview"), 'O'},
    PageText{"transactions"_L1, "transactions"_L1, QT_TRANSLATE_NOOP("egret::Page", "Transactions"), 'T'},
    PageText{"insights"_L1, "insights"_L1, QT_TRANSLATE_NOOP("egret::Page", "Insights"), 'N'},
    PageText{"end-users"_L1, "building"_L1, QT_TRANSLATE_NOOP("egret::Page", "End users"), 'U'},
    PageText{"items"_L1, "bank"_L1, QT_TRANSLATE_NOOP("egret::Page", "Items"), 'I'},
    PageText{"webhooks"_L1, "webhook"_L1, QT_TRANSLATE_NOOP("egret::Page", "Webhooks"), 'W'},
    PageText{"requests"_L1, "api"_L1, QT_TRANSLATE_NOOP("egret::Page", "API requests"), 'A'},
    PageText{"payments"_L1, "payments"_L1, QT_TRANSLATE_NOOP("egret::Page", "Payments"), 'P'},
    PageText{"settings"_L1, "settings"_L1, QT_TRANSLATE_NOOP("egret::Page", "Settings"), 'S'},
};
static_assert(kPages.size() == size_t(Page::Settings) + 1);

} // namespace

QLatin1String pageName(Page page)
{
    return kPages[size_t(page)].name;
}

std::optional<Page> pageFromName(const QString& name)
{
    for (size_t page = 0; page < kPages.size(); ++page) {
        if (name == kPages[page].name)
            return Page(page);
    }
    return std::nullopt;
}

QString pageTitle(Page page)
{
    return QCoreApplication::translate("egret::Page", kPages[size_t(page)].title);
}

char pageLetter(Page page)
{
    return kPages[size_t(page)].letter;
}

QLatin1String pageIcon(Page page)
{
    return kPages[size_t(page)].icon;
}

} // namespace egret
