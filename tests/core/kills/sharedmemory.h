// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <new>
#include <type_traits>

#include <sys/mman.h>

namespace TestSupport {

/// A value that this process and its children see and change alike, whatever becomes of them.
template <typename Value>
class SharedMemory
{
    static_assert(std::is_trivially_copyable_v<Value>);

public:
    SharedMemory()
        : m_value(new (::mmap(nullptr, sizeof(Value), PROT_READ | PROT_WRITE,
                              MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Value())
    {
    }
    ~SharedMemory() { ::munmap(m_value, sizeof(Value)); }
    SharedMemory(const SharedMemory &) = delete;
    SharedMemory &operator=(const SharedMemory &) = delete;

    Value &operator*() const { return *m_value; }
    Value *operator->() const { return m_value; }

private:
    Value *const m_value;
};

} // namespace TestSupport
