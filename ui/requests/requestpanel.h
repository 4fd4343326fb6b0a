// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/requests/requestcontents.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace egret {

class Banner;
class Chip;
class CodeSearch;
class KeyValueGrid;

//! One call to Plaid in full: how it ended, what was asked and what was answered, without secrets.
class RequestPanel : public QWidget {
    Q_OBJECT

public:
    explicit RequestPanel(const Theme& theme, QWidget* parent = nullptr);

    //! What the list knows already; the bodies follow with setContents().
    void setRecord(const RequestRecord& record);
    void setContents(const RequestContents& contents);
    qint64 number() const { return m_contents.record.number; }
    const RequestContents& contents() const { return m_contents; }
    void focusFirst(); //!< puts the keyboard's focus on its first button

signals:
    void previousRequested();
    void nextRequested();
    void closeRequested();
    void openItemRequested(const egret::ItemId& item);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeHeading();
    QWidget* makeTabs();
    void showFacts();

    const Theme& m_theme;
    QLabel* m_operation;
    Chip* m_status;
    QLabel* m_when;
    Banner* m_error;
    QPushButton* m_support;
    QPushButton* m_openItem;
    KeyValueGrid* m_facts;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    CodeSearch* m_request;
    CodeSearch* m_answer;
    CodeSearch* m_curl;
    RequestContents m_contents;
};

} // namespace egret
