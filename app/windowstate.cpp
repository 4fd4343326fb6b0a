// SPDX-License-Identifier: Apache-2.0
#include "app/windowstate.h"

#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/splitpanel.h"

#include <QSplitter>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNarrow = "narrow"_L1;
constexpr auto kWide = "wide"_L1;
constexpr int kWidestPanel = 4096; // pixels

QSplitter* splitterOf(const MainWindow& window, Page page)
{
    const QWidget* widget = window.page(page);
    return widget ? widget->findChild<QSplitter*>() : nullptr;
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
    const QStringList panels = settings.get(kWindowPanels).split(u' ', Qt::SkipEmptyParts);
    for (const QString& panel : panels) {
        const std::optional<Page> page = pageFromName(panel.section(u'=', 0, 0));
        const int width = panel.section(u'=', 1).toInt();
        QSplitter* splitter = page ? splitterOf(m_window, *page) : nullptr;
        if (splitter && width > 0 && width <= kWidestPanel)
            setPanelWidth(splitter, width);
    }
}

void WindowState::save()
{
    Settings settings(m_directory);
    settings.set(kWindowGeometry, QString::fromLatin1(m_window.saveGeometry().toBase64()));
    const std::optional<bool> narrow = m_window.narrowSidebar();
    settings.set(kWindowSidebar, narrow ? QString(*narrow ? kNarrow : kWide) : QString());
    settings.set(kWindowPanels, panels());
    settings.set(kWindowPage, m_page);
}

QString WindowState::panels() const
{
    QStringList panels;
    for (int page = 0; page <= int(Page::Settings); ++page) {
        const QSplitter* splitter = splitterOf(m_window, Page(page));
        if (splitter && panelWidth(splitter) > 0)
            panels.append(u"%1=%2"_s.arg(pageName(Page(page))).arg(panelWidth(splitter)));
    }
    return panels.join(u' ');
}

QString WindowState::startPage() const
{
    const QString chosen = Settings(m_directory).get(kStartPage);
    return chosen == "last"_L1 ? m_page : chosen;
}

void WindowState::onPageShown(Page page)
{
    if (page != Page::Welcome)
        m_page = pageName(page);
}

} // namespace egret
