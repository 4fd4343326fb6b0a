// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace egret::bench {

//! What reading all pages once came to.
struct PageCount {
    qint64 pages = 0;
    qint64 transactions = 0;
    //! Of bodies.
    qint64 bytes = 0;
};

//! A client as cheap as can be, so that the server is what is measured: one kept connection, blocking, finds what it needs
//! by looking for words instead of parsing.
class PageClient {
public:
    //! \a headers: lines with "\r\n" behind each.
    PageClient(quint16 port, QByteArray headers);
    ~PageClient();
    PageClient(const PageClient&) = delete;
    PageClient& operator=(const PageClient&) = delete;

    //! The body of the answer to a POST; empty when the connection failed.
    QByteArray post(const QByteArray& path, const QByteArray& body);
    //! Walks /transactions/sync from the beginning, 500 at a time.
    PageCount syncAll(const QByteArray& accessToken);
    //! Asks \a path \a times times.
    PageCount repeat(const QByteArray& path, qint64 times);

private:
    int m_socket = -1;
    QByteArray m_headers;
};

} // namespace egret::bench
