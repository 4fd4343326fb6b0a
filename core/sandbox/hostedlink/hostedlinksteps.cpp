// SPDX-License-Identifier: Apache-2.0
// What each form of HostedLinkFlow does. Whatever a bank refuses is part of the visit; only what does not fit it fails.
#include "core/sandbox/hostedlink/hostedlinkflow.h"

#include "core/sandbox/operations/linksessionjson.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using End = SimulatedLinkSession::End;
using Kind = LinkChallenge::Kind;

namespace {

QStringList textsOf(const QJsonObject& form, QLatin1String field)
{
    QStringList texts;
    for (const QJsonValue& value : form.value(field).toArray())
        texts.append(value.toString());
    return texts;
}

Unexpected notOffered()
{
    return plaidError(u"INVALID_FIELD"_s, u"the page did not offer that"_s);
}

} // namespace

Result<> HostedLinkFlow::leaveStart(VisitRecord visit, const QJsonObject&)
{
    const std::optional<LinkPurposeName> purpose = linkPurposeOf(visit.link.request);
    if (purpose && purpose->kind == LinkPurposeKind::IdentityVerification)
        m_recorder.show(visit, LinkStep::Confirm);
    else if (mayChooseBank(visit.link))
        m_recorder.show(visit, LinkStep::Bank);
    else
        showBank(visit, visit.link.request.value("institution_id"_L1).toString());
    return {};
}

Result<> HostedLinkFlow::search(VisitRecord visit, const QJsonObject& form)
{
    if (!isWithinReach(visit.link, visit.session, LinkStep::Bank))
        return notOffered();
    visit.session.searched = form.value("q"_L1).toString();
    m_recorder.event(visit, u"SEARCH_INSTITUTION"_s, {{u"institution_search_query"_s, visit.session.searched}});
    return {};
}

Result<> HostedLinkFlow::chooseBank(VisitRecord visit, const QJsonObject& form)
{
    const QString id = form.value("institution"_L1).toString();
    const QList<SimulatedInstitution> offered = m_items.banks(visit.link, {});
    if (std::none_of(offered.begin(), offered.end(), [&](const SimulatedInstitution& bank) { return bank.id == id; }))
        return notOffered();
    visit.session.institution = id;
    visit.session.error.reset();
    m_recorder.event(visit, u"SELECT_INSTITUTION"_s);
    showBank(visit, id);
    return {};
}

Result<> HostedLinkFlow::signIn(VisitRecord visit, const QJsonObject& form)
{
    const LinkCredentials credentials{form.value("username"_L1).toString(), form.value("password"_L1).toString()};
    m_recorder.event(visit, u"SUBMIT_CREDENTIALS"_s);
    const Result<LinkSignIn> signedIn = m_items.signIn(visit.link, credentials);
    if (!signedIn) {
        fail(visit, signedIn.error());
        return {};
    }
    visit.session.username = credentials.username;
    visit.session.password = credentials.password;
    enter(visit, *signedIn);
    return {};
}

//! Banks with OAuth ask on their own site; their only customer is Plaid's ordinary test user.
Result<> HostedLinkFlow::returnFromBank(VisitRecord visit, const QJsonObject& form)
{
    if (form.value("decision"_L1) == "allow"_L1) {
        const Result<LinkSignIn> signedIn = m_items.signIn(visit.link, {u"user_good"_s, u"pass_good"_s});
        if (signedIn)
            enter(visit, *signedIn);
        else
            fail(visit, signedIn.error());
        return {};
    }
    m_recorder.event(visit, u"FAIL_OAUTH"_s);
    if (mayChooseBank(visit.link))
        m_recorder.show(visit, LinkStep::Bank);
    else
        m_recorder.finish(visit, End::Exit);
    return {};
}

Result<> HostedLinkFlow::chooseDevice(VisitRecord visit, const QJsonObject&)
{
    m_recorder.event(visit, u"SUBMIT_MFA"_s, {{u"mfa_type"_s, u"device"_s}});
    m_recorder.show(visit, LinkStep::Code);
    return {};
}

Result<> HostedLinkFlow::enterCode(VisitRecord visit, const QJsonObject& form)
{
    checkAnswers(visit, {form.value("code"_L1).toString().trimmed()});
    return {};
}

Result<> HostedLinkFlow::answer(VisitRecord visit, const QJsonObject& form)
{
    if (form.value("round"_L1).toString() != QString::number(visit.session.round))
        return notOffered(); // the answers of an earlier round, sent again
    checkAnswers(visit, textsOf(form, "answers"_L1));
    return {};
}

Result<> HostedLinkFlow::chooseAccounts(VisitRecord visit, const QJsonObject& form)
{
    QList<int> chosen;
    for (const QString& text : textsOf(form, "accounts"_L1)) {
        bool number = false;
        const int position = text.toInt(&number);
        if (!number || position < 0 || position >= visit.session.accounts.size() || chosen.contains(position))
            return notOffered();
        chosen.append(position);
    }
    std::sort(chosen.begin(), chosen.end());
    visit.session.chosen = chosen;
    if (chosen.isEmpty())
        m_recorder.show(visit, LinkStep::Accounts); // the page says that one is needed
    else
        m_recorder.show(visit, LinkStep::Consent);
    return {};
}

Result<> HostedLinkFlow::consent(VisitRecord visit, const QJsonObject&)
{
    if (visit.link.isUpdateMode()) {
        m_items.repair(visit.link, visit.session);
        m_recorder.finish(visit, End::Success);
        return {};
    }
    const Result<LinkItems::NewItem> item = m_items.make(visit.link, visit.session);
    if (!item) {
        fail(visit, item.error());
        return {};
    }
    m_recorder.add(visit, item->publicToken, item->accounts);
    if (visit.link.request.value("enable_multi_item_link"_L1).toBool())
        m_recorder.show(visit, LinkStep::Linked);
    else
        m_recorder.finish(visit, End::Success);
    return {};
}

Result<> HostedLinkFlow::confirm(VisitRecord visit, const QJsonObject&)
{
    if (visit.link.isUpdateMode())
        m_items.repair(visit.link, visit.session);
    if (const std::optional<LinkPurposeName> purpose = linkPurposeOf(visit.link.request))
        m_purposes.confirm(*purpose, visit.session.institution, visit.link.request);
    m_recorder.finish(visit, End::Success);
    return {};
}

Result<> HostedLinkFlow::goOnAfterItem(VisitRecord visit, const QJsonObject& form)
{
    if (form.value("next"_L1) == "finish"_L1) {
        m_recorder.finish(visit, End::Success);
        return {};
    }
    visit.session.institution.clear();
    visit.session.searched.clear();
    if (mayChooseBank(visit.link))
        m_recorder.show(visit, LinkStep::Bank);
    else
        showBank(visit, visit.link.request.value("institution_id"_L1).toString());
    return {};
}

Result<> HostedLinkFlow::leaveProblem(VisitRecord visit, const QJsonObject& form)
{
    if (form.value("next"_L1) == "retry"_L1)
        showBank(visit, visit.session.institution);
    else if (mayChooseBank(visit.link))
        m_recorder.show(visit, LinkStep::Bank);
    else
        return notOffered();
    return {};
}

Result<> HostedLinkFlow::exit(VisitRecord visit)
{
    m_recorder.finish(visit, End::Exit);
    return {};
}

void HostedLinkFlow::showBank(VisitRecord visit, const QString& institution)
{
    SimulatedLinkSession& session = visit.session;
    session.institution = institution;
    session.username.clear();
    session.password.clear();
    const Result<SimulatedInstitution> bank = findInstitution(institution);
    const Result<> up = bank ? checkBankIsUp(*bank) : Result<>(unexpected(bank.error()));
    if (!up)
        return fail(visit, up.error());
    if (bank->oauth)
        m_recorder.event(visit, u"OPEN_OAUTH"_s);
    m_recorder.show(visit, bank->oauth ? LinkStep::BankSite : LinkStep::SignIn);
}

void HostedLinkFlow::fail(VisitRecord visit, const Error& error)
{
    m_recorder.fail(visit, error);
    const Result<SimulatedInstitution> bank = findInstitution(visit.session.institution);
    const bool again = isPutRightBySigningIn(error.code) && bank && !bank->oauth;
    m_recorder.show(visit, again ? LinkStep::SignIn : LinkStep::Problem);
}

void HostedLinkFlow::enter(VisitRecord visit, const LinkSignIn& signedIn)
{
    SimulatedLinkSession& session = visit.session;
    session.error.reset();
    session.challenge = signedIn.challenge;
    session.round = 0;
    session.accounts = visit.link.isUpdateMode() ? m_items.accountsOfItem(visit.link) : m_items.accountsOf(visit.link, signedIn.customer);
    session.chosen = m_items.chosenAtFirst(visit.link, session.accounts);
    if (session.accounts.isEmpty())
        return fail(visit, plaidError(u"NO_ACCOUNTS"_s, u"no valid accounts were found for this item"_s).error);
    if (session.challenge.kind == Kind::None)
        showAfterSignIn(visit);
    else
        showChallenge(visit);
}

void HostedLinkFlow::showChallenge(VisitRecord visit)
{
    const Kind kind = visit.session.challenge.kind;
    m_recorder.show(visit,
        kind == Kind::Device ? LinkStep::Device : kind == Kind::Selections ? LinkStep::Selections : LinkStep::Questions);
}

void HostedLinkFlow::showAfterSignIn(VisitRecord visit)
{
    if (linkPurposeOf(visit.link.request))
        return m_recorder.show(visit, LinkStep::Confirm);
    const QJsonObject update = visit.link.request.value("update"_L1).toObject();
    if (!visit.link.isUpdateMode() || update.value("account_selection_enabled"_L1).toBool())
        return m_recorder.show(visit, LinkStep::Accounts);
    m_items.repair(visit.link, visit.session);
    m_recorder.finish(visit, End::Success);
}

void HostedLinkFlow::checkAnswers(VisitRecord visit, const QStringList& answers)
{
    SimulatedLinkSession& session = visit.session;
    m_recorder.event(visit, u"SUBMIT_MFA"_s, {{u"mfa_type"_s, namesOf(session.step).challenge}});
    if (!session.challenge.accepts(session.round, answers))
        return fail(visit, plaidError(u"INVALID_MFA"_s, u"the provided MFA response(s) were not correct"_s).error);
    ++session.round;
    if (session.challenge.kind != Kind::Device && session.round < session.challenge.rounds)
        showChallenge(visit);
    else
        showAfterSignIn(visit);
}

} // namespace egret
