// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace egret {

//! How long ago this process was started, loading of its libraries included, to 10 ms. Nothing where the kernel does not
//! say. Source: starttime in proc_pid_stat(5).
std::optional<std::chrono::milliseconds> processAge();

} // namespace egret
