// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/welcome/welcomepage.h"

#include <QAbstractButton>

namespace egret {

//! One recent data folder; a click opens it.
class FolderRow : public QAbstractButton {
    Q_OBJECT

public:
    FolderRow(const Theme& theme, const RecentFolder& folder, Timestamp now, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    RecentFolder m_folder;
    QString m_facts; //!< "18.2 GB, opened 3 h ago"
};

} // namespace egret
