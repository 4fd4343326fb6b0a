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

OtherWindow::~OtherWindow() = default;

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
    ControlRequest request;
    request.command = cli::kRaiseWindow;
    request.options.insert(u"activation-token"_s, m_token);
    m_client = std::make_unique<ControlClient>(timeLeft());
    connect(m_client.get(), &ControlClient::ended, this, &OtherWindow::onAnswered, Qt::QueuedConnection); // it may go then
    m_client->start(DataDirectory(m_directory).controlSocket(), request, [](ControlFrame::Type, const QByteArray&) { });
}

void OtherWindow::onAnswered()
{
    const Result<int> code = *m_client->result();
    const bool isStarting = !code && code.error().kind == Error::Kind::NotFound && exists();
    if (code && *code == 0)
        emit raised();
    else if (isStarting && timeLeft() > kTryAgainAfter)
        QTimer::singleShot(kTryAgainAfter, this, &OtherWindow::tryOnce);
    else
        emit unanswered();
}

std::chrono::milliseconds OtherWindow::timeLeft() const
{
    return m_patience - std::chrono::milliseconds(m_asked.elapsed());
}

} // namespace egret
