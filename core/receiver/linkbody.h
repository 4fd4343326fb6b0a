// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/domain/item.h"

#include <QJsonObject>

namespace egret {

//! A link as the company's back end posts it: Heron's bare Link object.
struct LinkRequest {
    ItemId item;
    AccessToken token;
    EndUserId endUser;
    QString endUserName; //!< may be empty
};

//! What is wrong with the fields of \a body: {"item_id":["…"]}, one sentence each; empty when nothing is. Required:
//! item_id, access_token, end_user_id (1–140 characters). Optional: end_user_name, asset_report_token (checked, not
//! kept: asset reports are not fetched). Fields nobody knows are left alone. The sentences repeat no value.
QJsonObject linkBodyProblems(const QJsonObject& body);

//! Reads a \a body without problems.
LinkRequest readLinkBody(const QJsonObject& body);

//! \a item as Heron's Link object, with data_source_heron_id; never the token.
QJsonObject linkObject(const Item& item);

} // namespace egret
