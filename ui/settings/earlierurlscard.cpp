// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/earlierurlscard.h"

#include "core/integrations/integrationurls.h"
#include "ui/shared/button.h"
#include "ui/shared/formatting.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace egret {

EarlierUrlsCard::EarlierUrlsCard(const Theme& theme, const Clock& clock, QWidget* parent)
    : Card(theme, Token::Canvas, parent)
    , m_clock(clock)
    , m_lines(new KeyValueGrid(theme, 112))
    , m_end(newButton(theme, tr("End them now…"), {}, ButtonKind::Danger, ButtonSize::Small))
{
    QHBoxLayout* header = addHeader();
    header->addWidget(newLabel(tr("Earlier webhook URLs"), TextStyle::Heading3), 1);
    header->addWidget(m_end);
    m_lines->setContentsMargins(16, 8, 16, 8);
    rows()->addWidget(m_lines);
    connect(m_end, &QPushButton::clicked, this, &EarlierUrlsCard::endRequested);
    hide();
}

void EarlierUrlsCard::setUrls(const QList<RetiredPath>& urls, const QUrl& base)
{
    m_lines->clear();
    for (const RetiredPath& url : urls) {
        QLabel* state = newParagraph(stateOf(url), TextStyle::Small);
        state->setToolTip(webhookUrl(base, url.token).toString(QUrl::FullyEncoded));
        m_lines->addWidget(shortId(url.token), state);
    }
    const Timestamp now = m_clock.now();
    m_end->setVisible(std::any_of(urls.begin(), urls.end(), [now](const RetiredPath& url) { return now < url.until; }));
    setVisible(!urls.isEmpty());
}

QString EarlierUrlsCard::stateOf(const RetiredPath& url) const
{
    const Timestamp now = m_clock.now();
    //: %1 is a moment such as "2026-06-17 14:31:48"
    QStringList parts{now < url.until ? tr("Works until %1.").arg(momentText(url.until)) : tr("Ended %1.").arg(momentText(url.until))};
    if (url.lastHit)
        //: %1 is a time such as "3 min ago"
        parts.append(tr("%n webhook(s) came by it, the last one %1.", nullptr, int(url.hits)).arg(relativeTime(*url.lastHit, now)));
    else
        parts.append(tr("Nothing came by it since it was replaced."));
    if (url.items > 0)
        parts.append(tr("Plaid still sends the webhooks of %n Item(s) there.", nullptr, int(url.items)));
    return parts.join(u' ');
}

} // namespace egret
