// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace egret {

class IconLabel;

//! A coloured box with an icon, a title, an explanation and room for buttons: the state of a page, or the result of a
//! form beside its cause.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& title, const QString& text);
    //! A small line under the text with Plaid's code and, where there is one, the request id and a button that copies it.
    //! Without both there is no line.
    void setReference(const QString& code, const QString& requestId);
    //! From edge to edge of a window, without corners: a state of the whole program.
    void setWide();
    //! Adds a button at the right; takes ownership.
    void addAction(QWidget* button);

    QString title() const;
    QString text() const { return m_plainText; }

private:
    const Theme& m_theme;
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QWidget* m_reference;
    QLabel* m_code;
    QLabel* m_requestLabel;
    QLabel* m_requestId;
    QToolButton* m_copy;
    QHBoxLayout* m_row;
    QString m_plainText;
};

} // namespace egret
