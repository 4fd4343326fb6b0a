// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/shared/card.h"

#include <QPointer>

namespace egret {

class AskingDialog;
class Banner;

//! One thing that a profile changes.
struct ProfileLine {
    QString path;
    QString before;
    QString after;
};

//! Takes settings and integrations to a file and back. What a file would change is shown before it is done.
class ProfileCard : public Card {
    Q_OBJECT

public:
    ProfileCard(const Theme& theme, QWidget* parent = nullptr);

public slots:
    //! Answers to the signals below.
    void showExported(const QString& path);
    void showPlan(const QList<egret::ProfileLine>& changes);
    void showTaken();
    void showFailure(const egret::Error& error);

signals:
    void exportRequested(const QString& path);
    void planRequested(const QString& path);
    //! What was planned last is to be done.
    void takeRequested();

private:
    void chooseFile();

    const Theme& m_theme;
    Banner* m_result;
    QPointer<AskingDialog> m_dialog;
};

} // namespace egret
