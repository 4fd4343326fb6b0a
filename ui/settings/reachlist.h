// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/receiver/reachability.h"
#include "ui/shared/theme.h"

#include <QTime>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace egret {

//! The way a webhook takes to Egret, hop by hop, as it was tested last; a hop that is broken says what to do.
class ReachList : public QWidget {
    Q_OBJECT

public:
    explicit ReachList(const Theme& theme, QWidget* parent = nullptr);

    //! A test is under way; what the last one found stays until it ends.
    void setRunning();
    //! \a at: when it was tested.
    void setHops(const QList<ReachHop>& hops, QTime at);
    void setFailure(const Error& error);
    //! Nothing was tested yet.
    void clear();

signals:
    void testRequested();

private:
    void addHop(int line, const ReachHop& hop);
    void removeHops();

    const Theme& m_theme;
    QGridLayout* m_hops;
    QLabel* m_checked;
    QPushButton* m_again;
};

//! No hop is broken.
bool isReachable(const QList<ReachHop>& hops);
//! "Reachable from the internet, 84 ms", or the hop that is broken; empty without hops. \a isPublic: through a public URL.
QString reachSummary(const QList<ReachHop>& hops, bool isPublic);

} // namespace egret
