// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/nativedisplayadapters.h"

#include "platform/windows/native/dxcoreadapters.h"
#include "platform/windows/native/kerneladapter.h"

#include <dxgi.h>

namespace Platform::Windows {

namespace {

constexpr UINT MostAdapters = 256; ///< A list that does not end ends here.
constexpr UINT MostOutputs = 64;

using CreateFunction = HRESULT(WINAPI *)(REFIID, void **);

tl::unexpected<Error> dxgiFailure(const char *call, HRESULT result)
{
    return failure(ErrorCode::ProviderUnavailable,
                   QStringLiteral("%1: 0x%2")
                       .arg(QLatin1String(call))
                       .arg(quint32(result), 8, 16, QLatin1Char('0')));
}

quint64 numberOf(LUID luid)
{
    return quint64(quint32(luid.HighPart)) << 32 | quint32(luid.LowPart);
}

/// A remote session has outputs of its own: those of the computer are not seen from there.
std::optional<int> attachedOutputs(IDXGIAdapter1 &adapter)
{
    if (GetSystemMetrics(SM_REMOTESESSION) != 0)
        return std::nullopt;
    int attached = 0;
    for (UINT i = 0; i < MostOutputs; ++i) {
        ComPtr<IDXGIOutput> output;
        const HRESULT found = adapter.EnumOutputs(i, output.out());
        if (found == DXGI_ERROR_NOT_FOUND)
            return attached;
        DXGI_OUTPUT_DESC desc{};
        if (FAILED(found) || FAILED(output->GetDesc(&desc)))
            return std::nullopt;
        attached += desc.AttachedToDesktop ? 1 : 0;
    }
    return attached;
}

} // namespace

Result<QList<DisplayAdapter>> NativeDisplayAdapters::adapters()
{
    const SystemLibrary library(L"dxgi.dll");
    const auto create = library.function<CreateFunction>("CreateDXGIFactory1");
    if (!create)
        return failure(ErrorCode::ProviderUnavailable,
                       QStringLiteral("dxgi.dll has no CreateDXGIFactory1"));
    ComPtr<IDXGIFactory1> factory;
    if (const HRESULT made = create(IID_IDXGIFactory1, factory.outVoid()); FAILED(made))
        return dxgiFailure("CreateDXGIFactory1", made);
    const KernelAdapters kernel;
    const DxCoreAdapters dxCore;
    QList<DisplayAdapter> adapters;
    for (UINT i = 0; i < MostAdapters; ++i) {
        ComPtr<IDXGIAdapter1> adapter;
        const HRESULT found = factory->EnumAdapters1(i, adapter.out());
        if (found == DXGI_ERROR_NOT_FOUND)
            break;
        DXGI_ADAPTER_DESC1 desc{};
        const HRESULT described = FAILED(found) ? found : adapter->GetDesc1(&desc);
        if (FAILED(described))
            return dxgiFailure("IDXGIFactory1::EnumAdapters1", described);
        adapters << DisplayAdapter{numberOf(desc.AdapterLuid),
                                   QString::fromWCharArray(desc.Description),
                                   desc.VendorId,
                                   desc.DeviceId,
                                   desc.DedicatedVideoMemory,
                                   (desc.Flags & DXGI_ADAPTER_FLAG_SOFTWARE) != 0,
                                   attachedOutputs(*adapter.get()),
                                   dxCore.isIntegrated(desc.AdapterLuid),
                                   kernel.query(desc.AdapterLuid)};
    }
    return adapters;
}

} // namespace Platform::Windows
