// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

namespace Platform::Windows {

/// The status codes of WMI, COM and RPC that mean something to this product, as numbers, for they
/// are needed where there is no Windows (wbemcli.h, winerror.h).
namespace WmiStatus {

constexpr quint32 SliceOver = 0x00040004; ///< WBEM_S_TIMEDOUT: nothing yet, ask again.

constexpr quint32 Failed = 0x80041001;
constexpr quint32 NotFound = 0x80041002;
constexpr quint32 AccessDenied = 0x80041003;
constexpr quint32 ProviderFailure = 0x80041004;
constexpr quint32 TypeMismatch = 0x80041005;
constexpr quint32 OutOfMemory = 0x80041006;
constexpr quint32 InvalidParameter = 0x80041008;
constexpr quint32 NotAvailable = 0x80041009;
constexpr quint32 CriticalError = 0x8004100A;
constexpr quint32 NotSupported = 0x8004100C;
constexpr quint32 InvalidNamespace = 0x8004100E;
constexpr quint32 InvalidObject = 0x8004100F;
constexpr quint32 InvalidClass = 0x80041010;
constexpr quint32 ProviderNotFound = 0x80041011;
constexpr quint32 InvalidProviderRegistration = 0x80041012;
constexpr quint32 ProviderLoadFailure = 0x80041013;
constexpr quint32 InitializationFailure = 0x80041014;
constexpr quint32 TransportFailure = 0x80041015;
constexpr quint32 InvalidQuery = 0x80041017;
constexpr quint32 InvalidQueryType = 0x80041018;
constexpr quint32 Unexpected = 0x8004101D;
constexpr quint32 ProviderNotCapable = 0x80041024;
constexpr quint32 ValueOutOfRange = 0x8004102B;
constexpr quint32 InvalidMethod = 0x8004102E;
constexpr quint32 InvalidMethodParameters = 0x8004102F;
constexpr quint32 InvalidProperty = 0x80041031;
constexpr quint32 CallCancelled = 0x80041032;
constexpr quint32 ShuttingDown = 0x80041033;
constexpr quint32 InvalidObjectPath = 0x8004103A;
constexpr quint32 ServerTooBusy = 0x80041045;
constexpr quint32 MethodNotImplemented = 0x80041055;
constexpr quint32 MethodDisabled = 0x80041056;
constexpr quint32 UnparsableQuery = 0x80041058;
constexpr quint32 PrivilegeNotHeld = 0x80041062;
constexpr quint32 TimedOut = 0x80041069;
constexpr quint32 QuotaViolation = 0x8004106C;
constexpr quint32 ConnectionFailed = 0x80041071;
constexpr quint32 ProviderSuspended = 0x80041081;
constexpr quint32 FatalTransportError = 0x80041086;
constexpr quint32 ProviderTimedOut = 0x80041088;
constexpr quint32 ProviderDisabled = 0x8004108A;

constexpr quint32 NotImplemented = 0x80004001;        ///< E_NOTIMPL
constexpr quint32 CallRejected = 0x80010001;          ///< RPC_E_CALL_REJECTED
constexpr quint32 ServerDied = 0x80010007;            ///< RPC_E_SERVER_DIED
constexpr quint32 ServerDiedUncalled = 0x80010012;    ///< RPC_E_SERVER_DIED_DNE
constexpr quint32 ServerFault = 0x80010105;           ///< RPC_E_SERVERFAULT
constexpr quint32 Disconnected = 0x80010108;          ///< RPC_E_DISCONNECTED
constexpr quint32 RetryLater = 0x8001010A;            ///< RPC_E_SERVERCALL_RETRYLATER
constexpr quint32 TooLate = 0x80010119;               ///< RPC_E_TOO_LATE
constexpr quint32 RpcTimedOut = 0x8001011F;           ///< RPC_E_TIMEOUT
constexpr quint32 ClassNotRegistered = 0x80040154;    ///< REGDB_E_CLASSNOTREG
constexpr quint32 ObjectNotConnected = 0x800401FD;    ///< CO_E_OBJNOTCONNECTED
constexpr quint32 Denied = 0x80070005;                ///< E_ACCESSDENIED
constexpr quint32 NoMemory = 0x8007000E;              ///< E_OUTOFMEMORY
constexpr quint32 InvalidArgument = 0x80070057;       ///< E_INVALIDARG
constexpr quint32 ServiceDisabled = 0x80070422;       ///< ERROR_SERVICE_DISABLED
constexpr quint32 ServiceNotActive = 0x80070426;      ///< ERROR_SERVICE_NOT_ACTIVE
constexpr quint32 SystemShuttingDown = 0x8007045B;    ///< ERROR_SHUTDOWN_IN_PROGRESS
constexpr quint32 Elevation = 0x800702E4;             ///< ERROR_ELEVATION_REQUIRED
constexpr quint32 PrivilegeMissing = 0x80070522;      ///< ERROR_PRIVILEGE_NOT_HELD
constexpr quint32 NoSystemResources = 0x800705AA;     ///< ERROR_NO_SYSTEM_RESOURCES
constexpr quint32 Win32TimedOut = 0x800705B4;         ///< ERROR_TIMEOUT
constexpr quint32 ServerUnavailable = 0x800706BA;     ///< RPC_S_SERVER_UNAVAILABLE
constexpr quint32 ServerBusy = 0x800706BB;            ///< RPC_S_SERVER_TOO_BUSY
constexpr quint32 RpcCallFailed = 0x800706BE;         ///< RPC_S_CALL_FAILED
constexpr quint32 RpcCallNotMade = 0x800706BF;        ///< RPC_S_CALL_FAILED_DNE
constexpr quint32 EndpointNotRegistered = 0x800706D9; ///< EPT_S_NOT_REGISTERED
constexpr quint32 ServerExecFailure = 0x80080005;     ///< CO_E_SERVER_EXEC_FAILURE
constexpr quint32 ServerStopping = 0x80080008;        ///< CO_E_SERVER_STOPPING
constexpr quint32 HvFeatureUnavailable = 0xC035001E;  ///< ERROR_HV_FEATURE_UNAVAILABLE

} // namespace WmiStatus

/// What a method of root\virtualization\v2 returns when it neither succeeded (0) nor failed.
constexpr quint32 JobStarted = 4096;

/// The failure that an HRESULT means; `what` names the call and goes into the detail. The effect of
/// a method is unknown after HyperVDisconnected and TimedOut.
[[nodiscard]] tl::unexpected<Error> wmiFailure(quint32 hresult, const QString &what);

/// The failure that the return value of a method of root\virtualization\v2 means, 1 to 6 and 32768
/// to 32782 (win32 HyperV_v2 and the ValueMap of the methods); not for 0 and JobStarted.
[[nodiscard]] tl::unexpected<Error> returnValueFailure(quint32 returnValue, const QString &what);

} // namespace Platform::Windows
