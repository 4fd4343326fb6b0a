// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QList>

namespace egret {

//! One Item of a company's own records, to be taken over.
struct ImportRow {
    //! Of the file, from 1.
    int line = 0;
    ItemId item;
    AccessToken token;
    EndUserId endUser;
    //! May be empty.
    QString endUserName;
    //! What is wrong with it, in one sentence that repeats no value; empty when nothing is.
    QString problem;
};

//! Rows that are read of one file at most.
inline constexpr int kMostImportRows = 1'000'000;

//! Reads item_id, access_token, end_user_id and, where there is one, end_user_name from CSV with a header line (RFC 4180;
//! other columns are left alone) or from one JSON object a line. Rows with a problem stay in their place.
//! Errors: InvalidInput with code "file": no such columns, or too many rows.
Result<QList<ImportRow>> readImportRows(const QByteArray& file);

} // namespace egret
