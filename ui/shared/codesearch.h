// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/codeview.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace egret {

//! A CodeView in which a text can be found: Ctrl+F opens a field under it, Enter and Shift+Enter go from hit to hit, Esc
//! returns to the code and closes the field.
class CodeSearch : public QWidget {
    Q_OBJECT

public:
    CodeSearch(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setCode(CodeView::Language language, const QString& code);
    //! As Ctrl+F does.
    void startFinding();
    CodeView* code() const { return m_code; }
    QLineEdit* field() const { return m_field; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(bool backward);
    void showHits();

    CodeView* m_code;
    QWidget* m_finding;
    QLineEdit* m_field;
    QLabel* m_hits;
};

} // namespace egret
