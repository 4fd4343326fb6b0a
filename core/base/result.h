// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <optional>
#include <utility>
#include <variant>

namespace egret {

//! Wraps an error so that it converts into any Result. Made by unexpected().
struct Unexpected {
    Error error;
};

[[nodiscard]] inline Unexpected unexpected(Error error)
{
    return Unexpected{std::move(error)};
}

[[nodiscard]] inline Unexpected unexpected(Error::Kind kind, QString code, QString detail)
{
    return Unexpected{Error{kind, std::move(code), std::move(detail), {}, {}, 0}};
}

//! A value or the Error that took its place: the small part of std::expected that Egret needs.
//! Reading the value of a failed Result, or the error of a good one, is a broken invariant and asserts.
template <typename T = void>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Unexpected failure) : m_state(std::in_place_index<1>, std::move(failure.error)) { }

    explicit operator bool() const { return m_state.index() == 0; }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(value()); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const
    {
        Q_ASSERT(m_state.index() == 1);
        return std::get<1>(m_state);
    }

private:
    const T& value() const
    {
        Q_ASSERT(m_state.index() == 0);
        return std::get<0>(m_state);
    }
    T& value()
    {
        Q_ASSERT(m_state.index() == 0);
        return std::get<0>(m_state);
    }

    std::variant<T, Error> m_state;
};

//! Success without a value, or an Error. A default-made one is a success.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Unexpected failure) : m_error(std::move(failure.error)) { }

    explicit operator bool() const { return !m_error; }
    const Error& error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace egret
