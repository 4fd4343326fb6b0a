// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/label.h"

namespace egret {

//! A field of a form with its label above and, below, a hint that gives way to a complaint.
class FormField : public QWidget {
    Q_OBJECT

public:
    //! Takes ownership of \a field and of \a beside, which stands at the right of the label.
    FormField(const QString& label, QWidget* field, const QString& hint = {}, QWidget* beside = nullptr);

    void setLabel(const QString& label);
    void setHint(const QString& hint, Ink ink = Ink::Hint);
    //! Says what is wrong with what was entered, and marks the field; empty: nothing is.
    void complain(const QString& complaint);
    bool isWrong() const { return !m_complaint.isEmpty(); }

private:
    void showMessage();

    QWidget* m_field;
    QLabel* m_label;
    QLabel* m_message;
    QString m_hint;
    Ink m_ink = Ink::Hint;
    QString m_complaint;
};

} // namespace egret
