// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace egret {

//! The body of one POST that can be sent once only. Qt resends a request by itself when a connection closes before
//! the answer, also a POST; a body that does not rewind makes it report the loss instead, so that PlaidClient alone
//! decides what may be repeated. Wiped when it goes: it carries an access token.
class RequestBody final : public QIODevice {
    Q_OBJECT

public:
    explicit RequestBody(QByteArray bytes, QObject* parent = nullptr);
    ~RequestBody() override;

    qint64 size() const override;
    bool reset() override; //!< always refuses

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override; //!< always refuses

private:
    QByteArray m_bytes;
};

} // namespace egret
