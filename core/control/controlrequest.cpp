// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlrequest.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kVersion = 1;
constexpr qsizetype kMaxArguments = 200'000;
constexpr qsizetype kMaxNamed = 1'000; // options, inputs

Unexpected malformed()
{
    return unexpected(Error::Kind::InvalidInput, u"request"_s, u"The control socket was sent something that is no request."_s);
}

QCborMap optionsMap(const QHash<QString, QString>& options)
{
    QCborMap map;
    for (auto option = options.begin(); option != options.end(); ++option)
        map.insert(option.key(), option.value());
    return map;
}

QCborMap inputsMap(const QHash<QString, SecretBytes>& inputs)
{
    QCborMap map;
    for (auto input = inputs.begin(); input != inputs.end(); ++input)
        map.insert(input.key(), input.value().reveal());
    return map;
}

bool isWellFormed(const QCborMap& map)
{
    const QCborArray arguments = map["arguments"_L1].toArray();
    return map["command"_L1].isString() && map["arguments"_L1].isArray() && map["options"_L1].isMap() && map["inputs"_L1].isMap()
        && arguments.size() <= kMaxArguments && map["options"_L1].toMap().size() <= kMaxNamed
        && map["inputs"_L1].toMap().size() <= kMaxNamed;
}

} // namespace

QByteArray toCbor(const ControlRequest& request)
{
    QCborMap map{{u"version"_s, kVersion}, {u"command"_s, request.command}, {u"terminal"_s, request.terminal}};
    map.insert(u"arguments"_s, QCborArray::fromStringList(request.arguments));
    map.insert(u"options"_s, optionsMap(request.options));
    map.insert(u"inputs"_s, inputsMap(request.inputs));
    return map.toCborValue().toCbor();
}

Result<ControlRequest> controlRequestFromCbor(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || !map["version"_L1].isInteger())
        return malformed();
    if (map["version"_L1].toInteger() != kVersion) {
        return unexpected(Error::Kind::InvalidInput, u"version"_s,
            u"The process that holds the data directory is of another version of Egret. Run the same version of both."_s);
    }
    if (!isWellFormed(map))
        return malformed();
    ControlRequest request;
    request.command = map["command"_L1].toString();
    request.terminal = map["terminal"_L1].toBool();
    for (const QCborValue& argument : map["arguments"_L1].toArray())
        request.arguments += argument.toString();
    const QCborMap options = map["options"_L1].toMap();
    for (auto option = options.begin(); option != options.end(); ++option)
        request.options.insert(option.key().toString(), option.value().toString());
    const QCborMap inputs = map["inputs"_L1].toMap();
    for (auto input = inputs.begin(); input != inputs.end(); ++input)
        request.inputs.insert(input.key().toString(), SecretBytes(input.value().toByteArray()));
    return request;
}

} // namespace egret
