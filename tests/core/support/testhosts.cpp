// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/testhosts.h"

#include "wizard/core/requirement.h"

#include <algorithm>

using namespace Platform;

namespace TestSupport {

namespace {

GpuFacts cardIn(int slot)
{
    GpuFacts gpu;
    gpu.vendorId = 0x10DE;
    gpu.kind = GpuKind::Discrete;
    gpu.locationPath = QStringLiteral("PCIROOT(%1)#PCI(0100)#PCI(0000)").arg(slot);
    gpu.status = DeviceStatus::Ok;
    gpu.problemCode = 0;
    gpu.displayAttached = false;
    gpu.assignedTo = QString();
    gpu.otherFunctions = QList<DeviceFunction>();
    gpu.driver.provider = QStringLiteral("NVIDIA");
    gpu.driver.version = DriverVersion{{31, 0, 15, 5123}};
    gpu.mitigationDriver = true;
    gpu.pci = {2, 3, 6, {}, 3, false, 304};
    return gpu;
}

HostFacts commonHost()
{
    HostFacts facts;
    facts.windows.architecture = Architecture::X64;
    facts.windows.restartPending = false;
    facts.windows.virtualMachine = false;
    facts.windows.insiderEnrolled = false;
    facts.rights = {true, true};
    facts.hardware.memoryFreeMb = 30000;
    facts.hardware.virtualization = true;
    facts.hardware.iommu = true;
    facts.hardware.physicalAddressBits = 46;
    facts.hyperv.feature = FeatureState::Enabled;
    facts.hyperv.managementService = ServiceState::Running;
    facts.hyperv.computeService = ServiceState::Running;
    facts.hyperv.rootPartition = true;
    facts.hyperv.iovSupport = true;
    facts.hyperv.requireSecureDeviceAssignment = false;
    facts.hyperv.requireSupportedDeviceAssignment = false;
    facts.wsl.installed = true;
    facts.eflow.installed = true;
    facts.eflow.version = QStringLiteral("1.5.7.01026");
    facts.eflow.deployed = true;
    facts.eflow.powerState = PowerState::On;
    facts.eflow.gpuName = QString();
    facts.vms = QList<VmFacts>{readyVm()};
    return facts;
}

EflowGpu offer(const GpuFacts &gpu, Method method) { return {gpu.name, 1, QList<Method>{method}}; }

} // namespace

GpuFacts geForce(int slot)
{
    GpuFacts gpu = cardIn(slot);
    gpu.instanceId =
        QStringLiteral("PCI\\VEN_10DE&DEV_2504&SUBSYS_40741458&REV_A1\\4&1&0&%1").arg(slot);
    gpu.deviceId = 0x2504;
    gpu.name = QStringLiteral("NVIDIA GeForce RTX 3060");
    gpu.driver.model = DriverModel::Wddm;
    gpu.partitionable = true;
    gpu.partitionPath = QStringLiteral("\\\\?\\PCI#VEN_10DE&DEV_2504#4&1&0&%1#{064092b3-625e-43bf-"
                                       "9eb5-dc845897dd59}\\GPUPARAV")
                            .arg(slot);
    return gpu;
}

GpuFacts teslaT4(int slot)
{
    GpuFacts gpu = cardIn(slot);
    gpu.instanceId =
        QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&2&0&%1").arg(slot);
    gpu.deviceId = 0x1EB8;
    gpu.name = QStringLiteral("NVIDIA Tesla T4");
    gpu.driver.model = DriverModel::Tcc;
    gpu.partitionable = false;
    return gpu;
}

VmFacts readyVm(int number)
{
    VmFacts vm;
    vm.id = QStringLiteral("00000000-0000-0000-0000-%1").arg(number, 12, 10, QLatin1Char('0'));
    vm.name = QStringLiteral("linux-%1").arg(number);
    vm.state = VmState::Off;
    vm.memoryStartupMb = 8192;
    vm.memoryMinimumMb = 8192;
    vm.dynamicMemory = false;
    vm.stopAction = StopAction::TurnOff;
    vm.checkpoints = CheckpointType::Disabled;
    vm.automaticCheckpoints = false;
    vm.guestControlledCacheTypes = true;
    vm.lowMmioMb = 3072;
    vm.highMmioMb = 33280;
    vm.highMmioBaseMb = 65024;
    vm.assignedDevices = QList<AssignedDevice>();
    vm.gpuPartitions = QStringList();
    return vm;
}

HostFacts clientHost()
{
    HostFacts facts = commonHost();
    facts.windows.productType = ProductType::Client;
    facts.windows.edition = QStringLiteral("Professional");
    facts.windows.build = 22631;
    facts.windows.revision = 3447;
    facts.gpus = QList<GpuFacts>{geForce()};
    facts.eflow.gpuList = QList<EflowGpu>{offer(geForce(), Method::ParaVirtualization)};
    return facts;
}

HostFacts serverHost()
{
    HostFacts facts = commonHost();
    facts.windows.productType = ProductType::Server;
    facts.windows.edition = QStringLiteral("ServerDatacenter");
    facts.windows.build = 20348;
    facts.windows.revision = 2582;
    facts.gpus = QList<GpuFacts>{teslaT4()};
    facts.eflow.gpuList = QList<EflowGpu>{offer(teslaT4(), Method::DirectDeviceAssignment)};
    return facts;
}

Core::AcceptedLicences allLicences() { return {QStringLiteral("nvidia"), QStringLiteral("eflow")}; }

Core::AssessedPath pathOf(const Core::Assessment &assessment, Core::Route route)
{
    const auto found =
        std::ranges::find_if(assessment.paths, [route](const Core::AssessedPath &each) {
            return each.path.route == route;
        });
    return found == assessment.paths.end() ? Core::AssessedPath() : *found;
}

QString verdictText(const HostFacts &facts, Core::Route route)
{
    const Core::AssessedPath path = pathOf(Core::assess(facts, allLicences()), route);
    QString text = pathVerdictName(path.verdict);
    for (qsizetype i = 0; i < path.because.size(); ++i)
        text += (i == 0 ? QStringLiteral(": ") : QStringLiteral(", ")) + path.because.at(i);
    return text;
}

Core::Verdict rowVerdict(const HostFacts &facts, const char *requirement, Core::Route route)
{
    const Core::Assessment assessment = Core::assess(facts, allLicences());
    for (const Core::AssessmentRow &row : assessment.rows) {
        if (row.requirement->id == QLatin1String(requirement) && row.routes.contains(route))
            return row.finding.verdict;
    }
    return Core::Verdict::NotApplicable;
}

} // namespace TestSupport
