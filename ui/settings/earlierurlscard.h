// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/retiredpath.h"
#include "ui/shared/card.h"

#include <QUrl>

class QPushButton;

namespace egret {

class KeyValueGrid;

//! Webhook URLs that an integration had before: how long they work, and what still comes by them. Hidden while there is
//! none.
class EarlierUrlsCard : public Card {
    Q_OBJECT

public:
    EarlierUrlsCard(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    //! \a base: what they begin with.
    void setUrls(const QList<RetiredPath>& urls, const QUrl& base);

signals:
    void endRequested();

private:
    QString stateOf(const RetiredPath& url) const;

    const Clock& m_clock;
    KeyValueGrid* m_lines;
    QPushButton* m_end;
};

} // namespace egret
