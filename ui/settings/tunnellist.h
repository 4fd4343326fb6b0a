// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/receiver/tunnelfinder.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace egret {

//! Tunnels that run on this computer and lead to the receiver, each to be taken as the public URL; hidden without any.
class TunnelList : public QWidget {
    Q_OBJECT

public:
    explicit TunnelList(const Theme& theme, QWidget* parent = nullptr);

    //! \a publicUrl: what is set now; its tunnel needs no offer.
    void setTunnels(const QList<FoundTunnel>& tunnels, const QUrl& publicUrl);

signals:
    void chosen(const QUrl& publicUrl);

private:
    void addTunnel(const FoundTunnel& tunnel);

    const Theme& m_theme;
    QVBoxLayout* m_rows;
};

} // namespace egret
