// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakeeflowmodule.h"

#include <algorithm>

namespace TestSupport {

using Platform::ErrorCode;

namespace {

struct Report
{
    ErrorCode code;
    const char *kind;
    const char *id;
    const char *message;
};

// The messages of the module as they are documented, with example values.
constexpr Report Reports[] = {
    {ErrorCode::EflowUnsupportedDdaType, "cmdlet", "", "Unsupported DDA Type: NVIDIA RTX A2000"},
    {ErrorCode::EflowGpuCountMissing, "cmdlet", "",
     "Invalid GPU configuration requested, Passthrough enabled but requested gpuCount == 0"},
    {ErrorCode::EflowProviderRefusesPassthrough, "cmdlet", "",
     "Invalid GPU configuration requested, GPU PassthroughType 'ParaVirtualization' not supported "
     "by 'MOC Vmms' WssdProvider"},
    {ErrorCode::EflowGpuNotAvailable, "cmdlet", "",
     "Requested GPU configuration cannot be supported by Host, GPU 'NVIDIA A2' not available"},
    {ErrorCode::EflowNotEnoughGpus, "cmdlet", "",
     "Requested GPU configuration cannot be supported by Host, not enough GPUs available - "
     "Requested(2), Available(1)"},
    {ErrorCode::EflowPassthroughNotSupported, "cmdlet", "",
     "Requested GPU configuration cannot be supported by Host, GPU PassthroughType "
     "'DirectDeviceAssignment' not supported"},
    {ErrorCode::EflowGpuCountWithoutPassthrough, "cmdlet", "",
     "Invalid GPU configuration requested, Passthrough disabled but gpuCount > 0"},
    {ErrorCode::EflowVmOff, "cmdlet", "", "Can't process request, EFLOW VM is OFF!"},
    {ErrorCode::InsufficientResources, "cmdlet", "",
     "'HOST-EFLOW' failed to start. Not enough memory in the system to start the virtual machine"},
    {ErrorCode::ProviderUnavailable, "cmdlet", "", "HyperVisorPresent: False"},
    {ErrorCode::GuestUnreachable, "cmdlet", "", "Unable to connect virtual machine with SSH"},
    {ErrorCode::EflowNotInstalled, "module-missing", "no such folder", "no such folder"},
    {ErrorCode::AccessDenied, "module-blocked", "ScriptRequiresElevation", "not elevated"},
    {ErrorCode::EflowAlreadyDeployed, "deployed", "", "Verify-EflowVm returned True"},
    {ErrorCode::EflowNotDeployed, "not-deployed", "", "Verify-EflowVm returned False"},
    {ErrorCode::InvalidArgument, "cmdlet", "ParameterArgumentValidationError,Set-EflowVm",
     "Cannot validate argument"},
    {ErrorCode::NotSupported, "cmdlet", "CommandNotFoundException,Get-Command", "not recognized"},
};

} // namespace

QJsonObject reportedError(ErrorCode code)
{
    const auto row = std::ranges::find(Reports, code, &Report::code);
    const bool isKnown = row != std::end(Reports);
    return {{QStringLiteral("kind"), QLatin1String(isKnown ? row->kind : "cmdlet")},
            {QStringLiteral("id"), QLatin1String(isKnown ? row->id : "")},
            {QStringLiteral("message"),
             isKnown ? QLatin1String(row->message) : Platform::errorCodeName(code)}};
}

} // namespace TestSupport
