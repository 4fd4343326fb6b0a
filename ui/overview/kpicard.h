// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace egret {

//! One figure of the day with what it is made of. The whole card opens the page that it speaks of.
class KpiCard : public QAbstractButton {
    Q_OBJECT

public:
    KpiCard(const Theme& theme, const QString& title, QLatin1String icon, QWidget* picture, QWidget* parent = nullptr);

    //! \a problem: in red after \a foot; may be empty, as each of them.
    void setFigures(const QString& figure, const QString& detail, const QString& foot, const QString& problem = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_figure;
    QLabel* m_detail;
    QLabel* m_foot;
    QLabel* m_problem;
};

} // namespace egret
