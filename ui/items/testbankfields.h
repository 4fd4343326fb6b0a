// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/items/testbanks.h"
#include "ui/shared/itemwish.h"

#include <QWidget>

namespace egret {

class ComboBox;
class FormField;
class JsonEditor;
class Theme;

//! Which test bank is to be linked, and whose accounts: one of the test users, or what the JSON of a custom user describes,
//! which is checked while it is written.
class TestBankFields : public QWidget {
    Q_OBJECT

public:
    TestBankFields(const Theme& theme, TestBanks banks, QWidget* parent = nullptr);

    void setEnvironment(Environment environment);
    //! \a wish with what is chosen here.
    BankWish chosen(BankWish wish) const;
    bool isComplete() const;

signals:
    void changed();

private:
    bool isCustom() const;
    void showUser();
    void checkJson();

    TestBanks m_banks;
    ComboBox* m_bank;
    ComboBox* m_user;
    JsonEditor* m_json;
    FormField* m_jsonField;
    QString m_complaint;
};

} // namespace egret
