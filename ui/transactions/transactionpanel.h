// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"
#include "ui/shared/detailpanel.h"

class QLabel;

namespace egret {

class CodeSearch;
class KeyValueGrid;
class Monogram;
class PanelTabs;

//! One transaction in full: its facts, and the JSON as Plaid sent it.
class TransactionPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit TransactionPanel(const Theme& theme, QWidget* parent = nullptr);

    void setRow(const TransactionRow& row);
    //! Puts the keyboard's focus on the tabs
    void focusFirst() override;
    qint64 rowId() const { return m_row.rowId; }

private:
    QWidget* makeHeading();
    QWidget* makeDetails();
    void showFacts(const TransactionRow& row);

    Monogram* m_monogram;
    QLabel* m_title;
    QLabel* m_when;
    QLabel* m_amount;
    QLabel* m_currency;
    PanelTabs* m_tabs;
    KeyValueGrid* m_facts;
    KeyValueGrid* m_origin;
    CodeSearch* m_json;
    TransactionRow m_row;
};

} // namespace egret
