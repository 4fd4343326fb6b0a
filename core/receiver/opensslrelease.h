// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

//! Gives an object of OpenSSL back with the function that frees its kind: std::unique_ptr<BIGNUM, Release<BN_free>>.
template <auto release>
struct Release {
    template <typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};

} // namespace egret
