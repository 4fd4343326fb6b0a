// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace egret {

//! The 32 bytes of \a data's SHA-256, by OpenSSL: it uses the processor's own instructions for it, Qt 6.4's
//! QCryptographicHash does not, and every webhook pays for four sums. Any thread.
QByteArray sha256(QByteArrayView data);

} // namespace egret
