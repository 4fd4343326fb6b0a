// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <openssl/crypto.h>

#include <cstring>

namespace egret {

struct SecretBytes::Buffer {
    explicit Buffer(const QByteArray& source) : bytes(std::make_unique<unsigned char[]>(size_t(source.size()))), size(source.size())
    {
        std::memcpy(bytes.get(), source.constData(), size_t(size));
    }
    ~Buffer() { OPENSSL_cleanse(bytes.get(), size_t(size)); }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

    std::unique_ptr<unsigned char[]> bytes;
    qsizetype size;
};

SecretBytes::SecretBytes(QByteArray bytes)
{
    if (bytes.isEmpty())
        return;
    m_buffer = std::make_shared<const Buffer>(bytes);
    if (bytes.isDetached())
        wipe(bytes);
}

bool SecretBytes::isEmpty() const
{
    return !m_buffer;
}

qsizetype SecretBytes::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArray SecretBytes::reveal() const
{
    return m_buffer ? QByteArray(reinterpret_cast<const char*>(m_buffer->bytes.get()), m_buffer->size) : QByteArray();
}

const unsigned char* SecretBytes::data() const
{
    return m_buffer ? m_buffer->bytes.get() : nullptr;
}

bool operator==(const SecretBytes& a, const SecretBytes& b)
{
    return a.size() == b.size() && (a.isEmpty() || CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0);
}

QDebug operator<<(QDebug debug, const SecretBytes&)
{
    return debug << "***";
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace egret
