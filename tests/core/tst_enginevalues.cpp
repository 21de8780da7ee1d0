// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "wizard/core/runrecord.h"
#include "wizard/core/steprunner.h"

using namespace Core;
using Platform::ErrorCode;

namespace {

/// Adds a row: are the two equal, compared in both directions?
template <typename Value>
void row(const char *name, const Value &left, const Value &right, bool areEqual = false)
{
    QTest::newRow(name) << (left == right) << (right == left) << areEqual;
}

/// A value with one member changed.
template <typename Value, typename Member, typename Other>
Value with(Value value, Member Value::*member, const Other &other)
{
    value.*member = other;
    return value;
}

} // namespace

Q_DECLARE_METATYPE(Core::RunRecord)

/// The values of a run: tests and journals compare them as a whole.
class TestEngineValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberCounts_data()
    {
        QTest::addColumn<bool>("isLeftRight");
        QTest::addColumn<bool>("isRightLeft");
        QTest::addColumn<bool>("areEqual");
        const StepMarks marks;
        row("marks", marks, marks, true);
        row("intended", marks, with(marks, &StepMarks::isIntended, true));
        row("done", marks, with(marks, &StepMarks::isDone, true));
        row("undo intended", marks, with(marks, &StepMarks::isUndoIntended, true));
        row("undone", marks, with(marks, &StepMarks::isUndone, true));
        const Platform::Error busy{ErrorCode::Busy, {}};
        const StepFailure failed{1, busy};
        row("failure", failed, failed, true);
        row("step of a failure", failed, with(failed, &StepFailure::step, 2));
        row("error of a failure", failed, StepFailure{1, {ErrorCode::TimedOut, {}}});
        const RunEnding ending;
        row("end", ending, ending, true);
        row("outcome", ending, with(ending, &RunEnding::outcome, RunOutcome::Done));
        row("error of an end", ending, with(ending, &RunEnding::error, busy));
        row("failures", ending, with(ending, &RunEnding::failures, QList{failed}));
        row("by recovery", ending, with(ending, &RunEnding::isByRecovery, true));
        const QString other = QStringLiteral("other");
        const Step step;
        row("step", step, step, true);
        row("kind", step, with(step, &Step::kind, StepKind::EflowVm));
        row("target", step, with(step, &Step::target, other));
        row("name", step, with(step, &Step::name, other));
        row("before", step, with(step, &Step::before, QJsonValue(true)));
        row("after", step, with(step, &Step::after, QJsonValue(true)));
        row("options", step, with(step, &Step::options, QJsonObject{{other, 1}}));
    }
    void everyMemberCounts()
    {
        QFETCH(bool, areEqual);
        QTEST(areEqual, "isLeftRight");
        QTEST(areEqual, "isRightLeft");
    }

    void whatMayWorkLaterIsKnown_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("isPassing");
        const auto row = [](ErrorCode code, bool isPassing) {
            QTest::newRow(Platform::errorCodeName(code).data()) << code << isPassing;
        };
        for (const ErrorCode code :
             {ErrorCode::TimedOut, ErrorCode::Busy, ErrorCode::InsufficientResources,
              ErrorCode::ProviderUnavailable, ErrorCode::HyperVProviderLoadFailed,
              ErrorCode::HyperVDisconnected, ErrorCode::HyperVShuttingDown,
              ErrorCode::HyperVNotAvailable, ErrorCode::HyperVOutOfMemory})
            row(code, true);
        for (const ErrorCode code : {ErrorCode::AccessDenied, ErrorCode::InvalidState,
                                     ErrorCode::Cancelled, ErrorCode::NotFound})
            row(code, false);
    }
    void whatMayWorkLaterIsKnown()
    {
        QFETCH(ErrorCode, code);
        QTEST(isTransient(code), "isPassing");
    }

    void aRunIsUnfinishedForOneReason_data()
    {
        QTest::addColumn<RunRecord>("record");
        QTest::addColumn<bool>("isUnfinished");
        RunRecord record;
        record.phase = RunPhase::Done;
        QTest::newRow("done") << record << false;
        QTest::newRow("at work") << with(record, &RunRecord::phase, RunPhase::Applying) << true;
        QTest::newRow("damaged") << with(record, &RunRecord::isDamaged, true) << true;
        record.report.residual = {Step()};
        QTest::newRow("something is left") << record << true;
    }
    void aRunIsUnfinishedForOneReason()
    {
        QFETCH(RunRecord, record);
        QTEST(record.isUnfinished(), "isUnfinished");
    }
};

SETUP_TEST_MAIN(TestEngineValues)
#include "tst_enginevalues.moc"
