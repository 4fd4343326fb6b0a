// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/hostedlinkpages.h"

#include "core/sandbox/hostedlink/linkpageparts.h"
#include "core/sandbox/operations/linksessionjson.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 30; // characters; Link shows longer names as none

QString languageOf(const SimulatedLink& link)
{
    return link.request.value("language"_L1).toString(u"en"_s);
}

QString completionOf(const SimulatedLink& link)
{
    return link.request.value("hosted_link"_L1).toObject().value("completion_redirect_uri"_L1).toString();
}

Html backTo(const SimulatedLink& link)
{
    if (completionOf(link).isEmpty())
        return {};
    return fillTemplate(u"back"_s,
        {{u"target"_s, Html::text(completionOf(link))}, {u"client"_s, Html::text(HostedLinkPages::clientName(link))}});
}

Html message(const QString& name, const QString& heading, const QString& text, const QString& language, const Html& back)
{
    const Html content
        = fillTemplate(u"message"_s, {{u"heading"_s, Html::text(heading)}, {u"text"_s, Html::text(text)}, {u"back"_s, back}});
    return linkDocument(name, heading, language, content);
}

QString titleOf(LinkStep step)
{
    static const QHash<LinkStep, QString> titles{{LinkStep::Start, u"Link your bank"_s}, {LinkStep::Bank, u"Choose your bank"_s},
        {LinkStep::SignIn, u"Sign in"_s}, {LinkStep::BankSite, u"At the bank"_s}, {LinkStep::Device, u"Confirm that it is you"_s},
        {LinkStep::Code, u"Enter the code"_s}, {LinkStep::Questions, u"Security questions"_s},
        {LinkStep::Selections, u"Security questions"_s}, {LinkStep::Accounts, u"Choose accounts"_s}, {LinkStep::Consent, u"Share"_s},
        {LinkStep::Confirm, u"Do you agree?"_s}, {LinkStep::Linked, u"Bank linked"_s}, {LinkStep::Problem, u"Something went wrong"_s},
        {LinkStep::Done, u"Done"_s}};
    return titles.value(step);
}

} // namespace

HostedLinkPages::HostedLinkPages(const LinkSessions& sessions, const LinkItems& items, const LinkPurposes& purposes)
    : m_sessions(sessions)
    , m_items(items)
    , m_purposes(purposes)
{
}

Html HostedLinkPages::page(const SimulatedLink& link, const SimulatedLinkSession& session, LinkStep step, const QString& query) const
{
    const QString failed = session.error && step != LinkStep::Bank ? u"Error: "_s : QString();
    return linkDocument(namesOf(step).page, failed + titleOf(step), languageOf(link), content(link, session, step, query));
}

Html HostedLinkPages::exitQuestion(const SimulatedLink& link, const SimulatedLinkSession& session) const
{
    HtmlValues values = common(link, session);
    values.insert(u"here"_s, Html::text(pathOf(link, session.step)));
    return linkDocument(u"exit"_s, u"Leave?"_s, languageOf(link), fillTemplate(u"exit"_s, values));
}

Html HostedLinkPages::ended(const SimulatedLink& link, const SimulatedLinkSession& session) const
{
    HtmlValues values = common(link, session);
    values.insert(u"back"_s, backTo(link));
    return linkDocument(u"ended"_s, u"You have left"_s, languageOf(link), fillTemplate(u"ended"_s, values));
}

Html HostedLinkPages::expired(const SimulatedLink& link) const
{
    return message(u"expired"_s, u"This link has ended"_s, u"Go back to %1 for a new one."_s.arg(clientName(link)), languageOf(link), backTo(link));
}

Html HostedLinkPages::missing()
{
    return message(u"missing"_s, u"There is no such link"_s, u"Check its address, or ask for a new one."_s, u"en"_s, {});
}

Html HostedLinkPages::refused()
{
    return message(u"refused"_s, u"This form was not accepted"_s,
        u"It was not sent from a page of this session. Open the link again and go on there."_s, u"en"_s, {});
}

QString HostedLinkPages::basePath(const SimulatedLink& link) const
{
    return u"/link/"_s + m_sessions.hostedId(link);
}

QString HostedLinkPages::pathOf(const SimulatedLink& link, LinkStep step) const
{
    return step == LinkStep::Start ? basePath(link) : QString(basePath(link) + u'/' + namesOf(step).page);
}

QString HostedLinkPages::clientName(const SimulatedLink& link)
{
    const QString name = link.request.value("client_name"_L1).toString();
    return name.size() > kLongestName ? u"This application"_s : name;
}

HtmlValues HostedLinkPages::common(const SimulatedLink& link, const SimulatedLinkSession& session) const
{
    const Html base = Html::text(basePath(link));
    const Html client = Html::text(clientName(link));
    HtmlValues values{{u"base"_s, base}, {u"client"_s, client}, {u"form"_s, Html::text(m_sessions.formKey(session))},
        {u"exit"_s, fillTemplate(u"exitlink"_s, {{u"base"_s, base}, {u"client"_s, client}})}, {u"error"_s, errorNotice(session.error)},
        {u"bank"_s, {}}, {u"bankhead"_s, {}}};
    if (const Result<SimulatedInstitution> bank = findInstitution(session.institution)) {
        const Html name = Html::text(bank->name);
        values.insert(u"bank"_s, name);
        values.insert(u"bankhead"_s, fillTemplate(u"bankhead"_s, {{u"bank"_s, name}, {u"monogram"_s, bankMonogram(bank->id, bank->name)}}));
    }
    return values;
}

Html HostedLinkPages::content(const SimulatedLink& link, const SimulatedLinkSession& session, LinkStep step, const QString& query) const
{
    HtmlValues values = common(link, session);
    switch (step) {
    case LinkStep::Start: return start(link, values);
    case LinkStep::Bank: return banks(link, session, query, values);
    case LinkStep::SignIn: return signIn(link, session, values);
    case LinkStep::BankSite: return fillTemplate(u"oauth"_s, values);
    case LinkStep::Device: values.insert(u"devices"_s, deviceChoices()); return fillTemplate(u"device"_s, values);
    case LinkStep::Code: return fillTemplate(u"code"_s, values);
    case LinkStep::Questions:
    case LinkStep::Selections: return questions(session, values);
    case LinkStep::Accounts: return accounts(session, values);
    case LinkStep::Consent: return consent(link, session, values);
    case LinkStep::Confirm: return confirm(link, values);
    case LinkStep::Linked: return linked(session, values);
    case LinkStep::Problem: return problem(link, session, values);
    case LinkStep::Done: break;
    }
    return done(link, session, values);
}

Html HostedLinkPages::done(const SimulatedLink& link, const SimulatedLinkSession& session, HtmlValues values) const
{
    Html summary;
    const auto row = [&](const QString& name, const QString& value) {
        summary += fillTemplate(u"summaryrow"_s, {{u"name"_s, Html::text(name)}, {u"value"_s, Html::text(value)}});
    };
    for (const QJsonValue& item : session.added) {
        row(u"Bank"_s, item.toObject().value("institution"_L1).toObject().value("name"_L1).toString());
        row(u"Accounts"_s, QString::number(item.toObject().value("accounts"_L1).toArray().size()));
    }
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(session.finished.value_or(session.started) - session.started);
    row(u"Session"_s, u"%1, %2 s"_s.arg(session.id).arg(seconds.count()));
    const QString bank = values.value(u"bank"_s).toString();
    values.insert(u"summary"_s, summary);
    values.insert(u"back"_s, backTo(link));
    values.insert(u"heading"_s, !session.added.isEmpty() ? Html::markup(bank + u" is linked"_s)
            : link.isUpdateMode() && !bank.isEmpty()     ? Html::markup(bank + u" is connected again"_s)
                                                         : Html::text(u"Thank you"_s));
    return fillTemplate(u"done"_s, values);
}

} // namespace egret
