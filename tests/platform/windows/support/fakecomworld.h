// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakewmi.h"

#include <atomic>

namespace TestSupport {

/// What all fake COM objects of a test share: the namespace behind them, and how many of them and
/// of the references to them there are.
class FakeComWorld
{
public:
    explicit FakeComWorld(std::shared_ptr<FakeWmiRepository> repository);

    [[nodiscard]] FakeWmiRepository &repository() { return *m_repository; }
    [[nodiscard]] int objects() const { return m_objects; }
    [[nodiscard]] int references() const { return m_references; }
    void countObject(int difference) { m_objects += difference; }
    void countReference(int difference) { m_references += difference; }
    /// A thread that did not enter the multithreaded apartment is a violation.
    void checkApartment(const char *what);
    /// A violation, for what must not be used. E_NOTIMPL, as Wine answers.
    long unsupported(const char *what);

private:
    std::shared_ptr<FakeWmiRepository> m_repository;
    std::atomic<int> m_objects = 0;
    std::atomic<int> m_references = 0;
};

} // namespace TestSupport
