// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/kerneladapter.h"

#include <array>

namespace Platform::Windows {

namespace {

// As in d3dkmthk.h.
struct OpenAdapterFromLuid
{
    LUID luid;
    UINT adapter;
};
struct QueryAdapterInfo
{
    UINT adapter;
    UINT type;
    void *data;
    UINT size;
};
struct CloseAdapter
{
    UINT adapter;
};
struct QueryPnpKey
{
    UINT physicalAdapter;
    UINT kind;
    WCHAR *text;
    UINT *length;
};

enum QueryType : UINT { DriverVersionQuery = 13, AdapterTypeQuery = 15, PnpKeyQuery = 41 };
constexpr UINT HardwareKey = 1; ///< D3DKMT_PNP_KEY_HARDWARE

using OpenFunction = LONG(WINAPI *)(OpenAdapterFromLuid *);
using QueryFunction = LONG(WINAPI *)(const QueryAdapterInfo *);
using CloseFunction = LONG(WINAPI *)(const CloseAdapter *);

bool isSuccess(LONG status) { return status >= 0; }

/// An adapter of the graphics kernel, open.
class OpenAdapter
{
public:
    OpenAdapter(UINT adapter, QueryFunction query, CloseFunction close)
        : m_adapter(adapter)
        , m_query(query)
        , m_close(close)
    {
    }
    OpenAdapter(const OpenAdapter &) = delete;
    OpenAdapter &operator=(const OpenAdapter &) = delete;
    ~OpenAdapter()
    {
        const CloseAdapter close{m_adapter};
        m_close(&close);
    }

    template <typename Data>
    [[nodiscard]] bool ask(QueryType type, Data &data) const
    {
        const QueryAdapterInfo info{m_adapter, type, &data, sizeof data};
        return isSuccess(m_query(&info));
    }

private:
    UINT m_adapter;
    QueryFunction m_query;
    CloseFunction m_close;
};

std::optional<quint32> number(const OpenAdapter &adapter, QueryType type)
{
    UINT value = 0;
    return adapter.ask(type, value) ? std::optional<quint32>(value) : std::nullopt;
}

std::optional<QString> pnpKey(const OpenAdapter &adapter)
{
    std::array<wchar_t, 1024> text{};
    UINT length = UINT(text.size() - 1);
    QueryPnpKey query{0, HardwareKey, text.data(), &length};
    if (!adapter.ask(PnpKeyQuery, query))
        return std::nullopt;
    return QString::fromWCharArray(text.data()); // the last character stays NUL
}

KernelAdapter unanswered(const QString &why)
{
    KernelAdapter kernel;
    kernel.problem = why;
    return kernel;
}

} // namespace

KernelAdapter KernelAdapters::query(LUID luid) const
{
    const auto open = m_library.function<OpenFunction>("D3DKMTOpenAdapterFromLuid");
    const auto ask = m_library.function<QueryFunction>("D3DKMTQueryAdapterInfo");
    const auto close = m_library.function<CloseFunction>("D3DKMTCloseAdapter");
    if (!open || !ask || !close)
        return unanswered(QStringLiteral("gdi32.dll has no D3DKMTQueryAdapterInfo"));
    OpenAdapterFromLuid request{luid, 0};
    if (const LONG status = open(&request); !isSuccess(status))
        return unanswered(QStringLiteral("D3DKMTOpenAdapterFromLuid: 0x%1")
                              .arg(quint32(status), 8, 16, QLatin1Char('0')));
    const OpenAdapter adapter(request.adapter, ask, close);
    return {number(adapter, AdapterTypeQuery),
            number(adapter, DriverVersionQuery),
            pnpKey(adapter),
            {}};
}

} // namespace Platform::Windows
