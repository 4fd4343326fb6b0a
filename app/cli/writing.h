// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/runtime/runtime.h"

#include <functional>

namespace egret::cli {

//! What a command does once the data directory is its own.
using WritingWork = std::function<QCoro::Task<int>(Runtime* runtime)>;

//! Whether a writing command needs the secret store.
enum class Secrets { NotNeeded, Needed };

//! Takes the data directory, runs \a work and gives the directory back. Where another process holds the directory, that one
//! carries the whole command out, so what was read so far must have come from Invocation::inputs. Hands out the work's exit
//! code, or that of what kept it from starting: 6 where the holder does not answer within 5 s, 4 where secrets are needed
//! and not to be had.
QCoro::Task<int> withRuntime(Invocation invocation, Output* output, Secrets secrets, WritingWork work);

//! The same for commands that need the directory to themselves: 6 where another process holds it. In either, SIGINT and
//! its kin end waits and running syncs and raise the output's stop flag; the exit code is 1 then, and what was done stays.
QCoro::Task<int> withOwnRuntime(Runtime::Options options, Output* output, Secrets secrets, WritingWork work);

//! Deletes what 'restore --force' moved aside in \a directory, and names it. Hands out the exit code.
int removeReplaced(const QString& directory, const Output& output);

//! The options of a runtime for \a invocation: directory, secret store and passphrase file. Errors: InvalidInput.
Result<Runtime::Options> runtimeOptions(const Invocation& invocation, Secrets secrets);

} // namespace egret::cli
