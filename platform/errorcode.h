// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

#include <optional>
#include <span>

namespace Platform {

/// Every way in which a call of this product can fail. The numbers are not stable, the names are:
/// see errorCodeName(). The sentences for people live in wizard/core/errortexts.
enum class ErrorCode {
    // General
    Internal,
    Cancelled,
    TimedOut,
    OutcomeUnknown,
    AccessDenied,
    NotFound,
    NotSupported,
    InvalidArgument,
    InvalidState,
    Busy,
    InsufficientResources,
    ProviderUnavailable,
    // Files
    FileUnreadable,
    FileUnwritable,
    FileTooLarge,
    FolderUnsafe,
    JsonMalformed,
    ProfileInvalid,
    AnswersInvalid,
    UsageInvalid,
    // Host
    UnsupportedHost,
    // Hyper-V
    VmNotFound,
    VmNotOff,
    VmMemoryDynamic,
    VmStopActionUnsuitable,
    HypervisorFeatureUnavailable,
    MmioRangeTooHigh,
    MmioGapTooSmall,
    PolicyRefusesDevice,
    DeviceInUse,
    DeviceNotDisableable,
    DeviceNeedsRestart,
    DeviceNotDismounted,
    DeviceNotAssignable,
    AcsMissing,
    MitigationsMissing,
    PcieControlMissing,
    PartitionUnavailable,
    HyperVNotPresent,
    HyperVProviderLoadFailed,
    HyperVDisconnected,
    HyperVShuttingDown,
    HyperVFailed,
    HyperVWrongDataType,
    HyperVNotAvailable,
    HyperVOutOfMemory,
    HyperVFileNotFound,
    HyperVJobFailed,
    // EFLOW: the documented errors of its PowerShell module
    EflowNotInstalled,
    EflowAlreadyDeployed,
    EflowNotDeployed,
    EflowVmOff,
    EflowUnsupportedDdaType,
    EflowGpuCountMissing,
    EflowProviderRefusesPassthrough,
    EflowGpuNotAvailable,
    EflowNotEnoughGpus,
    EflowPassthroughNotSupported,
    EflowGpuCountWithoutPassthrough,
    EflowHostNotSupported,
    EflowNotClean,
    EflowVmCreationFailed,
    EflowSwitchUnsuitable,
    EflowSshUnavailable,
    EflowCertificateExpired,
    EflowLicenceFileMissing,
    EflowFailed,
    PowerShellMissing,
    ScriptBlocked,
    ScriptAnswerUnreadable,
    // Runs
    PlanImpossible,
    ConsentMissing,
    PreconditionChanged,
    AnotherRunActive,
    RunUnfinished,
    JournalUnusable,
    JournalForeign,
    RecoveryNotArmed,
    UndoIncomplete,
    NotConfirmed,
    // Guest
    GuestUnreachable,
    GuestGpuMissing,
};

/// One row of the table of all codes: the stable name used in JSON, logs and profiles.
struct ErrorCodeName
{
    ErrorCode code;
    QLatin1String name;
};

/// All codes in the order of the enumeration, each once.
[[nodiscard]] std::span<const ErrorCodeName> errorCodeNames();
/// The stable name of a code, for example "vm.not-off".
[[nodiscard]] QLatin1String errorCodeName(ErrorCode code);
/// The code of a stable name; nothing when there is none.
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QStringView name);

} // namespace Platform
