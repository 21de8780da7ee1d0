// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/plan.h"
#include "wizard/core/powershell.h"

namespace Core {

namespace {

QString numbered(qsizetype index, const Step &step)
{
    return QStringLiteral("%1. ").arg(index + 1) +
           translated(behaviourOf(step.kind).intention(step));
}

/// The first lines of a script: it stops at the first error, as the product does.
QStringList scriptHead(const QString &what)
{
    return {powerShellComment(what), QStringLiteral("#Requires -RunAsAdministrator"),
            QStringLiteral("$ErrorActionPreference = 'Stop'"), QString()};
}

} // namespace

QStringList planText(const Plan &plan)
{
    QStringList lines;
    for (qsizetype i = 0; i < plan.steps.size(); ++i)
        lines << numbered(i, plan.steps[i]);
    return lines;
}

QString planPowerShell(const Plan &plan)
{
    QStringList lines = scriptHead(
        QCoreApplication::translate("Step", "What the plan does, as PowerShell.", "@info"));
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps[i];
        lines << powerShellComment(numbered(i, step))
              << behaviourOf(step.kind).powerShell(step, step.after) << QString();
    }
    return lines.join(QLatin1Char('\n'));
}

QString undoPowerShell(const Plan &plan)
{
    QStringList lines = scriptHead(QCoreApplication::translate(
        "Step", "What takes the plan back, as PowerShell, newest step first.", "@info"));
    for (qsizetype i = plan.steps.size() - 1; i >= 0; --i) {
        const Step &step = plan.steps[i];
        const StepBehaviour &behaviour = behaviourOf(step.kind);
        if (!isChange(step))
            continue;
        const QString title = translated(behaviour.title(step));
        lines << powerShellComment(QStringLiteral("%1. %2").arg(QString::number(i + 1), title))
              << behaviour.powerShell(step, step.before) << QString();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Core
