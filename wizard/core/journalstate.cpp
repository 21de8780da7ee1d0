// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/journalstate.h"

#include "wizard/core/jsonfields.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Core {

using Platform::Error;
using Platform::ErrorCode;
using Platform::Result;

namespace {

constexpr QLatin1String Format("eflow-gpu-setup/journal/1");

constexpr QLatin1String RecordKey("record");
constexpr QLatin1String FormatKey("format");
constexpr QLatin1String RunId("runId");
constexpr QLatin1String MachineId("machineId");
constexpr QLatin1String PlanKey("plan");
constexpr QLatin1String StepKey("step");
constexpr QLatin1String Outcome("outcome");
constexpr QLatin1String ErrorKey("error");
constexpr QLatin1String Detail("detail");
constexpr QLatin1String Failures("failures");
constexpr QLatin1String IsByRecovery("byRecovery");

constexpr QLatin1String Header("header");
constexpr QLatin1String Intent("intent");
constexpr QLatin1String Done("done");
constexpr QLatin1String UndoIntent("undo-intent");
constexpr QLatin1String Undone("undone");
constexpr QLatin1String Attempt("attempt");
constexpr QLatin1String Ending("ending");

constexpr int CopyNumber = 1; ///< Of the copy of the header, which stands right behind it.

QJsonObject stepRecord(QLatin1String kind, qsizetype step)
{
    return {{RecordKey, kind}, {StepKey, step}};
}

std::optional<RunOutcome> endingFromName(const QString &name)
{
    for (const RunOutcome outcome :
         {RunOutcome::Done, RunOutcome::Undone, RunOutcome::NeedsAttention}) {
        if (runOutcomeName(outcome) == name)
            return outcome;
    }
    return std::nullopt;
}

Result<JournalState> readHeader(const QJsonObject &record, const QString &machineId)
{
    JsonFields fields(record);
    const QString kind = fields.text(RecordKey);
    const QString format = fields.text(FormatKey);
    if (kind == Header && format != Format)
        return Platform::failure(ErrorCode::JournalForeign,
                                 QStringLiteral("format %1").arg(format.left(40)));
    JournalState run;
    run.runId = fields.text(RunId);
    run.machineId = fields.text(MachineId);
    const auto plan = planFromJson(fields.object(PlanKey));
    if (const auto whole = fields.finish(); !whole || kind != Header)
        return Platform::failure(ErrorCode::JournalUnusable, whole ? kind : whole.error().detail);
    if (run.machineId != machineId)
        return Platform::failure(ErrorCode::JournalForeign,
                                 QStringLiteral("machine %1").arg(run.machineId.left(80)));
    if (!plan)
        return Platform::failure(ErrorCode::JournalUnusable, plan.error().detail);
    run.plan = *plan;
    run.steps.resize(plan->steps.size());
    return run;
}

/// Sets one mark where its predecessor is set and it is not set itself; false when the record makes
/// no sense.
bool setMark(bool isAllowed, bool &mark)
{
    if (!isAllowed || mark)
        return false;
    mark = true;
    return true;
}

bool readStepRecord(const QString &kind, StepMarks &marks, const JournalState &run)
{
    const bool isApplying =
        !run.ending && !std::ranges::any_of(run.steps, &StepMarks::isUndoIntended);
    if (kind == Intent)
        return setMark(isApplying, marks.isIntended);
    if (kind == Done)
        return setMark(isApplying && marks.isIntended, marks.isDone);
    if (kind == UndoIntent) { // again and again, after a crash in the middle of it
        marks.isUndoIntended = true;
        marks.isUndone = false;
        return true;
    }
    return kind == Undone && setMark(marks.isUndoIntended, marks.isUndone);
}

/// The error of a record; nothing when it has none.
std::optional<Error> readError(JsonFields &fields)
{
    const QString code = fields.text(ErrorKey);
    const QString detail = fields.text(Detail);
    if (code.isEmpty())
        return std::nullopt;
    return Error{Platform::errorCodeFromName(code).value_or(ErrorCode::Internal), detail};
}

QJsonObject withError(QJsonObject record, const std::optional<Error> &error)
{
    record.insert(ErrorKey, error ? QString(Platform::errorCodeName(error->code)) : QString());
    record.insert(Detail, error ? error->detail : QString());
    return record;
}

bool readFailures(const QJsonArray &json, const JournalState &run, RunEnding &ending)
{
    for (const QJsonValue &each : json) {
        JsonFields fields(each.toObject());
        const qint64 step = fields.number(StepKey);
        const auto error = readError(fields);
        if (!fields.finish() || !error || step >= run.steps.size())
            return false;
        ending.failures.append({qsizetype(step), *error});
    }
    return true;
}

bool readEnding(JsonFields &fields, JournalState &run)
{
    RunEnding ending;
    ending.outcome = fields.word(Outcome, endingFromName);
    ending.error = readError(fields);
    ending.isByRecovery = fields.truth(IsByRecovery);
    const bool isValid = readFailures(fields.array(Failures), run, ending);
    run.ending = ending;
    return fields.finish().has_value() && isValid;
}

/// False when the record cannot stand where it stands.
bool readRecord(const QJsonObject &record, JournalState &run)
{
    JsonFields fields(record);
    const QString kind = fields.text(RecordKey);
    if (kind == Ending)
        return readEnding(fields, run);
    run.attempts += kind == Attempt ? 1 : 0;
    if (kind == Attempt)
        return fields.finish().has_value();
    const qint64 step = fields.number(StepKey);
    if (!fields.finish() || step >= run.steps.size())
        return false;
    StepMarks marks = run.steps[step];
    const bool isValid = readStepRecord(kind, marks, run);
    if (isValid) {
        run.steps[step] = marks;
        run.ending.reset();
    }
    // Older steps go back after this one, once more where they were back already: taking this one
    // back may have changed them.
    for (qsizetype older = 0; isValid && kind == UndoIntent && older < step; ++older)
        run.steps[older].isUndone = false;
    return isValid;
}

/// True when the undone steps are the newest ones, as an undo without failures leaves them.
bool isUndoneInOrder(const JournalState &run)
{
    bool isOlderIntact = true;
    for (qsizetype i = 0; i < run.steps.size(); ++i) {
        const StepMarks &marks = run.steps[i];
        const bool isIntact = marks.isIntended && !marks.isUndone && isUndoable(run.plan.steps[i]);
        if (isIntact && !isOlderIntact)
            return false;
        isOlderIntact = isOlderIntact && !marks.isUndone;
    }
    return true;
}

} // namespace

bool JournalState::isSettled() const
{
    return tail == JournalTail::Whole && ending && ending->outcome != RunOutcome::NeedsAttention;
}

Result<std::optional<JournalState>> readJournal(const QByteArray &bytes, const QString &machineId)
{
    JournalRecords records = decodeRecords(bytes);
    if (records.records.isEmpty() && records.tail == JournalTail::Damaged) {
        const auto copy = findRecord(bytes, CopyNumber);
        if (!copy)
            return Platform::failure(ErrorCode::JournalUnusable,
                                     QStringLiteral("the header and its copy are damaged"));
        records.records << *copy;
    }
    if (records.records.isEmpty()) // a torn header: it was not durable, so nothing was begun
        return std::optional<JournalState>();
    auto run = readHeader(records.records.first(), machineId);
    if (!run)
        return tl::make_unexpected(run.error());
    readRecords(records, *run);
    return std::optional(*run);
}

void readRecords(const JournalRecords &records, JournalState &run)
{
    run.tail = records.tail;
    run.recordCount = quint32(records.records.size());
    const bool hasCopy = records.records.value(CopyNumber) == records.records.first();
    for (const QJsonObject &record : records.records.sliced(hasCopy ? CopyNumber + 1 : 1)) {
        if (!readRecord(record, run)) {
            run.tail = JournalTail::Damaged;
            break;
        }
    }
}

QJsonObject headerRecord(const JournalState &run)
{
    return {{RecordKey, Header},
            {FormatKey, Format},
            {RunId, run.runId},
            {MachineId, run.machineId},
            {PlanKey, planToJson(run.plan)}};
}

QJsonObject intentRecord(qsizetype step) { return stepRecord(Intent, step); }

QJsonObject doneRecord(qsizetype step) { return stepRecord(Done, step); }

QJsonObject undoIntentRecord(qsizetype step) { return stepRecord(UndoIntent, step); }

QJsonObject undoneRecord(qsizetype step) { return stepRecord(Undone, step); }

QJsonObject attemptRecord() { return {{RecordKey, Attempt}}; }

QJsonObject endingRecord(const RunEnding &ending)
{
    QJsonArray failures;
    for (const StepFailure &failure : ending.failures)
        failures << withError({{StepKey, failure.step}}, failure.error);
    return withError({{RecordKey, Ending},
                      {Outcome, runOutcomeName(ending.outcome)},
                      {IsByRecovery, ending.isByRecovery},
                      {Failures, failures}},
                     ending.error);
}

QList<qsizetype> stepsToUndo(const JournalState &run)
{
    QList<qsizetype> steps;
    if (run.isSettled() && run.ending->outcome == RunOutcome::Undone)
        return steps;
    const bool isDamaged = run.tail == JournalTail::Damaged;
    const bool needsAll = isDamaged || run.ending || !isUndoneInOrder(run);
    // The record that a crash tore may have been the intent of the step after the last one.
    bool mayHaveBegun = run.tail == JournalTail::Torn &&
                        !std::ranges::any_of(run.steps, &StepMarks::isUndoIntended);
    for (qsizetype i = 0; i < run.steps.size(); ++i) {
        const StepMarks &marks = run.steps[i];
        const bool isNext = !marks.isIntended && std::exchange(mayHaveBegun, false);
        const bool isConcerned =
            isDamaged || isNext || (marks.isIntended && (needsAll || !marks.isUndone));
        if (isConcerned && isUndoable(run.plan.steps[i]))
            steps.prepend(i);
    }
    return steps;
}

} // namespace Core
