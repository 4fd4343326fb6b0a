// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

namespace egret {

//! True from Monday to Friday unless it is a holiday of the US Federal Reserve: the days on which US banks post.
bool isBankingDay(QDate day);

//! \a day itself when banks are open, else the next day they are.
QDate bankingDayFrom(QDate day);

//! When a card purchase made on \a day is posted: the first banking day after it.
QDate postingDay(QDate day);

} // namespace egret
