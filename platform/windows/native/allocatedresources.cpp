// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/allocatedresources.h"

#include "platform/windows/gpus/deviceerrors.h"

#include <cstring>
#include <optional>

namespace Platform::Windows {

namespace {

/// Owns a handle of the Configuration Manager, which is a number and never zero.
template <auto Free>
class ConfigHandle
{
public:
    ConfigHandle() = default;
    explicit ConfigHandle(DWORD_PTR handle)
        : m_handle(handle)
    {
    }
    ConfigHandle(const ConfigHandle &) = delete;
    ConfigHandle &operator=(const ConfigHandle &) = delete;
    ~ConfigHandle() { reset(0); }

    void reset(DWORD_PTR handle)
    {
        if (m_handle != 0)
            Free(m_handle);
        m_handle = handle;
    }
    [[nodiscard]] DWORD_PTR get() const { return m_handle; }

private:
    DWORD_PTR m_handle = 0;
};

using Configuration = ConfigHandle<CM_Free_Log_Conf_Handle>;
using Descriptor = ConfigHandle<CM_Free_Res_Des_Handle>;

/// The fixed head of a resource descriptor; nothing when there is less.
template <typename Head>
std::optional<Head> headOf(const QByteArray &data)
{
    Head head{};
    if (data.size() < qsizetype(sizeof head))
        return std::nullopt;
    std::memcpy(&head, data.constData(), sizeof head);
    return head;
}

bool isWanted(RESOURCEID kind)
{
    return kind == ResType_Mem || kind == ResType_MemLarge || kind == ResType_IRQ;
}

std::optional<DeviceResource> resourceOf(RESOURCEID kind, const QByteArray &data)
{
    if (kind == ResType_Mem) {
        if (const auto head = headOf<MEM_DES>(data))
            return DeviceResource{ResourceKind::Memory, head->MD_Alloc_Base, head->MD_Alloc_End};
    } else if (kind == ResType_MemLarge) {
        if (const auto head = headOf<MEM_LARGE_DES>(data))
            return DeviceResource{ResourceKind::Memory, head->MLD_Alloc_Base, head->MLD_Alloc_End};
    } else if (kind == ResType_IRQ) {
        if (const auto head = headOf<IRQ_DES>(data))
            return DeviceResource{ResourceKind::Interrupt, head->IRQD_Alloc_Num,
                                  head->IRQD_Alloc_Num};
    }
    return std::nullopt;
}

Result<QByteArray> dataOf(RES_DES descriptor)
{
    ULONG size = 0;
    CONFIGRET read = CM_Get_Res_Des_Data_Size(&size, descriptor, 0);
    QByteArray data(qsizetype(size), '\0');
    if (read == CR_SUCCESS)
        read = CM_Get_Res_Des_Data(descriptor, data.data(), size, 0);
    if (read != CR_SUCCESS)
        return configFailure(read, QStringLiteral("CM_Get_Res_Des_Data"));
    return data;
}

} // namespace

Result<QList<DeviceResource>> allocatedResources(DEVINST device)
{
    LOG_CONF first = 0;
    if (const CONFIGRET found = CM_Get_First_Log_Conf(&first, device, ALLOC_LOG_CONF);
        found != CR_SUCCESS)
        return configFailure(found, QStringLiteral("CM_Get_First_Log_Conf"));
    const Configuration configuration(first);
    QList<DeviceResource> resources;
    Descriptor current; // the first descriptor follows the configuration itself
    for (RES_DES before = first;; before = current.get()) {
        RES_DES next = 0;
        RESOURCEID kind = 0;
        const CONFIGRET found = CM_Get_Next_Res_Des(&next, before, ResType_All, &kind, 0);
        if (found == CR_NO_MORE_RES_DES)
            return resources;
        if (found != CR_SUCCESS)
            return configFailure(found, QStringLiteral("CM_Get_Next_Res_Des"));
        current.reset(next);
        if (!isWanted(kind)) // such as private ones, which have no data
            continue;
        const Result<QByteArray> data = dataOf(next);
        if (!data)
            return tl::make_unexpected(data.error());
        if (const auto resource = resourceOf(kind, *data))
            resources << *resource;
    }
}

} // namespace Platform::Windows
