// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/step.h"

namespace Core {

/// Waits until a person says that the changes are to stay: Core::Runner does that, by its limit.
/// The host knows nothing of it. State: true when it was confirmed. No target.
struct ConfirmationStep
{
    /// The step as it stands in a plan.
    static Step make();
    /// NotSupported.
    static Platform::Result<QJsonValue> probe(Platform::Host &, const Step &,
                                              const Platform::CallContext &);
    /// NotSupported.
    static Platform::Result<> change(Platform::Host &, const Step &, const QJsonValue &to,
                                     const Platform::CallContext &);
    static Message title(const Step &);
    static Message intention(const Step &);
    static Message status(const Step &);
    static QString powerShell(const Step &, const QJsonValue &to);
};

} // namespace Core
