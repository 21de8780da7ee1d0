// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/boundedcall.h"

#include "platform/processhardening.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <future>
#include <thread>
#include <vector>

using namespace Platform;
using namespace Platform::Windows;

namespace {

/// What one thread opens for another. No semaphore: that of GCC 12 may miss a release where there
/// is no futex.
class Gate
{
public:
    void open() const { m_promise->set_value(); }
    [[nodiscard]] Result<> pass() const
    {
        m_opened.wait();
        return {};
    }
    [[nodiscard]] bool opensWithin(std::chrono::seconds time) const
    {
        return m_opened.wait_for(time) == std::future_status::ready;
    }

private:
    std::shared_ptr<std::promise<void>> m_promise = std::make_shared<std::promise<void>>();
    std::shared_future<void> m_opened = m_promise->get_future().share();
};

} // namespace

class TestBoundedCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { hardenProcess(); }
    void theResultOfTheWorkComesBack();
    void workThatHangsCostsItsOwnLimit();
    void aStopEndsTheWaitAtOnce();
    void abandonedWorkMayEndLater();
    void whatTheWorkOwnsIsGoneBeforeTheResult();
    void shortCallsLeaveTheThreadsWhole();
    void threadsThatMatchedTextEndWell();
};

void TestBoundedCall::theResultOfTheWorkComesBack()
{
    const auto good = boundedCall(QStringLiteral("good"), [] { return Result<int>(7); }, {});
    QCOMPARE(good.value_or(0), 7);
    const auto bad = boundedCall(QStringLiteral("bad"),
                                 []() -> Result<int> { return failure(ErrorCode::Busy); }, {});
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::Busy);
}

void TestBoundedCall::workThatHangsCostsItsOwnLimit()
{
    Gate gate;
    const CallContext call{{}, std::chrono::milliseconds(20)};
    const auto answer = boundedCall(
        QStringLiteral("slow provider"), [gate] { return gate.pass(); }, call);
    gate.open();
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (Error{ErrorCode::TimedOut, QStringLiteral("slow provider")}));
}

void TestBoundedCall::aStopEndsTheWaitAtOnce()
{
    Gate gate;
    std::stop_source stop;
    stop.request_stop();
    const auto answer = boundedCall(QStringLiteral("provider"), [gate] { return gate.pass(); },
                                    {stop.get_token(), std::chrono::hours(1)});
    gate.open();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

void TestBoundedCall::abandonedWorkMayEndLater()
{
    Gate gate;
    Gate isDone;
    QCOMPARE(runBounded(
                 [gate, isDone] {
                     std::ignore = gate.pass();
                     isDone.open();
                 },
                 {{}, std::chrono::milliseconds(1)}),
             WaitEnd::TimedOut);
    gate.open();
    QVERIFY(isDone.opensWithin(std::chrono::seconds(30)));
}

void TestBoundedCall::whatTheWorkOwnsIsGoneBeforeTheResult()
{
    for (int i = 0; i < 100; ++i) {
        const auto owned = std::make_shared<int>(i);
        QVERIFY(boundedCall(QStringLiteral("owner"), [owned] { return Result<int>(*owned); }, {}));
        QCOMPARE(owned.use_count(), 1L);
    }
}

// A thread that was detached after its end damaged others under mingw-w64: futures were set twice,
// threads began without their work.
void TestBoundedCall::shortCallsLeaveTheThreadsWhole()
{
    for (int round = 0; round < 50; ++round) {
        std::vector<std::future<int>> answers;
        for (int i = 0; i < 8; ++i)
            answers.push_back(std::async(std::launch::async, [i] {
                const auto answer =
                    boundedCall(QStringLiteral("short"), [i] { return Result<int>(i); }, {});
                return answer.value_or(-1);
            }));
        for (int i = 0; i < 8; ++i)
            QCOMPARE(answers[std::size_t(i)].get(), i);
    }
}

/// A thread of mingw-w64 frees its thread_local objects before it destroys them. Qt keeps one for
/// regular expressions that it compiles to machine code.
void TestBoundedCall::threadsThatMatchedTextEndWell()
{
    const auto match = [] {
        static const QRegularExpression Version(QStringLiteral("\\b10\\.0\\.(\\d{5})\\b"));
        return Result<bool>(Version.match(QStringLiteral("of 10.0.19044 or later")).hasMatch());
    };
    const auto call = [&match] {
        for (int i = 0; i < 250; ++i)
            QVERIFY(boundedCall(QStringLiteral("match"), match, {}).value_or(false));
    };
    std::vector<std::thread> callers;
    for (int i = 0; i < 4; ++i)
        callers.emplace_back(call);
    std::vector<QByteArray> noise; // takes what was freed
    for (int i = 0; i < 200000; ++i) {
        if (noise.size() > 1000)
            noise.clear();
        noise.emplace_back(1 + i % 300, char(0xff));
    }
    for (std::thread &caller : callers)
        caller.join();
}

SETUP_TEST_MAIN(TestBoundedCall)
#include "tst_boundedcall.moc"
