// SPDX-License-Identifier: Apache-2.0
#include "app/windowstate.h"

#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/listpage.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNarrow = "narrow"_L1;
constexpr auto kWide = "wide"_L1;

//! Null for a page without a list.
ListPage* listOf(const MainWindow& window, Page page)
{
    return qobject_cast<ListPage*>(window.page(page));
}

std::optional<bool> narrowFromWord(const QString& word)
{
    if (word == kNarrow)
        return true;
    return word == kWide ? std::optional(false) : std::nullopt;
}

} // namespace

WindowState::WindowState(MainWindow& window, QString directory)
    : m_window(window)
    , m_directory(std::move(directory))
    , m_page(Settings(m_directory).get(kWindowPage))
{
    connect(&window, &MainWindow::pageShown, this, &WindowState::onPageShown);
}

void WindowState::restore()
{
    const Settings settings(m_directory);
    m_window.restoreGeometry(QByteArray::fromBase64(settings.get(kWindowGeometry).toLatin1()));
    m_window.setNarrowSidebar(narrowFromWord(settings.get(kWindowSidebar)));
    m_lists = QJsonDocument::fromJson(settings.get(kWindowLists).toUtf8()).object();
    for (int page = 0; page <= int(Page::Settings); ++page)
        restoreList(Page(page));
}

void WindowState::restoreList(Page page)
{
    ListPage* list = listOf(m_window, page);
    if (!list || m_restored.contains(page))
        return;
    m_restored.insert(page);
    list->restoreLayout(m_lists[pageName(page)].toObject());
}

void WindowState::save()
{
    Settings settings(m_directory);
    settings.set(kWindowGeometry, QString::fromLatin1(m_window.saveGeometry().toBase64()));
    const std::optional<bool> narrow = m_window.narrowSidebar();
    settings.set(kWindowSidebar, narrow ? QString(*narrow ? kNarrow : kWide) : QString());
    settings.set(kWindowLists, lists());
    settings.set(kWindowPage, m_page);
}

QString WindowState::lists() const
{
    QJsonObject lists;
    for (int page = 0; page <= int(Page::Settings); ++page) {
        const QString name = pageName(Page(page));
        const bool isMade = m_restored.contains(Page(page)); // another one is as it was
        const QJsonObject layout = isMade ? listOf(m_window, Page(page))->layoutChoices() : m_lists[name].toObject();
        if (!layout.isEmpty())
            lists.insert(name, layout);
    }
    return lists.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(lists).toJson(QJsonDocument::Compact));
}

QString WindowState::startPage() const
{
    const QString chosen = Settings(m_directory).get(kStartPage);
    return chosen == "last"_L1 ? m_page : chosen;
}

void WindowState::onPageShown(Page page)
{
    restoreList(page);
    if (page != Page::Welcome)
        m_page = pageName(page);
}

} // namespace egret
