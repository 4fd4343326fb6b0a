// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "core/base/task.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <span>

namespace egret {
class Runtime;
}

namespace egret::cli {

//! What was asked for on the command line, after parsing: options may have stood anywhere.
struct Invocation {
    QString command; //!< its words, "integrations add"
    QStringList arguments; //!< positional ones, without the command's own words
    QHash<QString, QString> options; //!< by long name; a flag's value is empty

    //! Files, stdin and environment of whoever gave the command.
    std::shared_ptr<Inputs> inputs = std::make_shared<Inputs>();
    //! The engine of this process, where it carries the command out for another one; null: the command runs alone.
    Runtime* host = nullptr;

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option, const QString& fallback = {}) const { return options.value(option, fallback); }
    QString dataDirectory() const; //!< --data-dir, EGRET_DATA_DIR or $XDG_DATA_HOME/egret
    Output::Format format() const; //!< --json or --format; a table unless asked otherwise
    //! The number given with \a option, \a fallback without it. parseCommandLine() has checked that it is a number.
    qint64 number(const QString& option, qint64 fallback) const { return has(option) ? value(option).toLongLong() : fallback; }
};

//! An option of a command. valueName is empty for a flag.
struct OptionSpec {
    const char* name;
    const char* valueName; //!< "N" must be a whole number ≥ 0; words with | between them are the only ones allowed
    const char* help;
};

//! One command: its words, what may follow, and what it does. run() ends with the exit code.
struct Command {
    const char* words; //!< "integrations add"
    const char* arguments; //!< shown in the usage line, e.g. "ID"
    int minArguments;
    int maxArguments;
    std::span<const OptionSpec> options; //!< besides the global ones
    const char* summary;
    QCoro::Task<int> (*run)(Invocation invocation, Output* output);
    //! A writing command: where another process holds the data directory, that one carries it out (withRuntime()).
    bool byHolder = false;
};

//! Every command, in the order of the help text.
std::span<const Command> commands();
//! Options that every command takes.
std::span<const OptionSpec> globalOptions();

//! The command with exactly these words; null: there is none.
const Command* commandNamed(const QString& words);
//! Why \a invocation does not fit \a command's specification; empty when it does.
QString complaintAbout(const Command& command, const Invocation& invocation);

//! What parsing found out.
struct ParsedCommandLine {
    const Command* command = nullptr; //!< null: nothing to run
    Invocation invocation;
    QString message; //!< the usage error, or the help or version text that was asked for
    bool failed = false; //!< message is a usage error
};

//! Parses \a arguments (program name first) against commands() and globalOptions().
ParsedCommandLine parseCommandLine(const QStringList& arguments);

} // namespace egret::cli
