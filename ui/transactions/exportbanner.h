// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/shared/banner.h"

#include <chrono>
#include <optional>

class QPushButton;

namespace egret {

//! How far an export is, with a way to stop it, and what became of one that failed; hidden otherwise.
class ExportBanner : public Banner {
    Q_OBJECT

public:
    explicit ExportBanner(const Theme& theme);

    //! \a left: nothing where it cannot be told yet.
    void showProgress(qint64 rows, qint64 total, std::optional<std::chrono::seconds> left);
    void showFailure(const Error& error);

signals:
    void cancelRequested();
    void againRequested();

private:
    QPushButton* m_cancel;
    QPushButton* m_again;
    QPushButton* m_close;
};

} // namespace egret
