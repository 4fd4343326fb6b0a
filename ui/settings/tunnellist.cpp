// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/tunnellist.h"

#include "ui/shared/button.h"
#include "ui/shared/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace egret {

TunnelList::TunnelList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(16, 0, 16, 12);
    m_rows->setSpacing(8);
    hide();
}

void TunnelList::setTunnels(const QList<FoundTunnel>& tunnels, const QUrl& publicUrl)
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    bool any = false;
    for (const FoundTunnel& tunnel : tunnels) {
        if (tunnel.publicUrl.host() == publicUrl.host())
            continue;
        addTunnel(tunnel);
        any = true;
    }
    setVisible(any);
}

void TunnelList::addTunnel(const FoundTunnel& tunnel)
{
    const QString url = tunnel.publicUrl.toString();
    //: %1 is a program such as "ngrok", %2 an address
    m_rows->addWidget(newParagraph(tr("%1 runs here: %2").arg(tunnel.program, url), TextStyle::Small, Ink::Secondary));
    QPushButton* use = newButton(m_theme, tr("Use as public URL"), {}, ButtonKind::Standard, ButtonSize::Small);
    use->setAccessibleName(tr("Use %1 as public URL").arg(url));
    connect(use, &QPushButton::clicked, this, [this, chosenUrl = tunnel.publicUrl] { emit chosen(chosenUrl); });
    m_rows->addWidget(use, 0, Qt::AlignLeft);
}

} // namespace egret
