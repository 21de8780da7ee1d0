// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/dxcoreadapters.h"

#include <QtGlobal>

namespace Platform::Windows {

// As in dxcore_interface.h, which mingw-w64 does not have; the methods that are called and those
// before them.

/// IUnknown, without a destructor that anybody could call.
struct DxCoreObject
{
    virtual HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void **object) = 0;
    virtual ULONG STDMETHODCALLTYPE AddRef() = 0;
    virtual ULONG STDMETHODCALLTYPE Release() = 0;

protected:
    ~DxCoreObject() = default;
};

struct DxCoreAdapter : public DxCoreObject
{
    virtual bool STDMETHODCALLTYPE IsValid() = 0;
    virtual bool STDMETHODCALLTYPE IsAttributeSupported(REFGUID attribute) = 0;
    virtual bool STDMETHODCALLTYPE IsPropertySupported(quint32 property) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetProperty(quint32 property, size_t size, void *data) = 0;

protected:
    ~DxCoreAdapter() = default;
};

struct DxCoreFactory : public DxCoreObject
{
    virtual HRESULT STDMETHODCALLTYPE CreateAdapterList(quint32 count, const GUID *attributes,
                                                        REFIID id, void **list) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAdapterByLuid(const LUID &luid, REFIID id,
                                                       void **adapter) = 0;

protected:
    ~DxCoreFactory() = default;
};

namespace {

constexpr IID FactoryId{
    0x78ee5945, 0xc36e, 0x4b13, {0xa6, 0x69, 0x00, 0x5d, 0xd1, 0x1c, 0x0f, 0x06}};
constexpr IID AdapterId{
    0xf0db4c7f, 0xfe5a, 0x42a2, {0xbd, 0x62, 0xf2, 0xa6, 0xcf, 0x6f, 0xc8, 0x3e}};
constexpr quint32 IsIntegratedProperty = 12; ///< DXCoreAdapterProperty::IsIntegrated

using CreateFunction = HRESULT(WINAPI *)(REFIID, void **);

} // namespace

DxCoreAdapters::DxCoreAdapters()
{
    if (const auto create = m_library.function<CreateFunction>("DXCoreCreateAdapterFactory"))
        create(FactoryId, m_factory.outVoid());
}

DxCoreAdapters::~DxCoreAdapters() = default;

std::optional<bool> DxCoreAdapters::isIntegrated(LUID luid) const
{
    ComPtr<DxCoreAdapter> adapter;
    if (!m_factory || FAILED(m_factory->GetAdapterByLuid(luid, AdapterId, adapter.outVoid())))
        return std::nullopt;
    bool integrated = false;
    if (!adapter->IsPropertySupported(IsIntegratedProperty) ||
        FAILED(adapter->GetProperty(IsIntegratedProperty, sizeof integrated, &integrated)))
        return std::nullopt;
    return integrated;
}

} // namespace Platform::Windows
