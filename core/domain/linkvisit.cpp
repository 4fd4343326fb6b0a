// SPDX-License-Identifier: Apache-2.0
#include "core/domain/linkvisit.h"

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

QString linkVisitStateName(LinkVisitState state)
{
    switch (state) {
    case LinkVisitState::Open: return u"open"_s;
    case LinkVisitState::Finished: return u"finished"_s;
    case LinkVisitState::Exited: return u"exited"_s;
    case LinkVisitState::Expired: return u"expired"_s;
    case LinkVisitState::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LinkVisitState> linkVisitStateFromName(const QString& name)
{
    static constexpr std::array states{LinkVisitState::Open, LinkVisitState::Finished, LinkVisitState::Exited,
        LinkVisitState::Expired, LinkVisitState::Failed};
    for (const LinkVisitState state : states) {
        if (linkVisitStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace egret
