// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace egret {

class CodeView;
class KeyValueGrid;
class Monogram;

//! One transaction in full: its facts, and the JSON as Plaid sent it.
class TransactionPanel : public QWidget {
    Q_OBJECT

public:
    explicit TransactionPanel(const Theme& theme, QWidget* parent = nullptr);

    void setRow(const TransactionRow& row);
    void focusFirst(); //!< puts the keyboard's focus on the tabs
    qint64 rowId() const { return m_rowId; }

signals:
    void previousRequested();
    void nextRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeHeading();
    QWidget* makeTabs();
    QWidget* makeDetails();
    void showFacts(const TransactionRow& row);

    const Theme& m_theme;
    Monogram* m_monogram;
    QLabel* m_title;
    QLabel* m_when;
    QLabel* m_amount;
    QLabel* m_currency;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    KeyValueGrid* m_facts;
    KeyValueGrid* m_origin;
    CodeView* m_json;
    qint64 m_rowId = -1;
};

} // namespace egret
