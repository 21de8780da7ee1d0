// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/hypervisor.h"

#include "platform/windows/facts/machinecode.h"
#include "platform/windows/facts/machinemodel.h"

#include <array>
#include <cstring>

namespace Platform::Windows {

namespace {

constexpr quint32 FeatureLeaf = 1;
constexpr quint32 VendorLeaf = 0x40000000;
constexpr quint32 PrivilegeLeaf = 0x40000003;
constexpr quint32 RecommendationLeaf = 0x40000004;
constexpr quint32 HardwareLeaf = 0x40000006;
/// Where KVM moves its own leaves when it plays Hyper-V.
constexpr quint32 MovedLeaf = 0x40000100;

const QString HyperV = QStringLiteral("Microsoft Hv");
const QString Kvm = QStringLiteral("KVMKVMKVM");

constexpr bool hasBit(quint32 value, int bit) { return ((value >> bit) & 1) != 0; }

QString vendorOf(const CpuidLeaf &leaf)
{
    std::array<char, 12> text{};
    const std::array<quint32, 3> registers{leaf.ebx, leaf.ecx, leaf.edx};
    std::memcpy(text.data(), registers.data(), text.size());
    const QString all = QString::fromLatin1(text.data(), text.size());
    return all.left(all.indexOf(QChar(u'\0'))).trimmed();
}

/// CPUID of another processor than this program was built for is made up by an emulator.
QString problemOf(const SystemInfo &system)
{
    const auto machine = system.nativeMachine();
    if (machine && !isX86(*machine))
        return QStringLiteral("the processor has no CPUID");
    return system.cpuid(0).eax < FeatureLeaf ? QStringLiteral("CPUID gives no leaves") : QString();
}

} // namespace

bool Hypervisor::isHyperV() const { return isPresent && vendor == HyperV && !isPretended; }

bool Hypervisor::isRoot() const { return isHyperV() && createsPartitions; }

Hypervisor readHypervisor(const SystemInfo &system)
{
    Hypervisor found;
    found.problem = problemOf(system);
    if (!found.problem.isEmpty())
        return found;
    found.isPresent = hasBit(system.cpuid(FeatureLeaf).ecx, 31);
    if (!found.isPresent)
        return found;
    const CpuidLeaf first = system.cpuid(VendorLeaf);
    found.vendor = vendorOf(first);
    found.isPretended = vendorOf(system.cpuid(MovedLeaf)) == Kvm;
    // A leaf past the highest one repeats another leaf.
    found.createsPartitions =
        first.eax >= PrivilegeLeaf && hasBit(system.cpuid(PrivilegeLeaf).ebx, 0);
    found.isNested =
        first.eax >= RecommendationLeaf && hasBit(system.cpuid(RecommendationLeaf).eax, 12);
    found.remapsDma = first.eax >= HardwareLeaf && hasBit(system.cpuid(HardwareLeaf).eax, 4);
    return found;
}

Fact<bool> rootPartitionFact(const Hypervisor &hypervisor)
{
    const QString source = QStringLiteral("CPUID 0x40000003 EBX bit 0");
    if (!hypervisor.problem.isEmpty())
        return Fact<bool>::unread(hypervisor.problem, source);
    if (!hypervisor.isPresent)
        return {false, QStringLiteral("CPUID 1 ECX bit 31: no hypervisor runs")};
    if (!hypervisor.isHyperV())
        return {false, QStringLiteral("CPUID 0x40000000: the hypervisor is %1")
                           .arg(hypervisor.isPretended ? Kvm : hypervisor.vendor)};
    return {hypervisor.createsPartitions, source};
}

Fact<bool> virtualMachineFact(const Hypervisor &hypervisor, const Registry &registry)
{
    if (const MachineModel model = readMachineModel(registry); isVirtual(model))
        return {true, model.source};
    if (!hypervisor.problem.isEmpty())
        return Fact<bool>::unread(hypervisor.problem, QStringLiteral("CPUID 1 ECX bit 31"));
    if (!hypervisor.isPresent)
        return {false, QStringLiteral("CPUID 1 ECX bit 31: no hypervisor runs")};
    if (!hypervisor.isHyperV())
        return {true, QStringLiteral("CPUID 0x40000000: the hypervisor is %1")
                          .arg(hypervisor.isPretended ? Kvm : hypervisor.vendor)};
    return {!hypervisor.createsPartitions || hypervisor.isNested,
            QStringLiteral("CPUID 0x40000003 EBX bit 0, 0x40000004 EAX bit 12")};
}

} // namespace Platform::Windows
