// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/hardwarefactreader.h"

#include "platform/windows/facts/knownfolders.h"
#include "platform/windows/facts/machinemodel.h"
#include "platform/windows/facts/registryfacts.h"
#include "platform/windows/wmi/wmiconnection.h"
#include "platform/windows/wmi/wql.h"

namespace Platform::Windows {

namespace {

constexpr quint64 Megabyte = 1ULL << 20;
constexpr quint64 Gigabyte = 1ULL << 30;

/// winnt.h, PF_*.
constexpr quint32 SecondLevelTranslation = 20;
constexpr quint32 FirmwareVirtualization = 21;

constexpr quint32 HighestExtendedLeaf = 0x80000000;
constexpr quint32 AddressLeaf = 0x80000008;

const RegistryPlace ProcessorName{
    QStringLiteral("HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0"),
    QStringLiteral("ProcessorNameString")};

const QString DeviceGuardNamespace = QStringLiteral("root\\Microsoft\\Windows\\DeviceGuard");
constexpr QLatin1String DeviceGuard("Win32_DeviceGuard");
constexpr QLatin1String SecurityProperties("AvailableSecurityProperties");
constexpr qint64 DmaProtection = 3;

Fact<QString> processorFact(const Registry &registry)
{
    Fact<QString> name = textFact(registry, ProcessorName);
    if (name.isKnown())
        name.value = name->trimmed(); // processors pad their names
    return name;
}

void readMemory(const SystemInfo &system, HardwareFacts &facts)
{
    const auto memory = system.memory();
    facts.memoryTotalMb =
        factOf(memory.map([](const MemoryStatus &m) { return qint64(m.total / Megabyte); }),
               QStringLiteral("GlobalMemoryStatusEx ullTotalPhys"));
    facts.memoryFreeMb =
        factOf(memory.map([](const MemoryStatus &m) { return qint64(m.available / Megabyte); }),
               QStringLiteral("GlobalMemoryStatusEx ullAvailPhys"));
}

/// Under a hypervisor the processor reports no virtualization, which then says nothing.
Fact<bool> virtualizationFact(const SystemInfo &system, const Hypervisor &hypervisor)
{
    const QString source = QStringLiteral(
        "IsProcessorFeaturePresent PF_VIRT_FIRMWARE_ENABLED, PF_SECOND_LEVEL_ADDRESS_TRANSLATION");
    if (hypervisor.isRoot())
        return {true, QStringLiteral("CPUID 0x40000003 EBX bit 0: Hyper-V runs on it")};
    if (hypervisor.isPresent)
        return Fact<bool>::unread(QStringLiteral("a hypervisor runs and hides it"), source);
    return {system.hasProcessorFeature(FirmwareVirtualization) &&
                system.hasProcessorFeature(SecondLevelTranslation),
            source};
}

Fact<int> addressBitsFact(const SystemInfo &system, const Hypervisor &hypervisor)
{
    const QString source = QStringLiteral("CPUID 0x80000008 EAX[7:0]");
    if (!hypervisor.problem.isEmpty())
        return Fact<int>::unread(hypervisor.problem, source);
    const int bits = int(system.cpuid(AddressLeaf).eax & 0xFF);
    if (system.cpuid(HighestExtendedLeaf).eax < AddressLeaf || bits == 0)
        return Fact<int>::unread(QStringLiteral("the processor has no such leaf"), source);
    return {bits, source};
}

QString stateOf(const Fact<bool> &fact)
{
    return fact.isKnown() ? QString(*fact ? QStringLiteral("yes") : QStringLiteral("no"))
                          : fact.problem;
}

} // namespace

HardwareFacts readHardwareFacts(const Registry &registry, const SystemInfo &system)
{
    const Hypervisor hypervisor = readHypervisor(system);
    HardwareFacts facts;
    facts.model = modelFact(registry);
    facts.processor = processorFact(registry);
    facts.logicalProcessors = factOf(
        system.logicalProcessors(), QStringLiteral("GetActiveProcessorCount ALL_PROCESSOR_GROUPS"));
    readMemory(system, facts);
    facts.virtualization = virtualizationFact(system, hypervisor);
    facts.physicalAddressBits = addressBitsFact(system, hypervisor);
    return facts;
}

Fact<qint64> diskFreeFact(const Registry &registry, const SystemInfo &system)
{
    const QString folder = vmFolder(registry);
    return factOf(
        system.freeBytes(folder).map([](quint64 bytes) { return qint64(bytes / Gigabyte); }),
        QStringLiteral("GetDiskFreeSpaceExW ") + folder);
}

Fact<bool> dmaProtectionFact(WmiConnector &wmi, const CallContext &call)
{
    const QString source = QStringLiteral("Win32_DeviceGuard.AvailableSecurityProperties");
    const auto connection = wmi.connect(DeviceGuardNamespace, call);
    if (!connection && connection.error().code == ErrorCode::HyperVNotPresent) // no such namespace
        return Fact<bool>::unread(QStringLiteral("this Windows has no Device Guard"), source);
    if (!connection)
        return Fact<bool>::unread(reasonOf(connection.error()), source);
    const auto rows = selectFrom(**connection, WqlSelect(DeviceGuard), call);
    if (!rows)
        return Fact<bool>::unread(reasonOf(rows.error()), source);
    for (const WmiObject &row : *rows) {
        if (const auto properties = row.value<QList<qint64>>(SecurityProperties))
            return {properties->contains(DmaProtection), source + QStringLiteral(" contains 3")};
    }
    return Fact<bool>::unread(QStringLiteral("WMI gave no such value"), source);
}

Fact<bool> iommuFact(const Hypervisor &hypervisor, const Fact<bool> &iovSupport,
                     const Fact<bool> &dmaProtection)
{
    const QString cpuid =
        hypervisor.remapsDma ? QStringLiteral("; CPUID 0x40000006 EAX bit 4 is set") : QString();
    if (iovSupport.is(true))
        return {true, iovSupport.source + cpuid};
    if (dmaProtection.is(true))
        return {true, dmaProtection.source + cpuid};
    return Fact<bool>::unread(
        QStringLiteral("no probe proves one, and probes miss some: IOVSupport: %1; "
                       "DMA protection: %2; CPUID DMA remapping: %3")
            .arg(stateOf(iovSupport), stateOf(dmaProtection),
                 hypervisor.remapsDma ? QStringLiteral("yes") : QStringLiteral("no")),
        QStringLiteral("Win32_DeviceGuard.AvailableSecurityProperties, "
                       "Msvm_VirtualEthernetSwitchManagementCapabilities.IOVSupport"));
}

} // namespace Platform::Windows
