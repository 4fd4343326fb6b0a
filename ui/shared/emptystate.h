// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace egret {

class IconLabel;

//! What stands where rows would: an icon, a title, a sentence and up to two buttons. Also the layout of an error.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    void setMessage(QLatin1String icon, Tone tone, const QString& title, const QString& text);
    //! Adds a button under the text; takes ownership.
    void addAction(QWidget* button);
    //! A small line below, e.g. Plaid's code and request id; empty hides it.
    void setNote(const QString& note);
    QString title() const;

private:
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    QLabel* m_note;
};

} // namespace egret
