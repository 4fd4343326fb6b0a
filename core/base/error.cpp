// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

namespace egret {

QDebug operator<<(QDebug debug, const Error& error)
{
    QDebugStateSaver saver(debug);
    debug.nospace() << "Error(" << int(error.kind) << ", " << error.code << ", " << error.detail;
    if (!error.requestId.isEmpty())
        debug << ", request_id " << error.requestId;
    return debug << ")";
}

} // namespace egret
