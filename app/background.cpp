// SPDX-License-Identifier: Apache-2.0
#include "app/background.h"

#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/art.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace egret {

using namespace Qt::StringLiterals;

Background::Background(MainWindow& window, QString directory)
    : m_window(window)
    , m_directory(std::move(directory))
{
    apply();
}

Background::~Background() = default;

void Background::apply()
{
    const bool wanted = Settings(m_directory).get(kRunInBackground) != 0;
    m_window.setStaysWhenClosed(wanted);
    if (!wanted)
        m_icon.reset();
    else if (!m_icon && QSystemTrayIcon::isSystemTrayAvailable())
        makeIcon();
}

void Background::makeIcon()
{
    constexpr int kSide = 64;
    QPixmap picture(kSide, kSide);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintArt(painter, m_window.theme(), "logo"_L1, QRectF(0, 0, kSide, kSide));
    painter.end();
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Show Egret"), this, &Background::windowRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), qApp, &QCoreApplication::quit);
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon(picture));
    m_icon->setToolTip(u"Egret"_s);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            emit windowRequested();
    });
    m_icon->show();
}

} // namespace egret
