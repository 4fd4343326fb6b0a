// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace egret {

//! A white area with a thin round border.
class Card : public QFrame {
    Q_OBJECT

public:
    //! \a behind: the colour around the card, needed to round off children that reach the card's edges.
    explicit Card(const Theme& theme, Token behind = Token::Canvas, QWidget* parent = nullptr);

    //! The card's rows; no margins, no spacing.
    QVBoxLayout* rows() const { return m_rows; }
    //! Adds a row of \a height with a line under it and returns its layout.
    QHBoxLayout* addHeader(int height = 44);
    void setOutline(Token token); //!< instead of the thin grey line

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* m_rows;
    class Outline;
    Outline* m_outline;
};

} // namespace egret
