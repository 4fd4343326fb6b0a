// SPDX-License-Identifier: Apache-2.0
#include "core/domain/transactionstep.h"

namespace egret {

using namespace Qt::StringLiterals;

QString transactionStepName(TransactionStep::Kind kind)
{
    switch (kind) {
    case TransactionStep::Kind::Added: return u"added"_s;
    case TransactionStep::Kind::Modified: return u"modified"_s;
    case TransactionStep::Kind::Posted: return u"posted"_s;
    case TransactionStep::Kind::Removed: return u"removed"_s;
    case TransactionStep::Kind::Restored: return u"restored"_s;
    case TransactionStep::Kind::Edited: return u"edited"_s;
    case TransactionStep::Kind::TakenBack: return u"taken_back"_s;
    }
    Q_UNREACHABLE();
}

} // namespace egret
