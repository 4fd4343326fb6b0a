// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace egret {

//! Where deliveries may be sent on to: https anywhere, http on this machine only, no user name in it.
//! Errors: InvalidInput with code "to".
Result<> checkPostTarget(const QUrl& target);

//! Names of hosts of one's own network, as a person lists them: with commas between, ".corp.example" for all below it.
//! Errors: InvalidInput with code "internal-hosts".
Result<QStringList> parseInternalHosts(const QString& text);

//! Which of the \a addresses that the host of \a target was resolved to may be used. A name must not lead into this
//! machine or a private network: whoever owns the name could point it there later. Names of this machine, addresses that
//! were written as such and names in \a internalHosts are the operator's word; one of those may lead into a private
//! network, but never to this machine. Errors: InvalidInput with code "to" where there is none.
Result<QHostAddress> usableAddress(
    const QUrl& target, const QList<QHostAddress>& addresses, const QStringList& internalHosts = {});

//! Whether \a address is one of the public internet: not of this machine, a private or shared network, a link, a test
//! range, multicast or reserved; IPv4 in IPv6 clothes is judged as IPv4.
bool isPublicAddress(const QHostAddress& address);

} // namespace egret
