// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/joberror.h"

#include "platform/windows/wmi/wmierror.h"

#include <QRegularExpression>

#include <algorithm>

namespace Platform::Windows {

namespace {

constexpr quint32 InvalidParameter = 32773;
constexpr qsizetype LongestText = 1000;

/// Registry values below SOFTWARE\Policies\Microsoft\Windows\HyperV: the refusal names them, in
/// every language (Easy-GPU-PV issue 125).
constexpr QLatin1String PolicyNames[] = {QLatin1String("RequireSecureDeviceAssignment"),
                                         QLatin1String("RequireSupportedDeviceAssignment")};

struct StatusMeaning
{
    quint32 status;
    ErrorCode code;
};

/// Statuses of the kernel, which WMI itself never returns (ntstatus.h), and those that mean more
/// in a job than elsewhere.
constexpr StatusMeaning Statuses[] = {
    {0xC000009A, ErrorCode::InsufficientResources}, // STATUS_INSUFFICIENT_RESOURCES
    {0xC0000017, ErrorCode::InsufficientResources}, // STATUS_NO_MEMORY
    {0x8007000E, ErrorCode::InsufficientResources}, // E_OUTOFMEMORY
    {0xC0000022, ErrorCode::AccessDenied},          // STATUS_ACCESS_DENIED
    {0xC00000BB, ErrorCode::NotSupported},          // STATUS_NOT_SUPPORTED
    {0x80070032, ErrorCode::NotSupported},          // ERROR_NOT_SUPPORTED
    {0x800700AA, ErrorCode::Busy},                  // ERROR_BUSY
    {0x8007139F, ErrorCode::InvalidState},          // ERROR_INVALID_STATE
};

bool namesPolicy(const QString &text)
{
    return std::ranges::any_of(PolicyNames,
                               [&text](QLatin1String name) { return text.contains(name); });
}

/// Two addresses of 16 digits: where the upper MMIO range ends and where it would have to. The
/// sentence round them is translated, and there is no status (Easy-GPU-PV issues 153 and 278).
bool namesAddresses(const QString &text)
{
    static const QRegularExpression Address(
        QStringLiteral("0x[0-9a-fA-F]{16}(?![0-9a-fA-F]).*0x[0-9a-fA-F]{16}(?![0-9a-fA-F])"),
        QRegularExpression::DotMatchesEverythingOption);
    return Address.match(text).hasMatch();
}

std::optional<ErrorCode> meaningOf(quint32 status)
{
    const auto known = std::ranges::find(Statuses, status, &StatusMeaning::status);
    if (known != std::end(Statuses))
        return known->code;
    const ErrorCode code = wmiFailure(status, QString()).value().code;
    return code == ErrorCode::HyperVFailed ? std::nullopt : std::optional(code);
}

std::optional<ErrorCode> statusIn(const QString &text)
{
    static const QRegularExpression Status(QStringLiteral("0x([0-9a-fA-F]{8})(?![0-9a-fA-F])"));
    for (auto found = Status.globalMatch(text); found.hasNext();) {
        const quint32 number = found.next().captured(1).toUInt(nullptr, 16);
        if (const auto meaning = meaningOf(number))
            return meaning;
    }
    return std::nullopt;
}

ErrorCode codeOf(const JobError &error, const QString &text)
{
    if (namesPolicy(text))
        return ErrorCode::PolicyRefusesDevice;
    if (error.code == InvalidParameter && namesAddresses(text))
        return ErrorCode::MmioRangeTooHigh;
    if (const auto status = statusIn(text))
        return *status;
    if (error.code.value_or(0) == 0)
        return ErrorCode::HyperVJobFailed;
    const ErrorCode code = returnValueFailure(*error.code, QString()).value().code;
    return code == ErrorCode::HyperVFailed ? ErrorCode::HyperVJobFailed : code;
}

} // namespace

tl::unexpected<Error> jobFailure(const JobError &error, const QString &what)
{
    const QString text = error.texts.join(u'\n');
    const QString number = error.code ? QString::number(*error.code) : QStringLiteral("unknown");
    return failure(codeOf(error, text), QStringLiteral("%1: job failed, error code %2: %3")
                                            .arg(what, number, text.left(LongestText).trimmed()));
}

} // namespace Platform::Windows
