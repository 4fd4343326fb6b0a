// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/domain/integration.h"
#include "core/domain/retiredpath.h"
#include "ui/shared/newintegrationinput.h"
#include "ui/shared/theme.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

class QLineEdit;
class QMenu;
class QWidget;

namespace egret {

class AskingDialog;

//! The dialogs about an integration that is there, wherever they are opened from. Each wish has a number; answers to a wish
//! whose dialog has gone are dropped.
class IntegrationCare : public QObject {
    Q_OBJECT

public:
    //! Dialogs stand above \a window, which owns this.
    IntegrationCare(const Theme& theme, QWidget* window);

    //! Names that exist already.
    void setTakenNames(const QStringList& names) { m_takenNames = names; }
    //! What webhook URLs begin with.
    void setBase(const QUrl& base) { m_base = base; }
    //! Adds what can be done with it.
    void fillMenu(QMenu* menu, const IntegrationSummary& summary);

    void openRename(const Integration& integration);
    void openKeyTest(const Integration& integration);
    void openNewSecret(const Integration& integration);
    void openNewUrl(const Integration& integration);
    void confirmEndOfGrace(const Integration& integration);
    void confirmRemoval(const IntegrationSummary& summary);

public slots:
    //! Answers to the wishes.
    void done(int wish);
    void keysWork(int wish, const egret::KeysAccepted& answer);
    void urlReplaced(int wish, const egret::Integration& integration, const egret::RetiredPath& previous);
    void failed(int wish, const egret::Error& error);

signals:
    void renameRequested(int wish, const egret::IntegrationId& id, const QString& name);
    void keyTestRequested(int wish, const egret::IntegrationId& id);
    void newSecretRequested(int wish, const egret::IntegrationId& id, const egret::PlaidSecret& secret);
    void newUrlRequested(int wish, const egret::IntegrationId& id, int graceDays);
    void endOfGraceRequested(int wish, const egret::IntegrationId& id);
    void removeRequested(const egret::IntegrationId& id);

private:
    //! A dialog to be filled and opened, in the place of an earlier one.
    AskingDialog* make(const QString& title, const QString& action);
    bool isAwaited(int wish) const;

    const Theme& m_theme;
    QWidget* m_window;
    QStringList m_takenNames;
    QUrl m_base;
    QPointer<AskingDialog> m_dialog;
    int m_wish = 0; //!< the last one
    std::function<void()> m_onDone;
};

} // namespace egret
