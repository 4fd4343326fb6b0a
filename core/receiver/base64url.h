// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace egret {

//! Bytes of \a text in base64url (RFC 4648 §5) as JWS wants it: no padding, no foreign characters, no stray low bits.
//! Exactly one text decodes to a given sequence of bytes; every other spelling is nullopt. Empty text is empty bytes.
std::optional<QByteArray> decodeBase64Url(const QByteArray& text);

} // namespace egret
