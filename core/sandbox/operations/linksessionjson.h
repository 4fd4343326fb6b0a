// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/simulatedlink.h"

namespace egret {

// What Plaid calls a step where somebody is, and where the browser finds it.
struct LinkStepNames {
    LinkStep step;
    // Last part of the page's address, and of the operation that its form becomes.
    QString page;
    // view_name of TRANSITION_VIEW.
    QString view;
    // mfa_type of SUBMIT_MFA and TRANSITION_VIEW; empty: none.
    QString challenge;
    // metadata.status of an exit there; empty: Plaid has no word for it.
    QString exitStatus;
};
const LinkStepNames& namesOf(LinkStep step);
// Null: no step has such a page.
const LinkStepNames* stepOfPage(const QString& page);

// {institution_id, name}, or null where no bank was chosen.
QJsonValue linkInstitution(const SimulatedLinkSession& session);

// One Account as Link's results tell it.
QJsonObject linkAccount(const QJsonObject& account);

// Plaid's LinkTokenGetSessionsResponse, the older on_success and on_exit included. Events are newest first.
QJsonObject linkSessionObject(const SimulatedLinkSession& session);

// The events of \a session as EVENTS tells them, newest first.
QJsonArray linkEvents(const SimulatedLinkSession& session);

// What every LINK webhook carries.
QJsonObject linkWebhookBody(const QString& code, const QString& linkToken, const SimulatedLinkSession& session);
QJsonObject itemAddResultBody(const QString& linkToken, const SimulatedLinkSession& session, const QString& publicToken);
QJsonObject sessionFinishedBody(const QString& linkToken, const SimulatedLinkSession& session);
QJsonObject linkEventsBody(const QString& linkToken, const SimulatedLinkSession& session);

} // namespace egret
