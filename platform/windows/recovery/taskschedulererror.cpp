// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/taskschedulererror.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

struct Meaning
{
    quint32 status;
    ErrorCode code;
};

constexpr Meaning Meanings[] = {
    {0x80070002, ErrorCode::NotFound},              // file not found: no such task
    {0x80070003, ErrorCode::NotFound},              // path not found: no such folder of tasks
    {0x80041309, ErrorCode::NotFound},              // SCHED_E_TRIGGER_NOT_FOUND
    {0x80070005, ErrorCode::AccessDenied},          // E_ACCESSDENIED
    {0x80070522, ErrorCode::AccessDenied},          // privilege not held
    {0x800702E4, ErrorCode::AccessDenied},          // elevation required
    {0x80041315, ErrorCode::ProviderUnavailable},   // SCHED_E_SERVICE_NOT_RUNNING
    {0x80041322, ErrorCode::ProviderUnavailable},   // SCHED_E_SERVICE_NOT_AVAILABLE
    {0x80041323, ErrorCode::ProviderUnavailable},   // SCHED_E_SERVICE_TOO_BUSY
    {0x80070422, ErrorCode::ProviderUnavailable},   // service disabled
    {0x80070426, ErrorCode::ProviderUnavailable},   // service not started
    {0x800706BA, ErrorCode::ProviderUnavailable},   // RPC server unavailable
    {0x800706BE, ErrorCode::ProviderUnavailable},   // RPC call failed
    {0x80040154, ErrorCode::ProviderUnavailable},   // class not registered
    {0x80041316, ErrorCode::InvalidArgument},       // SCHED_E_UNEXPECTEDNODE
    {0x80041317, ErrorCode::InvalidArgument},       // SCHED_E_NAMESPACE
    {0x80041318, ErrorCode::InvalidArgument},       // SCHED_E_INVALIDVALUE
    {0x80041319, ErrorCode::InvalidArgument},       // SCHED_E_MISSINGNODE
    {0x8004131A, ErrorCode::InvalidArgument},       // SCHED_E_MALFORMEDXML
    {0x8004131D, ErrorCode::InvalidArgument},       // SCHED_E_TOO_MANY_NODES
    {0x80070057, ErrorCode::InvalidArgument},       // E_INVALIDARG
    {0x8007007B, ErrorCode::InvalidArgument},       // invalid name
    {0x8007000E, ErrorCode::InsufficientResources}, // E_OUTOFMEMORY
    {0x80070070, ErrorCode::InsufficientResources}, // disk full
    {0x80004001, ErrorCode::NotSupported},          // E_NOTIMPL
    {0x80041327, ErrorCode::NotSupported},          // SCHED_E_TASK_NOT_V1_COMPAT
};

} // namespace

Error taskSchedulerFailure(quint32 status, const QString &what)
{
    const auto found = std::ranges::find(Meanings, status, &Meaning::status);
    return {found == std::end(Meanings) ? ErrorCode::Internal : found->code,
            QStringLiteral("%1: 0x%2").arg(what).arg(status, 8, 16, QLatin1Char('0'))};
}

} // namespace Platform::Windows
