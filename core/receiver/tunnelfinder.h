// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"

#include <QList>
#include <QMetaType>
#include <QUrl>

class QNetworkAccessManager;

namespace egret {

//! A tunnel that runs on this computer.
struct FoundTunnel {
    QString program; //!< "ngrok", "cloudflared", "tailscale"
    QUrl publicUrl;

    friend bool operator==(const FoundTunnel&, const FoundTunnel&) = default;
};

//! Where the interfaces of tunnel programs are; tests have others.
struct TunnelPlaces {
    QUrl ngrok{QStringLiteral("http://127.0.0.1:4040")};
    //! cloudflared takes the first free one.
    QList<QUrl> cloudflared{QUrl(QStringLiteral("http://127.0.0.1:20241")), QUrl(QStringLiteral("http://127.0.0.1:20242")),
        QUrl(QStringLiteral("http://127.0.0.1:20243")), QUrl(QStringLiteral("http://127.0.0.1:20244")),
        QUrl(QStringLiteral("http://127.0.0.1:20245"))};
    QString tailscale{QStringLiteral("tailscale")}; //!< a program's name or path
};

//! Looks for tunnels that lead to the receiver's port: it asks ngrok's and cloudflared's own interfaces on this computer,
//! and the tailscale program. Nothing leaves the computer. Engine thread.
class TunnelFinder {
public:
    //! \a network outlives this and every search.
    explicit TunnelFinder(QNetworkAccessManager& network, TunnelPlaces places = TunnelPlaces());

    //! Those with https that lead to \a port of this computer; of cloudflared's quick tunnels it is not known where they
    //! lead. What does not answer within two seconds is left out. Never fails.
    Task<QList<FoundTunnel>> find(quint16 port);

private:
    Task<QByteArray> ask(QUrl url);
    Task<QByteArray> run(QString program, QStringList arguments);

    QNetworkAccessManager& m_network;
    TunnelPlaces m_places;
};

//! The tunnels in answers of these programs: ngrok's /api/tunnels, cloudflared's /quicktunnel and the output of
//! "tailscale funnel status --json". Garbage holds none.
QList<FoundTunnel> ngrokTunnels(const QByteArray& json, quint16 port);
QList<FoundTunnel> cloudflaredTunnels(const QByteArray& json);
QList<FoundTunnel> tailscaleTunnels(const QByteArray& json, quint16 port);

} // namespace egret

Q_DECLARE_METATYPE(egret::FoundTunnel)
