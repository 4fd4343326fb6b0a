// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace egret {

class ComboBox;

//! The choice of the window's language. It holds from the next start on, because a window is written once; the card says so.
class LanguageCard : public Card {
    Q_OBJECT

public:
    //! The setting's key in egret.ini.
    static const QString kKey;

    explicit LanguageCard(const Theme& theme, QWidget* parent = nullptr);

    //! Shows what is kept: "system" or a code of languageCodes().
    void setChoice(const QString& choice);
    //! The choice was kept, or \a reason says why not.
    void showKept();
    void showRefused(const QString& reason);

signals:
    void chosen(const QString& choice);
    //! So that what was kept is spoken.
    void restartRequested();

private:
    ComboBox* m_choices;
    QLabel* m_outcome;
    QPushButton* m_restart;
};

} // namespace egret
