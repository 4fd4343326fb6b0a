// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/syncbacklog.h"
#include "ui/shared/density.h"
#include "ui/shared/receiverstatus.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QHBoxLayout;

namespace egret {

class StatusDot;

//! The line at the bottom: receiver, sync and last webhook at the left, data folder, density and version at the right.
//! Each part opens what it speaks of. Parts that are not known yet are hidden.
class StatusBar : public QWidget {
    Q_OBJECT

public:
    StatusBar(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setOffline(bool offline); //!< every integration is an offline sandbox
    void setReceiver(const ReceiverStatus& status);
    void setSync(int running, const SyncBacklog& backlog);
    void setLastWebhook(std::optional<Timestamp> time);
    void setDataFolder(const QString& path, qint64 bytes);

signals:
    void receiverClicked();
    void dataFolderClicked();
    void densityChosen(egret::Density density);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
    void separate();
    QPushButton* addPart(QHBoxLayout* row, QWidget* sign);
    void showLastWebhook();
    void showDensity(Density density);

    const Theme& m_theme;
    const Clock& m_clock;
    StatusDot* m_receiverDot;
    QPushButton* m_offline = nullptr;
    QPushButton* m_receiver = nullptr;
    QPushButton* m_sync = nullptr;
    QPushButton* m_webhook = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_density = nullptr;
    QPushButton* m_version = nullptr;
    std::optional<Timestamp> m_lastWebhook;
    QTimer m_tick;
};

} // namespace egret
