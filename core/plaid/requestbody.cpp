// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/requestbody.h"

#include "core/base/secret.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace egret {

RequestBody::RequestBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

RequestBody::~RequestBody()
{
    wipe(m_bytes);
}

qint64 RequestBody::size() const
{
    return m_bytes.size();
}

bool RequestBody::reset()
{
    return false;
}

qint64 RequestBody::readData(char* data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_bytes.size() - pos());
    if (count <= 0)
        return m_bytes.size() == pos() && maxSize > 0 ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + pos(), size_t(count));
    return count;
}

qint64 RequestBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace egret
