// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QList>
#include <QWidget>

namespace egret {

//! Small bars without axes, e.g. one for each hour of a day. A line marks what is still to come.
class SparkBars : public QWidget {
    Q_OBJECT

public:
    SparkBars(const Theme& theme, Token color, QWidget* parent = nullptr);

    //! \a known: how many of \a values have begun; the rest is still to come.
    void setValues(const QList<qint64>& values, qsizetype known);
    QSize sizeHint() const override { return {120, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Token m_color;
    QList<qint64> m_values;
    qsizetype m_known = 0;
};

//! Parts of a whole beside each other, each at least visible.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    struct Part {
        qint64 amount = 0;
        Token token = Token::NeutralSolid;

        friend bool operator==(const Part&, const Part&) = default;
    };

    explicit ShareBar(const Theme& theme, QWidget* parent = nullptr);

    void setParts(const QList<Part>& parts);
    QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QList<Part> m_parts;
};

} // namespace egret
