// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakecomworld.h"

#include <objbase.h>

// The interfaces of COM have no virtual destructor: their layout is fixed, Release() ends an object.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

namespace TestSupport {

/// IUnknown for a fake object; begins with one reference, ends with the last. Like a proxy it has
/// IClientSecurity, so that those who need a blanket can tell whether they were given one.
template <typename Interface>
class FakeComObject : public Interface, public IClientSecurity
{
public:
    explicit FakeComObject(std::shared_ptr<FakeComWorld> world)
        : m_world(std::move(world))
    {
        m_world->countObject(1);
        m_world->countReference(1);
    }

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void **object) override
    {
        *object = nullptr;
        if (id == __uuidof(IUnknown) || id == __uuidof(Interface))
            *object = static_cast<Interface *>(this);
        else if (id == __uuidof(IClientSecurity))
            *object = static_cast<IClientSecurity *>(this);
        if (!*object)
            return E_NOINTERFACE;
        AddRef();
        return S_OK;
    }
    ULONG STDMETHODCALLTYPE AddRef() override
    {
        m_world->countReference(1);
        return ++m_references;
    }
    ULONG STDMETHODCALLTYPE Release() override
    {
        m_world->countReference(-1);
        m_world->checkApartment("Release");
        const ULONG left = --m_references;
        if (left == 0)
            delete this;
        return left;
    }

    HRESULT STDMETHODCALLTYPE QueryBlanket(IUnknown *, DWORD *, DWORD *, OLECHAR **, DWORD *,
                                           DWORD *, void **, DWORD *) override
    {
        return m_world->unsupported("IClientSecurity::QueryBlanket");
    }
    HRESULT STDMETHODCALLTYPE SetBlanket(IUnknown *, DWORD, DWORD, OLECHAR *, DWORD protection,
                                         DWORD impersonation, void *, DWORD) override
    {
        m_hasBlanket = protection == RPC_C_AUTHN_LEVEL_PKT_PRIVACY &&
                       impersonation == RPC_C_IMP_LEVEL_IMPERSONATE;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE CopyProxy(IUnknown *, IUnknown **) override
    {
        return m_world->unsupported("IClientSecurity::CopyProxy");
    }

protected:
    virtual ~FakeComObject() { m_world->countObject(-1); }

    [[nodiscard]] const std::shared_ptr<FakeComWorld> &world() const { return m_world; }
    [[nodiscard]] FakeWmiRepository &repository() const { return m_world->repository(); }

    /// To be called by every method of a proxy: right apartment, blanket set.
    void checkCall(const char *what)
    {
        m_world->checkApartment(what);
        if (!m_hasBlanket)
            repository().addViolation(QLatin1String(what) + QStringLiteral(" without a blanket"));
    }

private:
    const std::shared_ptr<FakeComWorld> m_world;
    std::atomic<ULONG> m_references = 1;
    std::atomic<bool> m_hasBlanket = false;
};

} // namespace TestSupport

#pragma GCC diagnostic pop
