// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QHash>
#include <QStringList>

namespace egret {

// A command line of one process that another one is to carry out, with everything the command has read outside its
// arguments: the holder never looks at the client's files, environment or working directory.
struct ControlRequest {
    // Words of the command, "api-keys add".
    QString command;
    QStringList arguments;
    // By long name; a flag's value is empty.
    QHash<QString, QString> options;
    // Contents of files, of stdin and of environment variables, under the names the client gave them.
    QHash<QString, SecretBytes> inputs;
    // Whether the client's stdout is a terminal.
    bool terminal = false;
};

// \a request as the payload of a frame (CBOR with a version). Holds secrets in clear: wipe it once it was sent.
QByteArray toCbor(const ControlRequest& request);

// Errors: InvalidInput (not such a request, too many parts), with code "version" when another version of Egret sent it.
Result<ControlRequest> controlRequestFromCbor(const QByteArray& bytes);

} // namespace egret
