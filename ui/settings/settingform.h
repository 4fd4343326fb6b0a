// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/card.h"

#include <QHash>
#include <QList>

#include <utility>

class QHBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace egret {

class ComboBox;
class SegmentedControl;

//! One setting as its page shows it.
struct SettingRow {
    enum class Kind {
        Number,
        Text,
        Switch, //!< off or on: "0" or "1"
        Choice, //!< one of choices
    };

    //! In egret.ini.
    QString key;
    QString title;
    //! What it does, and what would be entered.
    QString hint;
    Kind kind = Kind::Text;
    //! Behind a number, such as "days"; in an empty field of text: what that means.
    QString unit;
    //! Of a Choice: values as they are kept, with their words.
    QList<std::pair<QString, QString>> choices = {};
    //! It is in force at once; otherwise when Egret starts again, which the form says from the first, with a button that
    //! does it once something was kept.
    bool atOnce = false;
};

//! Settings below each other, each with its words at the left and its field at the right. What is entered leaves by
//! changed() once the field is left or Enter is pressed, and comes back by showKept() or showRefused().
class SettingForm : public Card {
    Q_OBJECT

public:
    SettingForm(const Theme& theme, const QList<SettingRow>& rows, QWidget* parent = nullptr);
    ~SettingForm() override;

    //! \a texts: by key; those of other forms may be among them.
    void setTexts(const QHash<QString, QString>& texts);
    void showKept(const QString& key);
    //! \a reason stands below the field until something else is entered.
    void showRefused(const QString& key, const QString& reason);

signals:
    void changed(const QString& key, const QString& text);
    //! So that what was kept is in force.
    void restartRequested();

private:
    struct Field {
        QLineEdit* line = nullptr;
        SegmentedControl* choice = nullptr;
        ComboBox* list = nullptr;
        QLabel* outcome = nullptr;
        QPushButton* restart = nullptr; //!< null for what is in force at once
        QString kept; //!< text as last told
    };

    void addRow(const SettingRow& row);
    QLayout* makeOutcome(Field& field);
    QWidget* makeLine(const SettingRow& row, Field& field);
    QWidget* makeChoice(const SettingRow& row, Field& field);
    QWidget* makeList(const SettingRow& row, Field& field);
    static QString textIn(const Field& field);
    void offer(const QString& key, const QString& text);

    const Theme& m_theme;
    QHash<QString, Field> m_fields;
};

} // namespace egret
