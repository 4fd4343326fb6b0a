// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/requestrecord.h"
#include "core/plaid/plaidcall.h"

namespace egret {

//! The most bytes that are kept of one body; what is longer is replaced by its size.
inline constexpr qsizetype kMostBodyBytes = 64 * 1024;
//! Elements that are kept of a list, and characters of a text.
inline constexpr qsizetype kMostElements = 2;
inline constexpr qsizetype kMostCharacters = 2'000;

//! \a body with lists and texts cut to what tells somebody what it was about: a page of 500 transactions becomes its
//! first two and the words "498 more". Costs nothing for what is left out.
QJsonObject shortened(const QJsonObject& body);

//! \a body as compact JSON without what must never be kept: tokens and secrets (base's redacted()), numbers that name a
//! bank account or a person, passwords of test users, and addresses of Link pages, which let in whoever has them.
QByteArray loggedBody(const QJsonObject& body);

//! \a call as the log keeps it; its bodies were shortened() before.
RequestRecord recordOf(const PlaidCall& call);

} // namespace egret
