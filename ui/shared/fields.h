// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace egret {

//! A 32 pixel high text field of the design. \a name is its accessible name.
QLineEdit* newTextField(const QString& name, bool mono = false);

//! Marks \a field as wrong, or takes the mark away.
void setInvalid(QLineEdit* field, bool invalid);

//! Puts \a text on the clipboard and says "Copied" beside \a origin for two seconds.
void copyToClipboard(const QString& text, QWidget* origin);

//! A value to take away: a read-only field with a Copy button.
class CopyField : public QWidget {
    Q_OBJECT

public:
    //! \a name says what is copied, for people who do not see it.
    CopyField(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_field->text(); }
    QPushButton* copyButton() const { return m_copy; }

private:
    void onCopied();

    QLineEdit* m_field;
    QPushButton* m_copy;
    QTimer m_feedback;
};

//! A field for a secret: dots, and an eye that shows the text for ten seconds or until the focus leaves.
class SecretField : public QLineEdit {
    Q_OBJECT

public:
    SecretField(const Theme& theme, const QString& name, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setRevealed(bool revealed);

    const Theme& m_theme;
    QToolButton* m_eye;
    QTimer m_hide;
};

//! A combo box with the design's arrow.
class ComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace egret
