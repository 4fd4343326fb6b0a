// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

namespace egret {

//! " AND …" that keeps rows of one integration's Items: \a item is the column with the Item's row id, and the caller binds
//! :integration. Nothing where \a integration is empty, which stands for all.
QString ofIntegration(const QString& item, const IntegrationId& integration);

} // namespace egret
