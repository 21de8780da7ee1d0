// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QStringList>

namespace Platform::Windows {

/// What a job that failed says of itself.
struct JobError
{
    std::optional<quint32> code; ///< Msvm_ConcreteJob.ErrorCode: a return value.
    /// ErrorDescription and what GetErrorEx gives: sentences in the language of Windows, of which
    /// only numbers and names of registry values are understood.
    QStringList texts;
};

/// The failure that it means: PolicyRefusesDevice, MmioRangeTooHigh, the meaning of a status that
/// stands in the texts (0xC035001E and others), that of `code`, or else HyperVJobFailed. `what`
/// names the call and goes into the detail with everything that was said.
[[nodiscard]] tl::unexpected<Error> jobFailure(const JobError &error, const QString &what);

} // namespace Platform::Windows
