// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/reachlist.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReachHop::Kind;
using Outcome = ReachHop::Outcome;

struct ReachText {
    Q_DECLARE_TR_FUNCTIONS(egret::ReachText)
};

QString hopText(Kind kind)
{
    switch (kind) {
    case Kind::Port: return ReachText::tr("Port open");
    case Kind::Name: return ReachText::tr("DNS resolves");
    case Kind::Certificate: return ReachText::tr("TLS certificate fits");
    case Kind::RoundTrip: return ReachText::tr("Round trip");
    }
    Q_UNREACHABLE();
}

//! Why a hop failed, and what to do.
QString adviceText(const ReachHop& hop)
{
    if (hop.code == "stopped"_L1)
        return ReachText::tr("The receiver does not run. Start Egret again, or choose a free port under Webhook receiver.");
    if (hop.code == "refused"_L1)
        return ReachText::tr("Nothing answers on the receiver's port: %1").arg(hop.detail);
    if (hop.code == "unknown_host"_L1)
        return ReachText::tr("The public URL's host has no address. Check its spelling and its DNS entry.");
    if (hop.code == "certificate"_L1)
        return ReachText::tr("The certificate does not fit, and Plaid refuses it, too: %1").arg(hop.detail);
    if (hop.code == "timeout"_L1)
        return ReachText::tr("No answer within 10 seconds. Does the tunnel or proxy run?");
    if (hop.code == "redirected"_L1)
        return ReachText::tr("It redirects to %1, where Plaid does not follow. Set that as the public URL.").arg(hop.detail);
    if (hop.code == "status"_L1)
        return ReachText::tr("It answers %1, and nothing came here. Does the tunnel or proxy lead to the receiver's port?").arg(hop.detail);
    if (hop.code == "elsewhere"_L1)
        return ReachText::tr("Something answers there, but it is not this Egret.");
    return ReachText::tr("It cannot be reached: %1").arg(hop.detail);
}

struct HopLook {
    QLatin1String icon;
    Token token;
    QString word; //!< what the icon says
};

HopLook lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed: return {"checkc"_L1, Token::OkText, ReachText::tr("passed")};
    case Outcome::Failed: return {"xc"_L1, Token::ErrorText, ReachText::tr("failed")};
    case Outcome::PassedOver: return {"minus"_L1, Token::TextHint, ReachText::tr("not needed")};
    case Outcome::NotReached: return {"minus"_L1, Token::TextHint, ReachText::tr("not tested")};
    }
    Q_UNREACHABLE();
}

} // namespace

bool isReachable(const QList<ReachHop>& hops)
{
    return std::none_of(hops.begin(), hops.end(), [](const ReachHop& hop) { return hop.outcome == Outcome::Failed; });
}

QString reachSummary(const QList<ReachHop>& hops, bool isPublic)
{
    const auto broken = std::find_if(hops.begin(), hops.end(), [](const ReachHop& hop) { return hop.outcome == Outcome::Failed; });
    if (broken != hops.end())
        return ReachText::tr("Not reachable: %1").arg(hopText(broken->kind));
    if (hops.isEmpty())
        return {};
    const QString time = millisecondsText(hops.last().milliseconds);
    return isPublic ? ReachText::tr("Reachable from the internet, %1").arg(time) : ReachText::tr("Reachable on this computer, %1").arg(time);
}

ReachList::ReachList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_hops(new QGridLayout)
    , m_checked(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_again(newButton(theme, {}, {}, ButtonKind::Link, ButtonSize::Small))
{
    m_hops->setHorizontalSpacing(8);
    m_hops->setVerticalSpacing(6);
    m_hops->setColumnStretch(1, 1);
    auto* footer = new QHBoxLayout;
    footer->addWidget(m_checked, 1);
    footer->addWidget(m_again);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 8, 16, 10);
    rows->setSpacing(8);
    rows->addLayout(m_hops);
    rows->addLayout(footer);
    connect(m_again, &QPushButton::clicked, this, &ReachList::testRequested);
    clear();
}

void ReachList::removeHops()
{
    while (const QLayoutItem* item = m_hops->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReachList::clear()
{
    removeHops();
    m_checked->setText(tr("Not tested yet"));
    m_again->setText(tr("Test the way here"));
    m_again->setEnabled(true);
}

void ReachList::setRunning()
{
    m_checked->setText(tr("Testing…"));
    m_again->setEnabled(false);
}

void ReachList::setHops(const QList<ReachHop>& hops, QTime at)
{
    removeHops();
    for (int line = 0; line < hops.size(); ++line)
        addHop(line, hops[line]);
    m_checked->setText(tr("Checked %1").arg(at.toString(u"HH:mm:ss"_s)));
    m_again->setText(tr("Check again"));
    m_again->setEnabled(true);
}

void ReachList::setFailure(const Error& error)
{
    clear();
    m_checked->setText(errorText(error).title);
}

void ReachList::addHop(int line, const ReachHop& hop)
{
    const HopLook look = lookOf(hop.outcome);
    const bool failed = hop.outcome == Outcome::Failed;
    const bool passed = hop.outcome == Outcome::Passed;
    const QString title = hopText(hop.kind);
    QLabel* text = newParagraph(failed ? QString(title + u". " + adviceText(hop)) : title, TextStyle::Small,
        failed ? Ink::Error : passed ? Ink::Main : Ink::Hint);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(QString(title + u": " + look.word + (failed ? u". " + adviceText(hop) : QString())));
    const Qt::Alignment place = failed ? Qt::AlignTop : Qt::AlignVCenter;
    m_hops->addWidget(new IconLabel(m_theme, look.icon, look.token, 14), line, 0, place);
    m_hops->addWidget(text, line, 1);
    m_hops->addWidget(newLabel(passed ? millisecondsText(hop.milliseconds) : look.word, TextStyle::Small, Ink::Hint), line, 2, place | Qt::AlignRight);
}

} // namespace egret
