// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace egret {

//! Where Egret is to be reached, as its fields show it.
struct ReceiverInput {
    QString publicUrl; //!< empty: none
    QString port;

    friend bool operator==(const ReceiverInput&, const ReceiverInput&) = default;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::ReceiverInput)
