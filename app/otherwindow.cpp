// SPDX-License-Identifier: Apache-2.0
#include "app/otherwindow.h"

#include "app/cli/commandhost.h"
#include "core/control/controlclient.h"
#include "core/store/datadirectory.h"

#include <QTimer>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kTryAgainAfter{100};

} // namespace

OtherWindow::OtherWindow(QString directory, std::chrono::milliseconds patience)
    : m_directory(std::move(directory))
    , m_patience(patience)
{
}

bool OtherWindow::exists() const
{
    const std::optional<DirectoryHolder> holder = DataDirectory(m_directory).holder();
    return holder && holder->program == "egret"_L1;
}

void OtherWindow::raise(const QString& activationToken)
{
    m_token = activationToken;
    m_asked.start();
    QTimer::singleShot(0, this, &OtherWindow::tryOnce);
}

void OtherWindow::tryOnce()
{
    m_flows.start(ask());
}

QCoro::Task<> OtherWindow::ask()
{
    ControlRequest request;
    request.command = cli::kRaiseWindow;
    request.options.insert(u"activation-token"_s, m_token);
    const std::chrono::milliseconds left = m_patience - std::chrono::milliseconds(m_asked.elapsed());
    ControlClient client(left);
    const ControlClient::Show show = [](ControlFrame::Type, const QByteArray&) { };
    const Result<int> code = co_await client.ask(DataDirectory(m_directory).controlSocket(), request, show);
    const bool isStarting = !code && code.error().kind == Error::Kind::NotFound && exists();
    if (code && *code == 0)
        emit raised();
    else if (isStarting && left > kTryAgainAfter)
        QTimer::singleShot(kTryAgainAfter, this, &OtherWindow::tryOnce);
    else
        emit unanswered();
}

} // namespace egret
