// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QStringList>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace TestSupport {

/// What WMI answers: a value or the HRESULT of an error.
template <typename T = void>
using WmiAnswer = tl::expected<T, quint32>;

/// Next is the fetching of rows after a query was accepted.
enum class FakeWmiOperation { Connect, Query, Next, Get, Call };

/// A fault of the fake WMI. Without an error, a return value or a hang it does nothing.
struct FakeWmiFault
{
    /// Which operation fails; any when empty.
    std::optional<FakeWmiOperation> operation = {};
    /// The class (Query, Next, Get) or method (Call) that fails; any when empty.
    QString target = {};
    /// So many matching operations pass first.
    int skip = 0;
    /// So many fail then; -1 for ever.
    int times = 1;
    /// The error; 0 for none.
    quint32 hresult = 0;
    /// Call only: what the method returns, without effect.
    std::optional<quint32> returnValue = {};
    /// The operation does not come back before releaseHangs(), then goes on. Fetching rows with a
    /// time limit says "nothing yet" at the end of the limit, as WMI does.
    bool hangs = false;
    /// Call only: the method has its effect, then the error is given.
    bool isAfterEffect = false;
};

/// The faults of one fake namespace and the record of what was asked of it.
class FakeWmiFaults
{
public:
    void add(const FakeWmiFault &fault);
    /// The n-th operation from now on (1 is the next) fails once, whichever it is.
    void failNth(int n, quint32 hresult);
    void clear();
    /// Lets everything go on that hangs now, and nothing hang any more.
    void releaseHangs();

    /// All operations so far, for example "Query SELECT * FROM X" or "Call Method on path".
    [[nodiscard]] QStringList log() const;
    /// How many operations were asked for so far.
    [[nodiscard]] int operations() const;
    /// How many operations hang at the moment.
    [[nodiscard]] int hanging() const;
    /// Returns as soon as an operation hangs.
    void waitUntilHanging() const;
    /// Returns as soon as none does.
    void waitUntilNoneHangs() const;

    /// Records an operation, lets it hang if it must, and says which fault meets it.
    FakeWmiFault meet(FakeWmiOperation operation, const QString &target, const QString &logged,
                      std::optional<std::chrono::milliseconds> wait = {});

private:
    struct Entry
    {
        FakeWmiFault fault;
        int seen = 0;
    };

    std::optional<FakeWmiFault> take(FakeWmiOperation operation, const QString &target);

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    QList<Entry> m_entries;
    QStringList m_log;
    int m_hanging = 0;
    int m_releases = 0;
};

} // namespace TestSupport
