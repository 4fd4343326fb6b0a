// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/base64url.h"

namespace egret {

std::optional<QByteArray> decodeBase64Url(const QByteArray& text)
{
    constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray bytes = QByteArray::fromBase64(text, kForm);
    if (bytes.toBase64(kForm) != text) // Qt's decoder is lenient; only the canonical spelling survives the way back
        return std::nullopt;
    return bytes;
}

} // namespace egret
