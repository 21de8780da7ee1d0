// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakewmifaults.h"

#include "platform/windows/wmi/wmierror.h"

using namespace Platform::Windows;

namespace TestSupport {

void FakeWmiFaults::add(const FakeWmiFault &fault)
{
    const std::scoped_lock lock(m_mutex);
    m_entries << Entry{fault};
}

void FakeWmiFaults::failNth(int n, quint32 hresult) { add({.skip = n - 1, .hresult = hresult}); }

void FakeWmiFaults::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.clear();
}

void FakeWmiFaults::releaseHangs()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.removeIf([](const Entry &entry) { return entry.fault.hangs; });
    ++m_releases;
    m_changed.notify_all();
}

QStringList FakeWmiFaults::log() const
{
    const std::scoped_lock lock(m_mutex);
    return m_log;
}

int FakeWmiFaults::operations() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_log.size());
}

int FakeWmiFaults::hanging() const
{
    const std::scoped_lock lock(m_mutex);
    return m_hanging;
}

void FakeWmiFaults::waitUntilHanging() const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_hanging > 0; });
}

void FakeWmiFaults::waitUntilNoneHangs() const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_hanging == 0; });
}

FakeWmiFault FakeWmiFaults::meet(FakeWmiOperation operation, const QString &target,
                                 const QString &logged,
                                 std::optional<std::chrono::milliseconds> wait)
{
    std::unique_lock lock(m_mutex);
    m_log << logged;
    FakeWmiFault fault = take(operation, target).value_or(FakeWmiFault{});
    if (!fault.hangs)
        return fault;
    ++m_hanging;
    m_changed.notify_all();
    const auto isReleased = [this, before = m_releases] { return m_releases != before; };
    if (!wait)
        m_changed.wait(lock, isReleased);
    else if (!m_changed.wait_for(lock, *wait, isReleased))
        fault.hresult = WmiStatus::SliceOver;
    --m_hanging;
    m_changed.notify_all();
    return fault;
}

std::optional<FakeWmiFault> FakeWmiFaults::take(FakeWmiOperation operation, const QString &target)
{
    std::optional<FakeWmiFault> taken;
    for (Entry &entry : m_entries) {
        const FakeWmiFault &fault = entry.fault;
        if (fault.operation && *fault.operation != operation)
            continue;
        if (!fault.target.isEmpty() && fault.target != target)
            continue;
        const int number = entry.seen++;
        const bool isDue =
            number >= fault.skip && (fault.times < 0 || number < fault.skip + fault.times);
        if (isDue && !taken)
            taken = fault;
    }
    return taken;
}

} // namespace TestSupport
