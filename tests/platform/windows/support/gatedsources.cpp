// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/gatedsources.h"

namespace TestSupport {

using namespace Platform;
using namespace Platform::Windows;

namespace {

using Gates = std::shared_ptr<SourceGates>;

const QString TestIsOver = QStringLiteral("the test is over");

/// What every gated source has: the source itself and the gates.
template <typename Source>
struct Behind
{
    std::shared_ptr<Source> source;
    Gates gates;
};

struct GatedRegistry final : Registry, Behind<Registry>
{
    explicit GatedRegistry(Behind<Registry> behind)
        : Behind(std::move(behind))
    {
    }
    Result<RegistryValue> value(const QString &key, const QString &name) const override
    {
        const Gate::Visit visit(gates->registry);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->value(key, name);
    }
    Result<QStringList> subkeys(const QString &key) const override
    {
        const Gate::Visit visit(gates->registry);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->subkeys(key);
    }
};

struct GatedSystem final : SystemInfo, Behind<SystemInfo>
{
    explicit GatedSystem(Behind<SystemInfo> behind)
        : Behind(std::move(behind))
    {
    }
    Result<WindowsVersion> version() const override { return source->version(); }
    Result<quint16> nativeMachine() const override { return source->nativeMachine(); }
    Result<bool> isElevated() const override
    {
        const Gate::Visit visit(gates->token);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->isElevated();
    }
    Result<bool> isMemberOf(const QString &sid) const override { return source->isMemberOf(sid); }
    CpuidLeaf cpuid(quint32 leaf) const override { return source->cpuid(leaf); }
    bool hasProcessorFeature(quint32 feature) const override
    {
        return source->hasProcessorFeature(feature);
    }
    Result<int> logicalProcessors() const override { return source->logicalProcessors(); }
    Result<MemoryStatus> memory() const override { return source->memory(); }
    Result<quint64> freeBytes(const QString &folder) const override
    {
        const Gate::Visit visit(gates->volume);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->freeBytes(folder);
    }
    Result<QString> computerName() const override { return source->computerName(); }
};

struct GatedServices final : Services, Behind<Services>
{
    explicit GatedServices(Behind<Services> behind)
        : Behind(std::move(behind))
    {
    }
    Result<quint32> state(const QString &name) const override
    {
        const Gate::Visit visit(gates->services);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->state(name);
    }
};

struct GatedFiles final : Files, Behind<Files>
{
    explicit GatedFiles(Behind<Files> behind)
        : Behind(std::move(behind))
    {
    }
    Result<QStringList> names(const QString &folder) const override
    {
        const Gate::Visit visit(gates->files);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->names(folder);
    }
    Result<QByteArray> content(const QString &file, qint64 largest) const override
    {
        const Gate::Visit visit(gates->files);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->content(file, largest);
    }
};

struct GatedPnp final : PnpDevices, Behind<PnpDevices>
{
    explicit GatedPnp(Behind<PnpDevices> behind)
        : Behind(std::move(behind))
    {
    }
    Result<QList<PnpDevice>> devices() override
    {
        const Gate::Visit visit(gates->pnp);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->devices();
    }
    Result<DeviceValue> property(const QString &instanceId, const DeviceKey &key) override
    {
        const Gate::Visit visit(gates->pnp);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->property(instanceId, key);
    }
    Result<QList<DeviceResource>> resources(const QString &instanceId) override
    {
        const Gate::Visit visit(gates->pnp);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->resources(instanceId);
    }
    Result<QList<DeviceInterface>> interfaces(const QUuid &interfaceClass) override
    {
        const Gate::Visit visit(gates->pnp);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->interfaces(interfaceClass);
    }
    Result<> setEnabled(const QString &instanceId, bool enabled) override
    {
        return source->setEnabled(instanceId, enabled);
    }
};

struct GatedAdapters final : DisplayAdapters, Behind<DisplayAdapters>
{
    explicit GatedAdapters(Behind<DisplayAdapters> behind)
        : Behind(std::move(behind))
    {
    }
    Result<QList<DisplayAdapter>> adapters() override
    {
        const Gate::Visit visit(gates->adapters);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->adapters();
    }
};

struct GatedScripts final : ScriptHost, Behind<ScriptHost>
{
    explicit GatedScripts(Behind<ScriptHost> behind)
        : Behind(std::move(behind))
    {
    }
    QString moduleFolder() const override { return source->moduleFolder(); }
    Result<ScriptOutput> run(const ScriptRequest &request, const CallContext &call) override
    {
        const Gate::Visit visit(gates->scripts);
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->run(request, call);
    }
};

struct GatedConnection final : WmiConnection, Behind<WmiConnection>
{
    GatedConnection(Behind<WmiConnection> behind, Gate SourceGates::*chosen)
        : Behind(std::move(behind))
        , gate(chosen)
    {
    }
    Result<QList<WmiObject>> query(const QString &wql, const CallContext &call) override
    {
        const Gate::Visit visit((gates.get()->*gate));
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->query(wql, call);
    }
    Result<WmiObject> get(const QString &path, const CallContext &call) override
    {
        const Gate::Visit visit((gates.get()->*gate));
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->get(path, call);
    }
    Result<WmiOutcome> call(const QString &path, const QString &method, const WmiArguments &in,
                            const CallContext &call) override
    {
        return source->call(path, method, in, call);
    }
    Gate SourceGates::*gate;
};

struct GatedConnector final : WmiConnector, Behind<WmiConnector>
{
    explicit GatedConnector(Behind<WmiConnector> behind)
        : Behind(std::move(behind))
    {
    }
    Result<std::shared_ptr<WmiConnection>> connect(const QString &wmiNamespace,
                                                   const CallContext &call) override
    {
        Gate SourceGates::*gate = &SourceGates::hyperv;
        if (wmiNamespace.endsWith(QLatin1String("cimv2")))
            gate = &SourceGates::features;
        else if (wmiNamespace.endsWith(QLatin1String("DeviceGuard")))
            gate = &SourceGates::deviceGuard;
        const Gate::Visit visit((gates.get()->*gate));
        if (visit.isOver())
            return failure(ErrorCode::Cancelled, TestIsOver);
        return source->connect(wmiNamespace, call)
            .map([&](const std::shared_ptr<WmiConnection> &opened) {
                return std::shared_ptr<WmiConnection>(
                    std::make_shared<GatedConnection>(Behind<WmiConnection>{opened, gates}, gate));
            });
    }
};

template <typename Gated, typename Source>
std::shared_ptr<Source> gated(const std::shared_ptr<Source> &source, const Gates &gates)
{
    return std::make_shared<Gated>(Behind<Source>{source, gates});
}

} // namespace

void SourceGates::endAll()
{
    for (Gate *gate : {&registry, &token, &volume, &services, &files, &pnp, &adapters, &features,
                       &hyperv, &deviceGuard, &scripts})
        gate->end();
}

WindowsSources behindGates(const WindowsSources &sources, const Gates &gates)
{
    WindowsSources behind = sources;
    behind.registry = gated<GatedRegistry>(sources.registry, gates);
    behind.system = gated<GatedSystem>(sources.system, gates);
    behind.services = gated<GatedServices>(sources.services, gates);
    behind.files = gated<GatedFiles>(sources.files, gates);
    behind.pnp = gated<GatedPnp>(sources.pnp, gates);
    behind.adapters = gated<GatedAdapters>(sources.adapters, gates);
    behind.wmi = gated<GatedConnector>(sources.wmi, gates);
    behind.scripts = gated<GatedScripts>(sources.scripts, gates);
    return behind;
}

} // namespace TestSupport
