// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/host.h"
#include "wizard/core/text.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <span>

namespace Core {

/// What a step moves. Each has one behaviour: see StepBehaviour.
enum class StepKind {
    EflowDeployment,
    EflowPower,
    EflowVm,
    VmPower,
    VmStopAction,
    VmMemory,
    VmCheckpoints,
    VmCacheControl,
    VmMmioGaps,
    DeviceEnabled,
    DeviceMount,
    DeviceAssignment,
    GpuPartition,
    GuestGpu,
    Confirmation,
};

/// How a step goes back, which decides where it may stand in a plan.
enum class StepClass {
    OneWay,       ///< Cannot be undone; needs its own consent; first.
    ExactRestore, ///< Undone by writing the former value.
    Inverse,      ///< Undone by the opposite operation; back to back, no interruption.
    Verification, ///< Changes nothing; its failure undoes the run.
    Confirmation, ///< Changes nothing; without an answer in time the run is undone. Last.
};

/// One step: a target whose state goes from `before` to `after`. A plain value that a journal can
/// hold.
struct Step
{
    StepKind kind = StepKind::VmPower;
    QString target; ///< Device instance id, location path or VM id; empty for EFLOW.
    QString name;   ///< Name of the target from the machine, for people: plain text only.
    QJsonValue before;
    QJsonValue after;
    QJsonObject
        options; ///< What the call needs beside the states, for example whether ACS is required.

    bool operator==(const Step &) const = default;
};

/// How steps of one kind are carried out. probe() reads the state that before/after speak of; null
/// means that the target does not exist yet. Apply and undo are both change(): to `after`, or to
/// `before`. It looks first and tolerates being there already.
struct StepBehaviour
{
    StepKind kind;
    QLatin1String id; ///< Stable name in journals and JSON: "device-mount".
    StepClass stepClass;
    int weight; ///< Share of the progress bar.
    Platform::Result<QJsonValue> (*probe)(Platform::Host &, const Step &,
                                          const Platform::CallContext &);
    Platform::Result<> (*change)(Platform::Host &, const Step &, const QJsonValue &to,
                                 const Platform::CallContext &);
    std::chrono::milliseconds limit; ///< Deadline of one change().
    Message (*title)(const Step &);  ///< Noun: "Automatic stop action of VM1".
    Message (*intention)(
        const Step &); ///< Review: "The automatic stop action of VM1 will be set to Turn off."
    Message (*status)(const Step &); ///< Apply: "Setting the automatic stop action of VM1…"
    /// The PowerShell that would do the same, to `to`; a comment where there is none. See
    /// powerShellLiteral().
    QString (*powerShell)(const Step &, const QJsonValue &to);
};

/// All behaviours in the order of StepKind.
[[nodiscard]] std::span<const StepBehaviour> stepBehaviours();
[[nodiscard]] const StepBehaviour &behaviourOf(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindFromId(QStringView id);

/// False for verifications and confirmations.
[[nodiscard]] bool isChange(const Step &step);

/// False for one-way steps, which are kept, and for those that change nothing.
[[nodiscard]] bool isUndoable(const Step &step);

/// A message of the translation context "Step".
[[nodiscard]] Message stepMessage(Text text, QStringList arguments = {});

[[nodiscard]] QJsonObject stepToJson(const Step &step);
/// Strict: JsonMalformed names the member that is missing, unknown or of the wrong type.
[[nodiscard]] Platform::Result<Step> stepFromJson(const QJsonObject &json);

} // namespace Core
