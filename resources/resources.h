// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

//! Makes ":/egret/icons", ":/egret/art", ":/egret/style" and, where they are embedded, ":/egret/fonts" readable. A static library's
//! resources are dropped by the linker unless something names them: this does. Calling it twice changes nothing.
void initResources();

} // namespace egret
