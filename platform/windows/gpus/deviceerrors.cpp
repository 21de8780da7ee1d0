// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/deviceerrors.h"

#include <algorithm>
#include <span>

namespace Platform::Windows {

namespace {

struct Meaning
{
    quint32 number;
    ErrorCode code;
};

constexpr Meaning ConfigReturns[] = {
    {0x02, ErrorCode::InsufficientResources}, // CR_OUT_OF_MEMORY
    {0x05, ErrorCode::NotFound},              // CR_INVALID_DEVNODE
    {0x0D, ErrorCode::NotFound},              // CR_NO_SUCH_DEVNODE
    {0x0E, ErrorCode::NotFound},              // CR_NO_MORE_LOG_CONF
    {0x0F, ErrorCode::NotFound},              // CR_NO_MORE_RES_DES
    {0x17, ErrorCode::DeviceNotDisableable},  // CR_REMOVE_VETOED
    {0x1E, ErrorCode::NotFound},              // CR_INVALID_DEVICE_ID
    {0x20, ErrorCode::NotSupported},          // CR_CALL_NOT_IMPLEMENTED
    {0x22, ErrorCode::DeviceNeedsRestart},    // CR_NEED_RESTART
    {0x25, ErrorCode::NotFound},              // CR_NO_SUCH_VALUE
    {0x28, ErrorCode::DeviceNotDisableable},  // CR_NOT_DISABLEABLE
    {0x33, ErrorCode::AccessDenied},          // CR_ACCESS_DENIED
};

constexpr Meaning SetupErrors[] = {
    {2, ErrorCode::NotFound},          // ERROR_FILE_NOT_FOUND
    {5, ErrorCode::AccessDenied},      // ERROR_ACCESS_DENIED
    {50, ErrorCode::NotSupported},     // ERROR_NOT_SUPPORTED
    {120, ErrorCode::NotSupported},    // ERROR_CALL_NOT_IMPLEMENTED
    {1168, ErrorCode::NotFound},       // ERROR_NOT_FOUND
    {0xE000020B, ErrorCode::NotFound}, // ERROR_NO_SUCH_DEVINST
};

ErrorCode meaningOf(std::span<const Meaning> meanings, quint32 number)
{
    const auto found = std::ranges::find(meanings, number, &Meaning::number);
    return found == meanings.end() ? ErrorCode::ProviderUnavailable : found->code;
}

QString hexadecimal(quint32 number)
{
    return QStringLiteral("0x") + QString::number(number, 16).toUpper();
}

} // namespace

tl::unexpected<Error> configFailure(quint32 configReturn, const QString &call)
{
    return failure(meaningOf(ConfigReturns, configReturn),
                   QStringLiteral("%1: CONFIGRET %2").arg(call, hexadecimal(configReturn)));
}

tl::unexpected<Error> setupFailure(quint32 number, const QString &call)
{
    return failure(meaningOf(SetupErrors, number),
                   QStringLiteral("%1: Windows error %2").arg(call, QString::number(number)));
}

} // namespace Platform::Windows
