// SPDX-License-Identifier: Apache-2.0
// Those pages of HostedLinkPages that ask the visitor for something.
#include "core/sandbox/hostedlink/hostedlinkpages.h"

#include "core/sandbox/hostedlink/hostedlinkflow.h"
#include "core/sandbox/hostedlink/linkpageparts.h"
#include "core/sandbox/operations/linksessionjson.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString bankHint(const SimulatedInstitution& bank)
{
    return bank.oauth ? QString(bank.id + u", signs in on its own page"_s) : bank.id;
}

QString counted(qsizetype count, const QString& one, const QString& many)
{
    return count == 1 ? QString(u"1 "_s + one) : QString(QString::number(count) + u' ' + many);
}

} // namespace

Html HostedLinkPages::start(const SimulatedLink& link, HtmlValues values) const
{
    const bool purpose = linkPurposeOf(link.request).has_value();
    const QString client = clientName(link);
    values.insert(u"heading"_s, Html::text(purpose ? u"%1 needs your agreement"_s.arg(client) : u"Link your bank with %1"_s.arg(client)));
    values.insert(u"lead"_s,
        Html::text(purpose ? u"It asks you to agree to something, and your bank may ask you to sign in for it."_s
                           : u"It asks to see accounts of yours. The banks here are made up, and so is the money."_s));
    return fillTemplate(u"start"_s, values);
}

Html HostedLinkPages::banks(const SimulatedLink& link, const SimulatedLinkSession& session, const QString& query, HtmlValues values) const
{
    const QList<SimulatedInstitution> found = m_items.banks(link, query);
    Html rows;
    for (const SimulatedInstitution& bank : found) {
        rows += fillTemplate(u"bankrow"_s,
            {{u"id"_s, Html::text(bank.id)}, {u"bank"_s, Html::text(bank.name)}, {u"hint"_s, Html::text(bankHint(bank))},
                {u"monogram"_s, bankMonogram(bank.id, bank.name)}});
    }
    const QString count = counted(found.size(), u"bank"_s, u"banks"_s);
    values.insert(u"query"_s, Html::text(query));
    values.insert(u"banks"_s, rows);
    values.insert(u"count"_s,
        Html::text(found.isEmpty()      ? u"No bank has “%1” in its name. Search for another part of it."_s.arg(query)
                : query.isEmpty() ? count
                                  : u"%1 with “%2” in the name"_s.arg(count, query)));
    if (session.step != LinkStep::Bank)
        values.insert(u"error"_s, {});
    return fillTemplate(u"bank"_s, values);
}

Html HostedLinkPages::signIn(const SimulatedLink& link, const SimulatedLinkSession& session, HtmlValues values) const
{
    const bool other = HostedLinkFlow::mayChooseBank(link);
    values.insert(u"invalid"_s, Html::markup(session.error ? u"aria-invalid=\"true\" aria-describedby=\"error\""_s : QString()));
    values.insert(u"otherbank"_s, other ? fillTemplate(u"otherbank"_s, {{u"base"_s, values.value(u"base"_s)}}) : Html());
    return fillTemplate(u"login"_s, values);
}

Html HostedLinkPages::questions(const SimulatedLinkSession& session, HtmlValues values) const
{
    const LinkChallenge& challenge = session.challenge;
    values.insert(u"page"_s, Html::text(namesOf(session.step).page));
    values.insert(u"round"_s, Html::text(QString::number(session.round)));
    values.insert(u"heading"_s, Html::text(u"The bank has a question"_s));
    values.insert(u"progress"_s, Html::text(u"Round %1 of %2."_s.arg(session.round + 1).arg(challenge.rounds)));
    values.insert(u"questions"_s, challengeFields(session));
    return fillTemplate(u"questions"_s, values);
}

Html HostedLinkPages::accounts(const SimulatedLinkSession& session, HtmlValues values) const
{
    Html rows;
    for (int i = 0; i < int(session.accounts.size()); ++i)
        rows += accountRow(session.accounts.at(i).toObject(), i, session.chosen.contains(i));
    values.insert(u"accounts"_s, rows);
    values.insert(u"count"_s, Html::text(counted(session.accounts.size(), u"account found"_s, u"accounts found"_s)));
    if (session.chosen.isEmpty()) {
        values.insert(u"error"_s,
            fillTemplate(u"error"_s,
                {{u"text"_s, Html::text(u"No account is chosen."_s)}, {u"next"_s, Html::text(u"Choose at least one."_s)}, {u"code"_s, {}}}));
    }
    return fillTemplate(u"accounts"_s, values);
}

Html HostedLinkPages::consent(const SimulatedLink& link, const SimulatedLinkSession& session, HtmlValues values) const
{
    Html accounts;
    for (const int position : session.chosen)
        accounts += factRow(accountLabel(session.accounts.at(position).toObject()));
    Html data = factRow(u"Account names, types and balances"_s);
    for (const QString& product : m_items.productsOf(link, session)) {
        if (const QString text = sharedData(product, LinkItems::daysOf(link)); !text.isEmpty())
            data += factRow(text);
    }
    values.insert(u"accounts"_s, accounts);
    values.insert(u"data"_s, data);
    return fillTemplate(u"consent"_s, values);
}

Html HostedLinkPages::confirm(const SimulatedLink& link, HtmlValues values) const
{
    const std::optional<LinkPurposeName> purpose = linkPurposeOf(link.request);
    const Result<QString> described = purpose ? m_purposes.describe(*purpose) : Result<QString>(QString());
    values.insert(u"purpose"_s, Html::text(described ? *described : u"This was settled elsewhere in the meantime."_s));
    return fillTemplate(u"confirm"_s, values);
}

Html HostedLinkPages::linked(const SimulatedLinkSession& session, HtmlValues values) const
{
    Html banks;
    for (const QJsonValue& item : session.added)
        banks += factRow(item.toObject().value("institution"_L1).toObject().value("name"_L1).toString());
    values.insert(u"banks"_s, banks);
    return fillTemplate(u"linked"_s, values);
}

Html HostedLinkPages::problem(const SimulatedLink& link, const SimulatedLinkSession& session, HtmlValues values) const
{
    const bool down = session.error && session.error->errorType == "INSTITUTION_ERROR"_L1;
    values.insert(u"heading"_s, Html::text(down ? u"The bank is not available"_s : u"That did not work"_s));
    values.insert(u"otherbank"_s, HostedLinkFlow::mayChooseBank(link) ? fillTemplate(u"problembank"_s, {}) : Html());
    return fillTemplate(u"problem"_s, values);
}

} // namespace egret
