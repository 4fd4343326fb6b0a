// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace egret {

//! True for a telephone number of a numbering plan that exists: E.164, or ten digits of the North American plan. There,
//! neither area nor exchange code begins with 0 or 1.
bool isPhoneNumber(const QString& text);

//! 0–100: 100 for the same number, 90 where only one side has an extension or the extensions differ, 70 where one side
//! lacks the area code, 0 for other numbers. A missing country code counts as +1. \a held need not be a real number.
int matchPhones(const QString& given, const QString& held);

//! True for something@something.something.
bool isEmailAddress(const QString& text);

//! 0–100: 100 for the same address, whatever the case; 90 where only '+' tags differ or, at Gmail, dots; 60 for one typing
//! error; else 0.
int matchEmails(const QString& given, const QString& held);

} // namespace egret
