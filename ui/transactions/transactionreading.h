// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

class ReaderService;
class TransactionTableModel;

//! Lets \a model get its rows from \a service, which may live on another thread and must outlive the model.
void readFrom(TransactionTableModel& model, ReaderService& service);

} // namespace egret
