// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/steps/confirmationstep.h"

#include "wizard/core/powershell.h"

namespace Core {

using Platform::CallContext;
using Platform::ErrorCode;
using Platform::Host;
using Platform::Result;

Step ConfirmationStep::make()
{
    return {StepKind::Confirmation, {}, {}, QJsonValue::Null, true, {}};
}

Result<QJsonValue> ConfirmationStep::probe(Host &, const Step &, const CallContext &)
{
    return Platform::failure(ErrorCode::NotSupported, QStringLiteral("a person confirms"));
}

Result<> ConfirmationStep::change(Host &, const Step &, const QJsonValue &, const CallContext &)
{
    return Platform::failure(ErrorCode::NotSupported, QStringLiteral("a person confirms"));
}

Message ConfirmationStep::title(const Step &)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Your confirmation", "@label"));
}

Message ConfirmationStep::intention(const Step &)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step",
                                          "You will be asked to confirm the changes. Without an "
                                          "answer within 10 minutes, all of them will be taken "
                                          "back.",
                                          "@info"));
}

Message ConfirmationStep::status(const Step &)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Waiting for your confirmation…", "@status"));
}

QString ConfirmationStep::powerShell(const Step &, const QJsonValue &)
{
    return powerShellComment(
        QStringLiteral("Look whether the computer and the virtual machine work."));
}

} // namespace Core
