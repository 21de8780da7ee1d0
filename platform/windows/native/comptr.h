// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include <unknwn.h>

namespace Platform::Windows {

/// Owns one reference to a COM object.
template <typename T>
class ComPtr
{
public:
    ComPtr() = default;
    /// Takes over a reference that the caller has.
    explicit ComPtr(T *object)
        : m_object(object)
    {
    }
    ComPtr(const ComPtr &other)
        : m_object(other.m_object)
    {
        if (m_object)
            m_object->AddRef();
    }
    ComPtr(ComPtr &&other) noexcept
        : m_object(std::exchange(other.m_object, nullptr))
    {
    }
    ComPtr &operator=(ComPtr other) noexcept
    {
        std::swap(m_object, other.m_object);
        return *this;
    }
    ~ComPtr() { reset(); }

    void reset()
    {
        if (T *object = std::exchange(m_object, nullptr))
            object->Release();
    }
    /// Where a function puts a new reference; a former one is released.
    [[nodiscard]] T **out()
    {
        reset();
        return &m_object;
    }
    /// The same for functions that take the interface's id and a void pointer.
    [[nodiscard]] void **outVoid() { return reinterpret_cast<void **>(out()); }

    [[nodiscard]] T *get() const { return m_object; }
    T *operator->() const { return m_object; }
    [[nodiscard]] explicit operator bool() const { return m_object != nullptr; }

private:
    T *m_object = nullptr;
};

} // namespace Platform::Windows
