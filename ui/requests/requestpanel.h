// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/requests/requestcontents.h"
#include "ui/shared/detailpanel.h"

class QLabel;
class QPushButton;

namespace egret {

class Banner;
class Chip;
class CodeSearch;
class KeyValueGrid;
class PanelTabs;

//! One call to Plaid in full: how it ended, what was asked and what was answered, without secrets.
class RequestPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit RequestPanel(const Theme& theme, QWidget* parent = nullptr);

    //! What the list knows already; the bodies follow with setContents().
    void setRecord(const RequestRecord& record);
    void setContents(const RequestContents& contents);
    qint64 number() const { return m_contents.record.number; }
    const RequestContents& contents() const { return m_contents; }
    //! While it is made again it cannot be made once more.
    void setRunning(bool running);
    //! Puts the keyboard's focus on its first button
    void focusFirst() override;

signals:
    void openItemRequested(const egret::ItemId& item);
    void rerunRequested();
    void editRequested();

private:
    QWidget* makeHeading();
    void makeTabs();
    void showFacts();
    void showActs();

    QLabel* m_operation;
    Chip* m_status;
    QLabel* m_when;
    Banner* m_error;
    QPushButton* m_support;
    QPushButton* m_openItem;
    QPushButton* m_rerun;
    QPushButton* m_edit;
    KeyValueGrid* m_facts;
    PanelTabs* m_tabs;
    CodeSearch* m_request;
    CodeSearch* m_answer;
    CodeSearch* m_curl;
    RequestContents m_contents;
    bool m_isRunning = false;
};

} // namespace egret
