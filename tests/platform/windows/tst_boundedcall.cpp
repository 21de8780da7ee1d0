// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/boundedcall.h"

#include "tests/support/testmain.h"

#include <future>
#include <semaphore>
#include <vector>

using namespace Platform;
using namespace Platform::Windows;

class TestBoundedCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultOfTheWorkComesBack();
    void workThatHangsCostsItsOwnLimit();
    void aStopEndsTheWaitAtOnce();
    void abandonedWorkMayEndLater();
    void whatTheWorkOwnsIsGoneBeforeTheResult();
    void shortCallsLeaveTheThreadsWhole();
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
    auto gate = std::make_shared<std::binary_semaphore>(0);
    const CallContext call{{}, std::chrono::milliseconds(20)};
    const auto answer = boundedCall(
        QStringLiteral("slow provider"),
        [gate] {
            gate->acquire();
            return Result<>();
        },
        call);
    gate->release();
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (Error{ErrorCode::TimedOut, QStringLiteral("slow provider")}));
}

void TestBoundedCall::aStopEndsTheWaitAtOnce()
{
    auto gate = std::make_shared<std::binary_semaphore>(0);
    std::stop_source stop;
    stop.request_stop();
    const auto answer = boundedCall(QStringLiteral("provider"),
                                    [gate] {
                                        gate->acquire();
                                        return Result<>();
                                    },
                                    {stop.get_token(), std::chrono::hours(1)});
    gate->release();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

void TestBoundedCall::abandonedWorkMayEndLater()
{
    auto gate = std::make_shared<std::binary_semaphore>(0);
    auto isDone = std::make_shared<std::binary_semaphore>(0);
    QCOMPARE(runBounded(
                 [gate, isDone] {
                     gate->acquire();
                     isDone->release();
                 },
                 {{}, std::chrono::milliseconds(1)}),
             WaitEnd::TimedOut);
    gate->release();
    QVERIFY(isDone->try_acquire_for(std::chrono::seconds(30)));
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

SETUP_TEST_MAIN(TestBoundedCall)
#include "tst_boundedcall.moc"
