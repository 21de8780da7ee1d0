// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/eflowerrors.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <span>

namespace Platform::Windows {

namespace {

constexpr qsizetype LongestMessage = 1000;
constexpr qsizetype LongestTold = 1000;
constexpr qsizetype MostTold = 6;

/// A message by its fixed parts, which stand in it in this order; between them is text of the
/// machine.
struct Pattern
{
    ErrorCode code;
    const char *first;
    const char *then = nullptr;
};

constexpr Pattern Patterns[] = {
    {ErrorCode::EflowUnsupportedDdaType, "Unsupported DDA Type:"},
    {ErrorCode::EflowGpuCountMissing, "Passthrough enabled but requested gpuCount =="},
    {ErrorCode::EflowProviderRefusesPassthrough, "GPU PassthroughType '", "WssdProvider"},
    {ErrorCode::EflowPassthroughNotSupported, "GPU PassthroughType '", "not supported"},
    {ErrorCode::EflowNotEnoughGpus, "not enough GPUs available"},
    {ErrorCode::EflowGpuCountWithoutPassthrough, "Passthrough disabled but gpuCount > 0"},
    {ErrorCode::EflowGpuNotAvailable, "GPU '", "not available"},
    {ErrorCode::EflowVmOff, "EFLOW VM is OFF"},
    {ErrorCode::EflowNotDeployed, "Virtual machine does not exist, deploy it first"},
    {ErrorCode::EflowHostNotSupported, "does not meet the minimum requirements for Azure EFLOW"},
    {ErrorCode::EflowHostNotSupported, "HNS API version", "meet minimum version"},
    {ErrorCode::EflowNotClean, "Device not clean"},
    {ErrorCode::EflowNotClean, "existing virtual machine was detected"},
    {ErrorCode::EflowNotClean, "Virtual machine '", "already exists"},
    {ErrorCode::EflowSshUnavailable, "SSH channel cannot be initialized"},
    {ErrorCode::EflowSshUnavailable, "Unable to connect virtual machine with SSH"},
    {ErrorCode::EflowSshUnavailable, "Failed to acquire IP address"},
    {ErrorCode::EflowSshUnavailable, "Failed to acquire MAC address"},
    {ErrorCode::EflowSshUnavailable, "Could not retrieve IP address"},
    {ErrorCode::EflowSshUnavailable, "Unable to obtain host routing"},
    {ErrorCode::InsufficientResources, "0x8007000E"},
    {ErrorCode::InsufficientResources, "0x800705AA"},
    {ErrorCode::InsufficientResources, "Not enough memory in the system"},
    {ErrorCode::InsufficientResources, "Not enough memory available"},
    {ErrorCode::InsufficientResources, "Not enough CPU cores available"},
    {ErrorCode::InsufficientResources, "Not enough disk space is available"},
    {ErrorCode::EflowVmCreationFailed, "Unable to create virtual machine"},
    {ErrorCode::EflowVmCreationFailed, "VM creation failed"},
    {ErrorCode::EflowVmCreationFailed, "Virtual machine creation failed"},
    {ErrorCode::EflowVmCreationFailed, "Creating storage vhd", "failed"},
    {ErrorCode::EflowVmCreationFailed, "compute vm show", "Not Found"},
    {ErrorCode::EflowCertificateExpired, "authentication handshake failed"},
    {ErrorCode::ScriptBlocked, "Signature is not valid"},
    {ErrorCode::ScriptBlocked, "Signature is missing"},
    {ErrorCode::ScriptBlocked, "Signer is not trusted"},
    {ErrorCode::ScriptBlocked, "could not track signature"},
    {ErrorCode::ProviderUnavailable, "Required feature '", "is not available"},
    {ErrorCode::ProviderUnavailable, "HyperVRequirementVirtualizationFirmwareEnabled"},
    {ErrorCode::ProviderUnavailable, "HyperVisorPresent"},
    {ErrorCode::ProviderUnavailable, "Hyper-V core services not running"},
    // Without its agent, EFLOW does not find its VM either.
    {ErrorCode::ProviderUnavailable, "Can't find WSSDAGENT service"},
    {ErrorCode::ProviderUnavailable, "wssdagent is unreachable"},
    {ErrorCode::ProviderUnavailable, "wssdagent unreachable"},
    {ErrorCode::ProviderUnavailable, "Virtual machine name could not be retrieved"},
    {ErrorCode::EflowSwitchUnsuitable, "Synthetic Ethernet Port"},
    {ErrorCode::EflowSwitchUnsuitable, "virtual switch", "not found"},
    {ErrorCode::EflowSwitchUnsuitable, "virtual switch", "is not supported on current host OS"},
    {ErrorCode::EflowSwitchUnsuitable, "Installation of virtual switch failed"},
    {ErrorCode::EflowSwitchUnsuitable, "vswitch", "not found"},
    {ErrorCode::EflowLicenceFileMissing, "Cannot find path '", ".rtf"},
    {ErrorCode::EflowLicenceFileMissing, "Could not find a part of the path '", ".rtf"},
};

/// Where a message begins to match; -1 when it does not.
qsizetype matchAt(const Pattern &pattern, const QString &message)
{
    const qsizetype at = message.indexOf(QLatin1String(pattern.first), 0, Qt::CaseInsensitive);
    if (at < 0 || !pattern.then)
        return at;
    const qsizetype after = at + qsizetype(qstrlen(pattern.first));
    return message.indexOf(QLatin1String(pattern.then), after, Qt::CaseInsensitive) < 0 ? -1 : at;
}

/// An error of PowerShell itself by the beginning of its id, which no language changes.
struct IdPrefix
{
    const char *prefix;
    ErrorCode code;
};

constexpr IdPrefix IdPrefixes[] = {
    {"ScriptRequiresElevation", ErrorCode::AccessDenied},
    {"Modules_ModuleNotFound", ErrorCode::EflowNotInstalled},
    {"CommandNotFoundException", ErrorCode::NotSupported},
    {"NamedParameterNotFound", ErrorCode::NotSupported},
    {"ParameterArgumentValidationError", ErrorCode::InvalidArgument},
    {"ParameterArgumentTransformationError", ErrorCode::InvalidArgument},
    {"CannotConvertArgument", ErrorCode::InvalidArgument},
    {"UnauthorizedAccess", ErrorCode::AccessDenied},
};

std::optional<ErrorCode> codeOfId(const QString &id)
{
    for (const IdPrefix &row : IdPrefixes) {
        if (id.startsWith(QLatin1String(row.prefix)))
            return row.code;
    }
    return std::nullopt;
}

/// What each phase of a script means when nothing else is known.
struct Kind
{
    const char *name;
    ErrorCode code;
};

constexpr Kind Kinds[] = {
    {"request", ErrorCode::Internal},
    {"module-missing", ErrorCode::EflowNotInstalled},
    {"module-blocked", ErrorCode::ScriptBlocked},
    {"deployed", ErrorCode::EflowAlreadyDeployed},
    {"not-deployed", ErrorCode::EflowNotDeployed},
    {"cmdlet", ErrorCode::EflowFailed},
    {"answer", ErrorCode::EflowFailed},
    {"unclear", ErrorCode::OutcomeUnknown},
};

QStringList linesOf(const QJsonObject &reported, QLatin1String name)
{
    QStringList lines;
    for (const QJsonValue &text : reported.value(name).toArray()) {
        for (const QString &line : text.toString().split(QLatin1Char('\n')))
            lines << line.simplified();
    }
    lines.removeAll(QString());
    return lines;
}

/// What the module printed of the exceptions that it caught, the innermost first.
QStringList caughtLines(const QStringList &progress)
{
    const auto isMark = [](const QString &line) {
        return line.contains(QLatin1String("Exception caught!!!"));
    };
    const auto first = std::ranges::find_if(progress, isMark);
    QStringList lines(first, progress.end());
    lines.removeIf(isMark);
    return lines;
}

/// What the module told at last: the causes where it printed some.
QStringList lastTold(const QJsonObject &reported)
{
    const QStringList progress = linesOf(reported, QLatin1String("progress"));
    const QStringList caught = caughtLines(progress);
    return caught.isEmpty() ? progress.mid(std::max<qsizetype>(0, progress.size() - MostTold))
                            : caught.mid(0, MostTold);
}

std::optional<ErrorCode> firstDocumented(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (const auto code = documentedError(text))
            return code;
    }
    return std::nullopt;
}

/// Whether the phase tells only where it failed, and the words may tell more.
bool isGeneral(ErrorCode code)
{
    return code == ErrorCode::EflowFailed || code == ErrorCode::ScriptBlocked ||
           code == ErrorCode::OutcomeUnknown;
}

ErrorCode codeOf(const QJsonObject &reported)
{
    const QString kind = reported.value(QLatin1String("kind")).toString();
    const QString id = reported.value(QLatin1String("id")).toString();
    const auto row = std::ranges::find_if(
        Kinds, [&kind](const Kind &each) { return kind == QLatin1String(each.name); });
    if (row == std::end(Kinds))
        return ErrorCode::ScriptAnswerUnreadable;
    // A policy that blocks the module has the same id as a missing right.
    const bool isBlocked =
        row->code == ErrorCode::ScriptBlocked && id.startsWith(QLatin1String("UnauthorizedAccess"));
    if (isBlocked || !isGeneral(row->code))
        return row->code;
    const QStringList texts = caughtLines(linesOf(reported, QLatin1String("progress"))) +
                              QStringList{reported.value(QLatin1String("message")).toString()} +
                              linesOf(reported, QLatin1String("problems"));
    return firstDocumented(texts).value_or(codeOfId(id).value_or(row->code));
}

} // namespace

std::optional<ErrorCode> documentedError(const QString &message)
{
    // The pattern that begins first decides: what comes later may be the name of a device.
    const Pattern *best = nullptr;
    qsizetype bestAt = message.size();
    for (const Pattern &pattern : Patterns) {
        const qsizetype at = matchAt(pattern, message);
        if (at >= 0 && at < bestAt) {
            best = &pattern;
            bestAt = at;
        }
    }
    return best ? std::optional(best->code) : std::nullopt;
}

Error moduleError(const QJsonObject &reported)
{
    const QString kind = reported.value(QLatin1String("kind")).toString();
    const QString id = reported.value(QLatin1String("id")).toString();
    const QString message = reported.value(QLatin1String("message")).toString();
    QString detail = QStringLiteral("%1: %2 [%3]").arg(kind, message, id).left(LongestMessage);
    if (const QStringList told = lastTold(reported); !told.isEmpty())
        detail +=
            QStringLiteral("; told before: ") + told.join(QStringLiteral(" / ")).left(LongestTold);
    return {codeOf(reported), detail};
}

} // namespace Platform::Windows
