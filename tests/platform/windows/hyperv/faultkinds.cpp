// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/hyperv/faultkinds.h"

namespace TestSupport {

/// Not found: of a job it means that it has gone. Time-out: when it strikes after the effect,
/// nobody knows of it.
QList<FaultKind> faultKinds()
{
    using enum Platform::ErrorCode;
    return {{"access denied", 0x80041003, {AccessDenied}},
            {"access denied by Windows", 0x80070005, {AccessDenied}},
            {"invalid namespace", 0x8004100E, {HyperVNotPresent}},
            {"not found", 0x80041002, {NotFound, OutcomeUnknown}},
            {"invalid class", 0x80041010, {NotSupported}},
            {"time-out", 0x80041069, {TimedOut, OutcomeUnknown}},
            {"provider load failure", 0x80041013, {HyperVProviderLoadFailed}},
            {"disconnected", 0x800706BA, {HyperVDisconnected}}};
}

} // namespace TestSupport
