// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/nativeservices.h"

#include "platform/windows/native/win32error.h"

#include <memory>
#include <type_traits>

#include <windows.h>

namespace Platform::Windows {

namespace {

struct ServiceDeleter
{
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, ServiceDeleter>;

} // namespace

Result<quint32> NativeServices::state(const QString &name) const
{
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager)
        return tl::make_unexpected(lastError("OpenSCManagerW"));
    const auto *wideName = reinterpret_cast<const wchar_t *>(name.utf16());
    const ServiceHandle service(OpenServiceW(manager.get(), wideName, SERVICE_QUERY_STATUS));
    if (!service)
        return tl::make_unexpected(lastError("OpenServiceW"));
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (!QueryServiceStatusEx(service.get(), SC_STATUS_PROCESS_INFO,
                              reinterpret_cast<BYTE *>(&status), sizeof status, &needed))
        return tl::make_unexpected(lastError("QueryServiceStatusEx"));
    return quint32(status.dwCurrentState);
}

} // namespace Platform::Windows
