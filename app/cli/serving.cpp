// SPDX-License-Identifier: Apache-2.0
#include "app/cli/serving.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

Result<ListenAddress> parseListenAddress(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool isPort = false;
    const quint16 port = QStringView(text).mid(colon + 1).toUShort(&isPort);
    const QHostAddress address = host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon < 1 || !isPort || address.isNull()) {
        return unexpected(Error::Kind::InvalidInput, u"listen"_s,
            u"--listen takes an address and a port, such as 127.0.0.1:8484, not '%1'."_s.arg(text));
    }
    return ListenAddress{address, port};
}

} // namespace egret::cli
