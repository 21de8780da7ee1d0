// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/errorcode.h"

#include <algorithm>

namespace Platform {

namespace {

constexpr ErrorCodeName Names[] = {
    {ErrorCode::Internal, QLatin1String("internal")},
    {ErrorCode::Cancelled, QLatin1String("cancelled")},
    {ErrorCode::TimedOut, QLatin1String("timed-out")},
    {ErrorCode::OutcomeUnknown, QLatin1String("outcome-unknown")},
    {ErrorCode::AccessDenied, QLatin1String("access-denied")},
    {ErrorCode::NotFound, QLatin1String("not-found")},
    {ErrorCode::NotSupported, QLatin1String("not-supported")},
    {ErrorCode::InvalidArgument, QLatin1String("invalid-argument")},
    {ErrorCode::InvalidState, QLatin1String("invalid-state")},
    {ErrorCode::Busy, QLatin1String("busy")},
    {ErrorCode::InsufficientResources, QLatin1String("insufficient-resources")},
    {ErrorCode::ProviderUnavailable, QLatin1String("provider-unavailable")},
    {ErrorCode::FileUnreadable, QLatin1String("file.unreadable")},
    {ErrorCode::FileUnwritable, QLatin1String("file.unwritable")},
    {ErrorCode::FileTooLarge, QLatin1String("file.too-large")},
    {ErrorCode::FolderUnsafe, QLatin1String("file.folder-unsafe")},
    {ErrorCode::JsonMalformed, QLatin1String("json-malformed")},
    {ErrorCode::ProfileInvalid, QLatin1String("profile-invalid")},
    {ErrorCode::AnswersInvalid, QLatin1String("answers-invalid")},
    {ErrorCode::UsageInvalid, QLatin1String("usage-invalid")},
    {ErrorCode::UnsupportedHost, QLatin1String("unsupported-host")},
    {ErrorCode::VmNotFound, QLatin1String("vm.not-found")},
    {ErrorCode::VmNotOff, QLatin1String("vm.not-off")},
    {ErrorCode::VmMemoryDynamic, QLatin1String("vm.memory-dynamic")},
    {ErrorCode::VmStopActionUnsuitable, QLatin1String("vm.stop-action-unsuitable")},
    {ErrorCode::HypervisorFeatureUnavailable, QLatin1String("hypervisor-feature-unavailable")},
    {ErrorCode::MmioRangeTooHigh, QLatin1String("mmio.range-too-high")},
    {ErrorCode::MmioGapTooSmall, QLatin1String("mmio.gap-too-small")},
    {ErrorCode::PolicyRefusesDevice, QLatin1String("policy-refuses-device")},
    {ErrorCode::DeviceInUse, QLatin1String("device.in-use")},
    {ErrorCode::DeviceNotDisableable, QLatin1String("device.not-disableable")},
    {ErrorCode::DeviceNeedsRestart, QLatin1String("device.needs-restart")},
    {ErrorCode::DeviceNotDismounted, QLatin1String("device.not-dismounted")},
    {ErrorCode::DeviceNotAssignable, QLatin1String("device.not-assignable")},
    {ErrorCode::AcsMissing, QLatin1String("acs-missing")},
    {ErrorCode::MitigationsMissing, QLatin1String("mitigations-missing")},
    {ErrorCode::PcieControlMissing, QLatin1String("pcie-control-missing")},
    {ErrorCode::PartitionUnavailable, QLatin1String("partition-unavailable")},
    {ErrorCode::HyperVNotPresent, QLatin1String("hyperv.not-present")},
    {ErrorCode::HyperVProviderLoadFailed, QLatin1String("hyperv.provider-load-failed")},
    {ErrorCode::HyperVDisconnected, QLatin1String("hyperv.disconnected")},
    {ErrorCode::HyperVShuttingDown, QLatin1String("hyperv.shutting-down")},
    {ErrorCode::HyperVFailed, QLatin1String("hyperv.failed")},
    {ErrorCode::HyperVWrongDataType, QLatin1String("hyperv.wrong-data-type")},
    {ErrorCode::HyperVNotAvailable, QLatin1String("hyperv.not-available")},
    {ErrorCode::HyperVOutOfMemory, QLatin1String("hyperv.out-of-memory")},
    {ErrorCode::HyperVFileNotFound, QLatin1String("hyperv.file-not-found")},
    {ErrorCode::HyperVJobFailed, QLatin1String("hyperv.job-failed")},
    {ErrorCode::EflowNotInstalled, QLatin1String("eflow.not-installed")},
    {ErrorCode::EflowAlreadyDeployed, QLatin1String("eflow.already-deployed")},
    {ErrorCode::EflowNotDeployed, QLatin1String("eflow.not-deployed")},
    {ErrorCode::EflowVmOff, QLatin1String("eflow.vm-off")},
    {ErrorCode::EflowUnsupportedDdaType, QLatin1String("eflow.unsupported-dda-type")},
    {ErrorCode::EflowGpuCountMissing, QLatin1String("eflow.gpu-count-missing")},
    {ErrorCode::EflowProviderRefusesPassthrough,
     QLatin1String("eflow.provider-refuses-passthrough")},
    {ErrorCode::EflowGpuNotAvailable, QLatin1String("eflow.gpu-not-available")},
    {ErrorCode::EflowNotEnoughGpus, QLatin1String("eflow.not-enough-gpus")},
    {ErrorCode::EflowPassthroughNotSupported, QLatin1String("eflow.passthrough-not-supported")},
    {ErrorCode::EflowGpuCountWithoutPassthrough,
     QLatin1String("eflow.gpu-count-without-passthrough")},
    {ErrorCode::EflowHostNotSupported, QLatin1String("eflow.host-not-supported")},
    {ErrorCode::EflowNotClean, QLatin1String("eflow.not-clean")},
    {ErrorCode::EflowVmCreationFailed, QLatin1String("eflow.vm-creation-failed")},
    {ErrorCode::EflowSwitchUnsuitable, QLatin1String("eflow.switch-unsuitable")},
    {ErrorCode::EflowSshUnavailable, QLatin1String("eflow.ssh-unavailable")},
    {ErrorCode::EflowCertificateExpired, QLatin1String("eflow.certificate-expired")},
    {ErrorCode::EflowLicenceFileMissing, QLatin1String("eflow.licence-file-missing")},
    {ErrorCode::EflowFailed, QLatin1String("eflow.failed")},
    {ErrorCode::PowerShellMissing, QLatin1String("powershell.missing")},
    {ErrorCode::ScriptBlocked, QLatin1String("powershell.script-blocked")},
    {ErrorCode::ScriptAnswerUnreadable, QLatin1String("powershell.answer-unreadable")},
    {ErrorCode::PlanImpossible, QLatin1String("plan-impossible")},
    {ErrorCode::ConsentMissing, QLatin1String("consent-missing")},
    {ErrorCode::PreconditionChanged, QLatin1String("precondition-changed")},
    {ErrorCode::AnotherRunActive, QLatin1String("another-run-active")},
    {ErrorCode::RunUnfinished, QLatin1String("run-unfinished")},
    {ErrorCode::JournalUnusable, QLatin1String("journal.unusable")},
    {ErrorCode::JournalForeign, QLatin1String("journal.foreign")},
    {ErrorCode::RecoveryNotArmed, QLatin1String("recovery-not-armed")},
    {ErrorCode::UndoIncomplete, QLatin1String("undo-incomplete")},
    {ErrorCode::NotConfirmed, QLatin1String("not-confirmed")},
    {ErrorCode::GuestUnreachable, QLatin1String("guest.unreachable")},
    {ErrorCode::GuestGpuMissing, QLatin1String("guest.gpu-missing")},
};

} // namespace

std::span<const ErrorCodeName> errorCodeNames() { return Names; }

QLatin1String errorCodeName(ErrorCode code) { return Names[static_cast<std::size_t>(code)].name; }

std::optional<ErrorCode> errorCodeFromName(QStringView name)
{
    const auto row = std::ranges::find_if(
        Names, [name](const ErrorCodeName &candidate) { return candidate.name == name; });
    return row == std::end(Names) ? std::nullopt : std::optional(row->code);
}

} // namespace Platform
