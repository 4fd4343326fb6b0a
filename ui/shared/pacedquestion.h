// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace egret {

//! Asks a question that costs more the more there is: one at a time, and again only after a rest ten times as long as the
//! last answer took. What is wished for meanwhile is asked once, later.
class PacedQuestion : public QObject {
    Q_OBJECT

public:
    explicit PacedQuestion(QObject* parent = nullptr);

    void wish();
    //! The answer has come, or will not.
    void answered();

signals:
    void asked();

private:
    void ask();

    QElapsedTimer m_since;
    QTimer m_rest;
    bool m_asking = false;
    bool m_wished = false;
};

} // namespace egret
