// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"

#include <QCommandLineParser>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

void addOption(QCommandLineParser& parser, QSet<QString>& known, const OptionSpec& spec)
{
    if (known.contains(text(spec.name)))
        return;
    known.insert(text(spec.name));
    parser.addOption(QCommandLineOption(text(spec.name), text(spec.help), text(spec.valueName)));
}

void addEveryOption(QCommandLineParser& parser)
{
    QSet<QString> known;
    for (const OptionSpec& spec : globalOptions())
        addOption(parser, known, spec);
    for (const Command& command : commands()) {
        for (const OptionSpec& spec : command.options)
            addOption(parser, known, spec);
    }
}

//! The command whose words begin \a words; null when there is none.
const Command* findCommand(const QStringList& words)
{
    for (const Command& command : commands()) {
        const QStringList own = text(command.words).split(u' ');
        if (words.mid(0, own.size()) == own)
            return &command;
    }
    return nullptr;
}

QString usageLine(const Command& command)
{
    QString line = u"egret-cli "_s + text(command.words);
    for (const OptionSpec& spec : command.options)
        line += u" [--"_s + text(spec.name) + (*spec.valueName ? u' ' + text(spec.valueName) : QString()) + u']';
    return *command.arguments ? line + u' ' + text(command.arguments) : line;
}

QString optionLines(std::span<const OptionSpec> options)
{
    QString lines;
    for (const OptionSpec& spec : options) {
        const QString left = u"  --"_s + text(spec.name) + u' ' + text(spec.valueName);
        lines += left.leftJustified(28) + u' ' + text(spec.help) + u'\n';
    }
    return lines;
}

QString overview()
{
    QString help = u"Usage: egret-cli COMMAND [OPTION…]\n\nCommands:\n"_s;
    for (const Command& command : commands())
        help += u"  "_s + text(command.words).leftJustified(26) + u' ' + text(command.summary) + u'\n';
    help += u"\nGlobal options, anywhere on the line:\n"_s + optionLines(globalOptions());
    help += u"\nExit codes: 0 ok, 1 failed, 2 usage, 3 not found, 4 secrets unavailable, 5 refused by Plaid or unreachable,\n"
            "6 data directory in use. 'egret-cli COMMAND --help' explains one command.\n"_s;
    return help;
}

QString helpFor(const Command& command)
{
    QString help = u"Usage: "_s + usageLine(command) + u"\n\n"_s + text(command.summary) + u'\n';
    if (!command.options.empty())
        help += u"\nOptions:\n"_s + optionLines(command.options);
    return help + u"\nGlobal options:\n"_s + optionLines(globalOptions());
}

ParsedCommandLine usageError(const QString& message)
{
    ParsedCommandLine parsed;
    parsed.failed = true;
    parsed.message = message + u"\nRun 'egret-cli --help' for the list of commands."_s;
    return parsed;
}

ParsedCommandLine informational(const QString& message)
{
    ParsedCommandLine parsed;
    parsed.message = message;
    return parsed;
}

//! The specification of \a option for \a command; null when the command does not take it.
const OptionSpec* findOption(const Command& command, const QString& option)
{
    for (const std::span<const OptionSpec> options : {command.options, globalOptions()}) {
        for (const OptionSpec& spec : options) {
            if (text(spec.name) == option)
                return &spec;
        }
    }
    return nullptr;
}

//! Why \a value cannot be given to \a spec; empty when it can.
QString complaintAbout(const OptionSpec& spec, const QString& value)
{
    const QString name = text(spec.valueName);
    const QStringList choices = name.split(u'|');
    if (choices.size() > 1 && !choices.contains(value))
        return u"--%1 takes one of %2, not '%3'."_s.arg(text(spec.name), choices.join(u", "_s), value);
    bool isNumber = false;
    if (value.toLongLong(&isNumber) < 0)
        isNumber = false;
    if (name == "N"_L1 && !isNumber)
        return u"--%1 takes a whole number, not '%2'."_s.arg(text(spec.name), value);
    return {};
}

QString groupHelp(const QStringList& words)
{
    QString help;
    for (const Command& command : commands()) {
        if (!words.isEmpty() && text(command.words).startsWith(words[0] + u' '))
            help += u"  "_s + text(command.words).leftJustified(26) + u' ' + text(command.summary) + u'\n';
    }
    return help;
}

} // namespace

QString Invocation::dataDirectory() const
{
    if (has(u"data-dir"_s))
        return value(u"data-dir"_s);
    const QString fromEnvironment = qEnvironmentVariable("EGRET_DATA_DIR");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/egret"_s;
}

Output::Format Invocation::format() const
{
    if (has(u"json"_s) || value(u"format"_s) == "json"_L1)
        return Output::Format::Json;
    return value(u"format"_s) == "csv"_L1 ? Output::Format::Csv : Output::Format::Table;
}

const Command* commandNamed(const QString& words)
{
    const auto named = [&words](const Command& command) { return text(command.words) == words; };
    const auto found = std::find_if(commands().begin(), commands().end(), named);
    return found == commands().end() ? nullptr : &*found;
}

QString complaintAbout(const Command& command, const Invocation& invocation)
{
    for (auto option = invocation.options.begin(); option != invocation.options.end(); ++option) {
        const OptionSpec* spec = findOption(command, option.key());
        if (!spec)
            return u"'%1' does not take --%2."_s.arg(text(command.words), option.key());
        if (const QString complaint = complaintAbout(*spec, option.value()); !complaint.isEmpty())
            return complaint;
    }
    const qsizetype given = invocation.arguments.size();
    if (given < command.minArguments || given > command.maxArguments)
        return u"Usage: "_s + usageLine(command);
    return {};
}

ParsedCommandLine parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addEveryOption(parser);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(u"version"_s))
        return informational(u"egret-cli "_s + QLatin1String(EGRET_VERSION) + u'\n');

    const QStringList words = parser.positionalArguments();
    const Command* command = findCommand(words);
    if (!command && parser.isSet(u"help"_s))
        return informational(groupHelp(words).isEmpty() ? overview() : groupHelp(words));
    if (!command && words.isEmpty())
        return usageError(overview());
    if (!command) {
        const QString group = groupHelp(words);
        return usageError(u"Unknown command '%1'."_s.arg(words.join(u' '))
            + (group.isEmpty() ? QString() : u" There are:\n"_s + group));
    }
    if (parser.isSet(u"help"_s))
        return informational(helpFor(*command));

    ParsedCommandLine parsed;
    parsed.command = command;
    parsed.invocation.command = text(command->words);
    parsed.invocation.arguments = words.mid(text(command->words).split(u' ').size());
    for (const QString& name : parser.optionNames())
        parsed.invocation.options.insert(name, parser.value(name));
    if (const QString complaint = complaintAbout(*command, parsed.invocation); !complaint.isEmpty())
        return usageError(complaint);
    return parsed;
}

} // namespace egret::cli
