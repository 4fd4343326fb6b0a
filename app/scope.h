// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "core/store/itemreader.h"

#include <QObject>

namespace egret {

class KnownState;

// Whose data the pages show: one integration's or everybody's. Kept in egret.ini from one start to the next; an integration
// that is removed is left. GUI thread.
class Scope : public QObject {
    Q_OBJECT

public:
    // \a known outlives this. \a directory: the data directory.
    Scope(const KnownState& known, QString directory);

    // Empty: everybody's.
    const IntegrationId& integration() const { return m_integration; }
    // Of the integration; empty while it is not known, and for everybody's.
    const QString& name() const { return m_name; }
    // Those of \a items that belong to it.
    QList<ListedItem> shown(const QList<ListedItem>& items) const;
    // Goes to everybody's unless what belongs to \a integration is shown.
    void reveal(const IntegrationId& integration);

public slots:
    void choose(const egret::IntegrationId& integration);

signals:
    // Either of the two above.
    void changed();

private:
    void follow(const QList<IntegrationSummary>& integrations);

    const KnownState& m_known;
    QString m_directory;
    IntegrationId m_integration;
    QString m_name;
};

} // namespace egret
