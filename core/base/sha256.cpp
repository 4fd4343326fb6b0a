// SPDX-License-Identifier: Apache-2.0
#include "core/base/sha256.h"

#include <openssl/evp.h>

namespace egret {

QByteArray sha256(QByteArrayView data)
{
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr); // looked up once; lives as long as the program
    QByteArray sum(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    const int done = EVP_Digest(
        data.data(), size_t(data.size()), reinterpret_cast<unsigned char*>(sum.data()), &length, algorithm, nullptr);
    Q_ASSERT_X(done == 1, "sha256", "OpenSSL has no SHA-256");
    sum.truncate(done == 1 ? int(length) : 0);
    return sum;
}

} // namespace egret
