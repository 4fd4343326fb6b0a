// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "ui/settings/settingscontent.h"
#include "ui/shared/theme.h"

#include <QPointer>

namespace egret {

class ApiKeyTableModel;
class EmptyState;
class NewApiKeyDialog;
class TableView;

//! The keys with which programs use the link URL and the local API.
class LocalApiPage : public SettingsContent {
    Q_OBJECT

public:
    LocalApiPage(const Theme& theme, QWidget* parent = nullptr);

    void setKeys(const QList<ApiKeyInfo>& keys);
    //! Answers to newKeyRequested().
    void showNewKey(const ApiKey& key);
    void showFailure(const Error& error);
    void openNewKeyDialog();

signals:
    void newKeyRequested(const QString& name);
    void revokeRequested(const egret::ApiKeyId& id); //!< after the user has confirmed

private:
    QWidget* makeTable();
    void confirmRevocation(const ApiKeyInfo& key);

    const Theme& m_theme;
    ApiKeyTableModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
    QPointer<NewApiKeyDialog> m_dialog;
};

} // namespace egret
