// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/wmierror.h"

#include <algorithm>
#include <span>

namespace Platform::Windows {

namespace {

struct Meaning
{
    quint32 number;
    ErrorCode code;
};

constexpr Meaning Statuses[] = {
    {WmiStatus::SliceOver, ErrorCode::TimedOut},
    {WmiStatus::Failed, ErrorCode::HyperVFailed},
    {WmiStatus::NotFound, ErrorCode::NotFound},
    {WmiStatus::AccessDenied, ErrorCode::AccessDenied},
    {WmiStatus::ProviderFailure, ErrorCode::ProviderUnavailable},
    {WmiStatus::TypeMismatch, ErrorCode::HyperVWrongDataType},
    {WmiStatus::OutOfMemory, ErrorCode::HyperVOutOfMemory},
    {WmiStatus::InvalidParameter, ErrorCode::InvalidArgument},
    {WmiStatus::NotAvailable, ErrorCode::HyperVNotAvailable},
    {WmiStatus::CriticalError, ErrorCode::ProviderUnavailable},
    {WmiStatus::NotSupported, ErrorCode::NotSupported},
    {WmiStatus::InvalidNamespace, ErrorCode::HyperVNotPresent},
    {WmiStatus::InvalidObject, ErrorCode::InvalidArgument},
    {WmiStatus::InvalidClass, ErrorCode::NotSupported},
    {WmiStatus::ProviderNotFound, ErrorCode::HyperVProviderLoadFailed},
    {WmiStatus::InvalidProviderRegistration, ErrorCode::HyperVProviderLoadFailed},
    {WmiStatus::ProviderLoadFailure, ErrorCode::HyperVProviderLoadFailed},
    {WmiStatus::InitializationFailure, ErrorCode::HyperVProviderLoadFailed},
    {WmiStatus::TransportFailure, ErrorCode::HyperVDisconnected},
    {WmiStatus::InvalidQuery, ErrorCode::InvalidArgument},
    {WmiStatus::InvalidQueryType, ErrorCode::InvalidArgument},
    {WmiStatus::Unexpected, ErrorCode::ProviderUnavailable},
    {WmiStatus::ProviderNotCapable, ErrorCode::NotSupported},
    {WmiStatus::ValueOutOfRange, ErrorCode::InvalidArgument},
    {WmiStatus::InvalidMethod, ErrorCode::NotSupported},
    {WmiStatus::InvalidMethodParameters, ErrorCode::InvalidArgument},
    {WmiStatus::InvalidProperty, ErrorCode::NotSupported},
    {WmiStatus::CallCancelled, ErrorCode::Cancelled},
    {WmiStatus::ShuttingDown, ErrorCode::HyperVShuttingDown},
    {WmiStatus::InvalidObjectPath, ErrorCode::InvalidArgument},
    {WmiStatus::ServerTooBusy, ErrorCode::Busy},
    {WmiStatus::MethodNotImplemented, ErrorCode::NotSupported},
    {WmiStatus::MethodDisabled, ErrorCode::NotSupported},
    {WmiStatus::UnparsableQuery, ErrorCode::InvalidArgument},
    {WmiStatus::PrivilegeNotHeld, ErrorCode::AccessDenied},
    {WmiStatus::TimedOut, ErrorCode::TimedOut},
    {WmiStatus::QuotaViolation, ErrorCode::InsufficientResources},
    {WmiStatus::ConnectionFailed, ErrorCode::HyperVDisconnected},
    {WmiStatus::ProviderSuspended, ErrorCode::ProviderUnavailable},
    {WmiStatus::FatalTransportError, ErrorCode::HyperVDisconnected},
    {WmiStatus::ProviderTimedOut, ErrorCode::TimedOut},
    {WmiStatus::ProviderDisabled, ErrorCode::HyperVProviderLoadFailed},
    {WmiStatus::NotImplemented, ErrorCode::NotSupported},
    {WmiStatus::CallRejected, ErrorCode::Busy},
    {WmiStatus::ServerDied, ErrorCode::HyperVDisconnected},
    {WmiStatus::ServerDiedUncalled, ErrorCode::HyperVDisconnected},
    {WmiStatus::ServerFault, ErrorCode::HyperVDisconnected},
    {WmiStatus::Disconnected, ErrorCode::HyperVDisconnected},
    {WmiStatus::RetryLater, ErrorCode::Busy},
    {WmiStatus::RpcTimedOut, ErrorCode::TimedOut},
    {WmiStatus::ClassNotRegistered, ErrorCode::HyperVProviderLoadFailed},
    {WmiStatus::ObjectNotConnected, ErrorCode::HyperVDisconnected},
    {WmiStatus::Denied, ErrorCode::AccessDenied},
    {WmiStatus::NoMemory, ErrorCode::HyperVOutOfMemory},
    {WmiStatus::InvalidArgument, ErrorCode::InvalidArgument},
    {WmiStatus::ServiceDisabled, ErrorCode::ProviderUnavailable},
    {WmiStatus::ServiceNotActive, ErrorCode::ProviderUnavailable},
    {WmiStatus::SystemShuttingDown, ErrorCode::HyperVShuttingDown},
    {WmiStatus::Elevation, ErrorCode::AccessDenied},
    {WmiStatus::PrivilegeMissing, ErrorCode::AccessDenied},
    {WmiStatus::NoSystemResources, ErrorCode::InsufficientResources},
    {WmiStatus::Win32TimedOut, ErrorCode::TimedOut},
    {WmiStatus::ServerUnavailable, ErrorCode::HyperVDisconnected},
    {WmiStatus::ServerBusy, ErrorCode::Busy},
    {WmiStatus::RpcCallFailed, ErrorCode::HyperVDisconnected},
    {WmiStatus::RpcCallNotMade, ErrorCode::HyperVDisconnected},
    {WmiStatus::EndpointNotRegistered, ErrorCode::ProviderUnavailable},
    {WmiStatus::ServerExecFailure, ErrorCode::ProviderUnavailable},
    {WmiStatus::ServerStopping, ErrorCode::HyperVShuttingDown},
    {WmiStatus::HvFeatureUnavailable, ErrorCode::HypervisorFeatureUnavailable},
};

constexpr Meaning ReturnValues[] = {
    {1, ErrorCode::NotSupported},
    {2, ErrorCode::HyperVFailed},
    {3, ErrorCode::TimedOut},
    {4, ErrorCode::InvalidArgument},
    {5, ErrorCode::InvalidState},
    {6, ErrorCode::InvalidArgument}, // incompatible parameters
    {32768, ErrorCode::HyperVFailed},
    {32769, ErrorCode::AccessDenied},
    {32770, ErrorCode::NotSupported},
    {32771, ErrorCode::OutcomeUnknown},
    {32772, ErrorCode::TimedOut},
    {32773, ErrorCode::InvalidArgument},
    {32774, ErrorCode::Busy},
    {32775, ErrorCode::InvalidState},
    {32776, ErrorCode::HyperVWrongDataType},
    {32777, ErrorCode::HyperVNotAvailable},
    {32778, ErrorCode::HyperVOutOfMemory},
    {32779, ErrorCode::HyperVFileNotFound},
    {32780, ErrorCode::HyperVNotAvailable}, // shutting a guest down: it is not ready
    {32781, ErrorCode::InvalidState},       // its screen is locked
    {32782, ErrorCode::Busy},               // it is shutting down already
};

ErrorCode meaningOf(std::span<const Meaning> meanings, quint32 number)
{
    const auto found = std::ranges::find(meanings, number, &Meaning::number);
    return found == meanings.end() ? ErrorCode::HyperVFailed : found->code;
}

} // namespace

tl::unexpected<Error> wmiFailure(quint32 hresult, const QString &what)
{
    return failure(meaningOf(Statuses, hresult),
                   QStringLiteral("%1: 0x%2")
                       .arg(what, QString::number(hresult, 16).toUpper().rightJustified(8, u'0')));
}

tl::unexpected<Error> returnValueFailure(quint32 returnValue, const QString &what)
{
    return failure(meaningOf(ReturnValues, returnValue),
                   QStringLiteral("%1: return value %2").arg(what, QString::number(returnValue)));
}

} // namespace Platform::Windows
