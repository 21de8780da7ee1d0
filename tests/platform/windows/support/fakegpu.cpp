// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakegpu.h"

#include "platform/windows/gpus/devicekeys.h"

#include <QDateTime>

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

constexpr quint64 BytesPerMb = 1024 * 1024;
constexpr int NvidiaVendor = 0x10DE;
constexpr int MadeUpVendor = 0x1234;
constexpr int ExpressEndpoint = 2;
constexpr int DisplayBaseClass = 3;

/// CM_PROB_*
constexpr quint64 ProblemDisabled = 22;
constexpr quint64 ProblemNoDriver = 28;

QString hexadecimal(int number)
{
    return QString::number(uint(number), 16).toUpper().rightJustified(4, QLatin1Char('0'));
}

/// A property for a fact that is known.
template <typename T, typename Convert>
void addProperty(FakeDevice &device, const DeviceKey &key, const Fact<T> &fact, Convert convert)
{
    if (fact.isKnown())
        device.properties.append({key, DeviceValue(convert(*fact))});
}

quint64 numberOf(int value) { return quint64(value); }
QString textOf(const QString &value) { return value; }
bool truthOf(bool value) { return value; }

FileTime noonOf(QDate date)
{
    constexpr quint64 TicksPerMs = 10000;
    const QDateTime start(QDate(1601, 1, 1), QTime(0, 0), Qt::UTC);
    return {quint64(start.msecsTo(QDateTime(date, QTime(12, 0), Qt::UTC))) * TicksPerMs};
}

QStringList pathsOf(const QString &locationPath)
{
    return {QStringLiteral("ACPI(_SB_)#ACPI(PC00)#ACPI(PEG0)"), locationPath};
}

/// Memory that adds up to these MB only when the odd rest is rounded up, and a message interrupt.
QList<DeviceResource> resourcesOf(int mmioMb)
{
    constexpr quint64 Base = 0x40'0000'0000;
    const quint64 whole = quint64(qMax(mmioMb - 1, 0)) * BytesPerMb;
    QList<DeviceResource> resources{{ResourceKind::Interrupt, 0xFFFFFFF0, 0xFFFFFFF0}};
    if (whole > 0)
        resources.append({ResourceKind::Memory, Base, Base + whole - 1});
    if (mmioMb > 0)
        resources.append({ResourceKind::Memory, 0xA0000, 0xBFFFF});
    return resources;
}

std::optional<quint64> problemOf(const Fact<DeviceStatus> &status, const Fact<int> &problem)
{
    if (problem.isKnown())
        return quint64(*problem);
    if (isUnread(problem) || isUnread(status))
        return std::nullopt;
    if (status.is(DeviceStatus::Disabled))
        return ProblemDisabled;
    return status.is(DeviceStatus::Error) ? ProblemNoDriver : 0;
}

} // namespace

bool isAway(const Fact<DeviceStatus> &status)
{
    return status.is(DeviceStatus::Dismounted) || status.is(DeviceStatus::Assigned);
}

FakeGpu::FakeGpu(const GpuFacts &facts, qsizetype index)
    : m_facts(facts)
    , m_index(index)
{
}

QString FakeGpu::instanceId() const
{
    if (m_facts.instanceId.isKnown())
        return *m_facts.instanceId;
    return QStringLiteral("PCI\\VEN_%1&DEV_%2&SUBSYS_%3&REV_A1\\4&FA4E%4&0&0008")
        .arg(hexadecimal(m_facts.vendorId.valueOr(MadeUpVendor)),
             hexadecimal(m_facts.deviceId.valueOr(0)),
             hexadecimal(m_facts.subsystemId.valueOr(0)).rightJustified(8, QLatin1Char('0')),
             hexadecimal(int(m_index)));
}

/// The kind shows in the way to the device, where no adapter tells it.
QString FakeGpu::locationPath() const
{
    if (m_facts.locationPath.isKnown())
        return *m_facts.locationPath;
    const QString root = QString::number(0x50 + m_index, 16).toUpper();
    return m_facts.kind.is(GpuKind::Integrated)
               ? QStringLiteral("PCIROOT(%1)#PCI(0200)").arg(root)
               : QStringLiteral("PCIROOT(%1)#PCI(0100)#PCI(0000)").arg(root);
}

QString FakeGpu::partitionPath() const
{
    const QString known = m_facts.partitionPath.valueOr({});
    if (!known.isEmpty())
        return known;
    return QStringLiteral("\\\\?\\%1#{064092b3-625e-43bf-9eb5-dc845897dd59}\\GPUPARAV")
        .arg(instanceId().replace(QLatin1Char('\\'), QLatin1Char('#')));
}

QString FakeGpu::driverKey() const
{
    return QStringLiteral("{4d36e968-e325-11ce-bfc1-08002be10318}\\%1")
        .arg(m_index, 4, 10, QLatin1Char('0'));
}

QString FakeGpu::service() const
{
    return isNvidia() ? QStringLiteral("nvlddmkm%1").arg(m_index) : QStringLiteral("igfxn");
}

bool FakeGpu::isNvidia() const { return m_facts.vendorId.is(NvidiaVendor); }

bool FakeGpu::isTcc() const { return m_facts.driver.model.is(DriverModel::Tcc); }

bool FakeGpu::hasAdapter() const
{
    return !isTcc() && !isUnread(m_facts.driver.model) && !isUnread(m_facts.status);
}

/// A card without a driver has no class; the bus alone says that it is a display.
bool FakeGpu::hasDriver() const
{
    return !m_facts.status.is(DeviceStatus::Error) || m_facts.driver.version.isKnown();
}

quint64 FakeGpu::luid() const
{
    return m_facts.luid.isKnown() ? m_facts.luid->toULongLong(nullptr, 16)
                                  : quint64(0x10000 + m_index);
}

FakeDevice FakeGpu::device() const
{
    FakeDevice device;
    device.instanceId = instanceId();
    device.deviceClass = hasDriver() ? DeviceKeys::DisplayClass : QUuid();
    device.problem = problemOf(m_facts.status, m_facts.problemCode);
    addProperty(device, DeviceKeys::DeviceDesc, m_facts.name, textOf);
    if (!isUnread(m_facts.locationPath))
        device.properties.append({DeviceKeys::LocationPaths, pathsOf(locationPath())});
    if (!isTcc() && !isUnread(m_facts.luid))
        device.properties.append({DeviceKeys::GpuLuid, luid()});
    addDriver(device);
    addPci(device);
    if (m_facts.partitionable.is(true))
        device.interfaces << partitionPath();
    return device;
}

void FakeGpu::addDriver(FakeDevice &device) const
{
    const DriverFacts &driver = m_facts.driver;
    addProperty(device, DeviceKeys::DriverProvider, driver.provider, textOf);
    addProperty(device, DeviceKeys::DriverVersion, driver.version, driverVersionText);
    addProperty(device, DeviceKeys::DriverDate, driver.date, noonOf);
    addProperty(device, DeviceKeys::DriverInf, driver.inf, textOf);
    if (hasDriver())
        device.properties.append({DeviceKeys::Driver, driverKey()});
    if (hasDriver() && !isUnread(driver.dch))
        device.properties.append({DeviceKeys::Service, service()});
}

/// Resources need a type, a card without a class needs a base class.
void FakeGpu::addPci(FakeDevice &device) const
{
    const PciFacts &pci = m_facts.pci;
    const bool needsType =
        !pci.deviceType.isKnown() && !isUnread(pci.deviceType) && pci.mmioMb.isKnown();
    const bool needsBase = !pci.baseClass.isKnown() && !hasDriver();
    addProperty(device, DeviceKeys::PciDeviceType,
                needsType ? Fact<int>(ExpressEndpoint) : pci.deviceType, numberOf);
    addProperty(device, DeviceKeys::PciBaseClass,
                needsBase ? Fact<int>(DisplayBaseClass) : pci.baseClass, numberOf);
    addProperty(device, DeviceKeys::PciInterruptSupport, pci.interruptSupport, numberOf);
    addProperty(device, DeviceKeys::PciAcsSupport, pci.acsSupport, numberOf);
    addProperty(device, DeviceKeys::PciAcsUpHierarchy, pci.acsCompatibleUpHierarchy, numberOf);
    addProperty(device, DeviceKeys::PciReservedMemory, pci.reservedMemoryRegion, truthOf);
    if (pci.mmioMb.isKnown())
        device.resources = resourcesOf(*pci.mmioMb);
}

Fact<DeviceStatus> FakeGpu::functionStatus(qsizetype function) const
{
    const Fact<DeviceStatus> &own = m_facts.otherFunctions->at(function).status;
    return own.isKnown() ? own : m_facts.status;
}

FakeDevice FakeGpu::functionDevice(qsizetype function) const
{
    const DeviceFunction &recorded = m_facts.otherFunctions->at(function);
    const QString number = QString::number(function + 1);
    const QString path = locationPath().chopped(2) + number + QLatin1Char(')');
    FakeDevice device;
    device.instanceId = recorded.instanceId.valueOr(instanceId() + QLatin1Char('F') + number);
    device.deviceClass = QUuid::createUuidV5(QUuid(), QStringLiteral("no display"));
    device.problem = problemOf(functionStatus(function), {});
    addProperty(device, DeviceKeys::DeviceDesc, recorded.name, textOf);
    device.properties.append(
        {DeviceKeys::LocationPaths, pathsOf(recorded.locationPath.valueOr(path))});
    return device;
}

DisplayAdapter FakeGpu::adapter() const
{
    DisplayAdapter adapter;
    adapter.luid = luid();
    adapter.description = m_facts.name.valueOr({});
    adapter.vendorId = quint32(m_facts.vendorId.valueOr(MadeUpVendor));
    adapter.deviceId = quint32(m_facts.deviceId.valueOr(0));
    adapter.dedicatedVideoMemory = quint64(m_facts.memoryMb.valueOr(0)) * BytesPerMb;
    if (!isUnread(m_facts.displayAttached))
        adapter.attachedOutputs = m_facts.displayAttached.is(true) ? 1 : 0;
    if (m_facts.kind.isKnown())
        adapter.isIntegrated = m_facts.kind.is(GpuKind::Integrated);
    adapter.kernel.driverVersion = 2700;
    adapter.kernel.pnpKey = QString(
        QStringLiteral("\\REGISTRY\\MACHINE\\SYSTEM\\ControlSet001\\Enum\\") + instanceId());
    return adapter;
}

} // namespace TestSupport
