// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/linkvisit.h"
#include "core/plaid/linkapi.h"
#include "core/secrets/tokenvault.h"

#include <QUrl>

namespace egret {

//! What lets in to one visit: its token, the only thing Plaid tells visits apart by, and the page that goes with it.
struct LinkPassage {
    LinkToken token;
    QUrl page;
    //! Of what was asked for, as orderSum().
    QString order = {};
};

//! Tells one page from another that the same end user could be sent to: a sum of all that shapes it. Whose it is does not count.
QString orderSum(const LinkTokenRequest& request);

//! Errors: those of TokenVault::sealBytes.
Result<QByteArray> sealPassage(const TokenVault& vault, const LinkPassage& passage, const QString& visit);
//! Errors: those of TokenVault::openBytes; InvalidInput with code "sealed" for a record of another form.
Result<LinkPassage> openPassage(const TokenVault& vault, const QByteArray& sealed, const QString& visit);

//! Names a public token in the log of a visit without holding it: a part of its SHA-256.
QString tokenSum(const PublicToken& token);

//! What Plaid tells of \a sessions, as steps of the visit's log.
QList<LinkVisitStep> stepsOf(const QList<LinkSession>& sessions);

} // namespace egret
