// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The methods of FakeHyperV.
#include "platform/windows/wmi/objectpath.h"
#include "tests/platform/windows/support/embeddedinstance.h"
#include "tests/platform/windows/support/fakehyperv.h"
#include "tests/platform/windows/support/fakesettings.h"

#include <algorithm>

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

constexpr quint32 InvalidParameter = 32773;
constexpr quint32 InvalidState = 32775;

QString textIn(const FakeWmiCall &call, const char *parameter)
{
    const WmiValue value = call.in.value(QString::fromLatin1(parameter));
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QStringList textsIn(const FakeWmiCall &call, const char *parameter)
{
    const WmiValue value = call.in.value(QString::fromLatin1(parameter));
    const auto *texts = std::get_if<QStringList>(&value);
    return texts ? *texts : QStringList();
}

QString text(const WmiObject &object, const char *property)
{
    return object.value<QString>(QString::fromLatin1(property)).value_or(QString());
}

bool flag(const WmiObject &object, const char *property)
{
    return object.value<bool>(QString::fromLatin1(property)).value_or(true);
}

} // namespace

FakeHyperV::Outcome FakeHyperV::changeState(const FakeWmiCall &call)
{
    const QString vmId = m_vms.vmOf(call.path);
    const WmiValue requested = call.in.value(QStringLiteral("RequestedState"));
    constexpr qint64 Start = 2;
    constexpr qint64 ShutDown = 4;
    if (requested == WmiValue(Start))
        return carriedOut([this, vmId] { return m_machine.vms().start(vmId, CallContext{}); });
    if (requested == WmiValue(ShutDown))
        return carriedOut([this, vmId] { return beginShutDown(vmId); });
    m_repository->addViolation(QStringLiteral("RequestStateChange: neither start nor shutdown"));
    return WmiOutcome{InvalidParameter, {}};
}

FakeHyperV::Outcome FakeHyperV::shutDown(const FakeWmiCall &call)
{
    if (call.in.value(QStringLiteral("Force")) != WmiValue(false))
        m_repository->addViolation(QStringLiteral("InitiateShutdown: by force"));
    const auto begun = beginShutDown(m_vms.vmOf(call.path));
    return WmiOutcome{begun ? 0 : InvalidState, {}};
}

Result<> FakeHyperV::beginShutDown(const QString &vmId)
{
    const HostProfile machine = m_machine.snapshot();
    const VmFacts *vm = findVm(machine.facts, vmId);
    if (!vm || !vm->state.is(VmState::Running))
        return failure(ErrorCode::InvalidState);
    if (habits.guestsShutDown)
        m_shuttingDown.insert(vmId, habits.looksUntilOff);
    return {};
}

FakeHyperV::Outcome FakeHyperV::modifySystem(const FakeWmiCall &call)
{
    const auto instance = readEmbeddedInstance(*m_repository, textIn(call, "SystemSettings"));
    const auto settings = instance ? systemSettingsFrom(*instance) : std::nullopt;
    if (!settings)
        return WmiOutcome{InvalidParameter, {}};
    const QString vmId = text(*instance, "InstanceID").section(u':', 1);
    return carriedOut([this, vmId, settings] {
        return m_machine.vms().configure(vmId, *settings, CallContext{});
    });
}

QString FakeHyperV::memoryPath(const QString &instanceId) const
{
    const QList<WmiObject> rows = m_repository->all(QStringLiteral("Msvm_MemorySettingData"));
    const auto row = std::ranges::find_if(rows, [&instanceId](const WmiObject &candidate) {
        return text(candidate, "InstanceID") == instanceId;
    });
    return row == rows.end() ? QString() : row->path;
}

FakeHyperV::Outcome FakeHyperV::modifyResources(const FakeWmiCall &call)
{
    const QString xml = textsIn(call, "ResourceSettings").value(0);
    const auto instance = readEmbeddedInstance(*m_repository, xml);
    const auto settings = instance ? memorySettingsFrom(*instance) : std::nullopt;
    if (!settings)
        return WmiOutcome{InvalidParameter, {}};
    const QString vmId = m_vms.vmOf(memoryPath(text(*instance, "InstanceID")));
    return carriedOut([this, vmId, settings] {
        return m_machine.vms().configure(vmId, *settings, CallContext{});
    });
}

FakeHyperV::Outcome FakeHyperV::addResources(const FakeWmiCall &call)
{
    const QString vmId = m_vms.vmOf(textIn(call, "AffectedConfiguration"));
    const QString xml = textsIn(call, "ResourceSettings").value(0);
    const auto instance = readEmbeddedInstance(*m_repository, xml);
    if (vmId.isEmpty() || !instance || !isResource(*instance))
        return WmiOutcome{InvalidParameter, {}};
    return carriedOut([this, vmId, resource = *instance] { return addResource(vmId, resource); });
}

Result<> FakeHyperV::addResource(const QString &vmId, const WmiObject &resource)
{
    const QString path = resource.value<QStringList>(QStringLiteral("HostResource"))
                             .value_or(QStringList())
                             .value(0);
    if (resource.className == QLatin1String("Msvm_PciExpressSettingData"))
        return m_machine.vmDevices().assignDevice(vmId, m_devices.locationOf(path), CallContext{});
    const auto gpu = WmiObjectPath::parse(path);
    const QString name = gpu ? gpu->key(QStringLiteral("Name")).value_or(QString()) : QString();
    return m_machine.vmDevices().addPartition(vmId, name, CallContext{});
}

FakeHyperV::Outcome FakeHyperV::removeResources(const FakeWmiCall &call)
{
    const QString path = textsIn(call, "ResourceSettings").value(0);
    return carriedOut([this, path] { return remove(path); });
}

Result<> FakeHyperV::remove(const QString &settingPath)
{
    const auto held = m_vms.holding(settingPath);
    if (!held)
        return failure(ErrorCode::NotFound);
    return held->isDevice
               ? m_machine.vmDevices().removeDevice(held->vmId, held->what, CallContext{})
               : m_machine.vmDevices().removePartition(held->vmId, held->what, CallContext{});
}

FakeHyperV::Outcome FakeHyperV::dismount(const FakeWmiCall &call)
{
    const auto instance = readEmbeddedInstance(*m_repository, textIn(call, "DismountSettingData"));
    if (!instance)
        return WmiOutcome{InvalidParameter, {}};
    const DismountRequest request{
        text(*instance, "DeviceInstancePath"), text(*instance, "DeviceLocationPath"),
        flag(*instance, "RequireAcsSupport"), flag(*instance, "RequireDeviceMitigations")};
    return carriedOut([this, request]() -> Result<> {
        const auto done = m_machine.devices().dismount(request, CallContext{});
        if (done)
            moved(request.instanceId, false);
        return done;
    });
}

FakeHyperV::Outcome FakeHyperV::mount(const FakeWmiCall &call)
{
    const QString location = textIn(call, "DeviceLocationPath");
    const QString instanceId = textIn(call, "DeviceInstancePath");
    if (m_devices.dismountedPath(location).isEmpty() ||
        !instanceId.startsWith(QLatin1String("PCIP\\")))
        return WmiOutcome{InvalidParameter, {}};
    return carriedOut([this, location, instanceId]() -> Result<> {
        const auto done = m_machine.devices().mount(location, CallContext{});
        if (done)
            moved(QString(QStringLiteral("PCI") + instanceId.mid(4)), true);
        return done;
    });
}

} // namespace TestSupport
