// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/eflowacts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

class TestSimulatedEflowRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTheState_data()
    {
        refusalColumns();
        refusalRow(
            "deploy without the module",
            [](HostProfile &profile) {
                notDeployed(profile);
                profile.facts.eflow.installed = false;
            },
            deploy(noGpu()), ErrorCode::EflowNotInstalled);
        refusalRow("deploy twice", Nothing, deploy(noGpu()), ErrorCode::EflowAlreadyDeployed);
        refusalRow("configure before deployment", notDeployed, configure(noGpu()),
                   ErrorCode::EflowNotDeployed);
        refusalRow("start before deployment", notDeployed, setPower(PowerState::On),
                   ErrorCode::EflowNotDeployed);
        refusalRow("configure while off",
                   eflowBut([](EflowFacts &eflow) { eflow.powerState = PowerState::Off; }),
                   configure(noGpu()), ErrorCode::EflowVmOff);
        refusalRow(
            "configure as a user",
            [](HostProfile &profile) { profile.facts.rights.elevated = false; }, configure(noGpu()),
            ErrorCode::AccessDenied);
        refusalRow(
            "configure without Hyper-V",
            [](HostProfile &profile) { profile.facts.hyperv.feature = FeatureState::Absent; },
            configure(noGpu()), ErrorCode::ProviderUnavailable);
        refusalRow(
            "configure without vmcompute",
            [](HostProfile &profile) {
                profile.facts.hyperv.computeService = ServiceState::Stopped;
            },
            configure(noGpu()), ErrorCode::ProviderUnavailable);
        refusalRow(
            "start without memory",
            [](HostProfile &profile) {
                profile.facts.eflow.powerState = PowerState::Off;
                profile.facts.hardware.memoryFreeMb = 4095;
            },
            setPower(PowerState::On), ErrorCode::InsufficientResources);
    }
    void refusesTheState() { checkRefusal(clientProfile()); }

    void refusesASize_data()
    {
        refusalColumns();
        const auto sized = [](int cpus, qint64 memory) {
            return configure({cpus, memory, {}, {}, 0});
        };
        refusalRow("too many processors", Nothing, sized(17, 4096), ErrorCode::InvalidArgument);
        refusalRow("no processor", Nothing, sized(0, 4096), ErrorCode::InvalidArgument);
        refusalRow("odd memory", Nothing, sized(4, 4097), ErrorCode::InvalidArgument);
        refusalRow("too little memory", Nothing, sized(4, 1022), ErrorCode::InvalidArgument);
        refusalRow("more memory than the host has", Nothing, sized(4, 65538),
                   ErrorCode::InvalidArgument);
        refusalRow("more memory than is free", Nothing, sized(4, 36866),
                   ErrorCode::InvalidArgument);
        refusalRow("deploy with more than is free", notDeployed, deploy({4, 32770, {}, {}, 0}),
                   ErrorCode::InvalidArgument);
    }
    void refusesASize() { checkRefusal(clientProfile()); }

    void refusesAGpu_data()
    {
        refusalColumns();
        refusalRow("DDA of a GeForce", Nothing, configure(gpu(RtxName, Dda)),
                   ErrorCode::EflowUnsupportedDdaType);
        refusalRow("deploy with DDA of a GeForce", notDeployed, deploy(gpu(RtxName, Dda)),
                   ErrorCode::EflowUnsupportedDdaType);
        refusalRow("no count", Nothing, configure(gpu(T4Name, Dda, 0)),
                   ErrorCode::EflowGpuCountMissing);
        refusalRow(
            "GPU-PV on a server",
            [](HostProfile &profile) { profile.facts.windows.productType = ProductType::Server; },
            configure(gpu(RtxName, GpuPv)), ErrorCode::EflowProviderRefusesPassthrough);
        refusalRow("another name", Nothing, configure(gpu(QStringLiteral("nvidia tesla t4"), Dda)),
                   ErrorCode::EflowGpuNotAvailable);
        refusalRow("a name that is not on the list",
                   eflowBut([](EflowFacts &eflow) { eflow.gpuList.value->removeFirst(); }),
                   configure(gpu(T4Name, Dda)), ErrorCode::EflowGpuNotAvailable);
        refusalRow("a name of no card", listlessBut([](HostProfile &profile) {
                       profile.facts.gpus.value->removeLast();
                   }),
                   configure(gpu(RtxName, GpuPv)), ErrorCode::EflowGpuNotAvailable);
        refusalRow(
            "dismounted cards",
            [](HostProfile &profile) {
                for (GpuFacts &card : *profile.facts.gpus.value)
                    card.status.value = DeviceStatus::Dismounted;
            },
            configure(gpu(T4Name, Dda)), ErrorCode::EflowGpuNotAvailable);
        refusalRow(
            "a card without driver",
            [](HostProfile &profile) { rtx(profile).status.value = DeviceStatus::Error; },
            configure(gpu(RtxName, GpuPv)), ErrorCode::EflowGpuNotAvailable);
        refusalRow(
            "a card that a VM holds",
            [](HostProfile &profile) {
                profile.facts.gpus.value->removeAt(1);
                teslaT4(profile).status.value = DeviceStatus::Assigned;
                teslaT4(profile).assignedTo = ReadyVm;
            },
            configure(gpu(T4Name, Dda)), ErrorCode::EflowGpuNotAvailable);
        refusalRow("three of two", Nothing, configure(gpu(T4Name, Dda, 3)),
                   ErrorCode::EflowNotEnoughGpus);
        refusalRow(
            "two where one is taken",
            [](HostProfile &profile) {
                teslaT4(profile).status.value = DeviceStatus::Assigned;
                teslaT4(profile).assignedTo = ReadyVm;
            },
            configure(gpu(T4Name, Dda, 2)), ErrorCode::EflowNotEnoughGpus);
        refusalRow("a type that the list does not have", Nothing, configure(gpu(T4Name, GpuPv)),
                   ErrorCode::EflowPassthroughNotSupported);
        refusalRow(
            "inside a VM",
            [](HostProfile &profile) { profile.facts.windows.virtualMachine = true; },
            configure(gpu(RtxName, GpuPv)), ErrorCode::EflowPassthroughNotSupported);
        refusalRow("a TCC card", listlessBut([](HostProfile &profile) {
                       rtx(profile).driver.model = DriverModel::Tcc;
                   }),
                   configure(gpu(RtxName, GpuPv)), ErrorCode::EflowPassthroughNotSupported);
        refusalRow("no ACS", listlessBut([](HostProfile &profile) {
                       teslaT4(profile).pci.acsCompatibleUpHierarchy = 0;
                   }),
                   configure(gpu(T4Name, Dda)), ErrorCode::EflowPassthroughNotSupported);
        refusalRow("a count without a type", Nothing, configure(gpu(RtxName, {})),
                   ErrorCode::EflowGpuCountWithoutPassthrough);
        refusalRow(
            "another Windows 10 than the module's",
            [](HostProfile &profile) {
                profile.facts.windows.build = 19045;
                profile.facts.eflow.moduleRequiresBuild = 19044;
            },
            configure(gpu(RtxName, GpuPv)), ErrorCode::NotSupported);
        refusalRow("two shares", listlessBut([](HostProfile &profile) {
                       teslaT4(profile).name = RtxName;
                       teslaT4(profile).partitionable = true;
                   }),
                   configure(gpu(RtxName, GpuPv, 2)), ErrorCode::InvalidArgument);
    }
    void refusesAGpu() { checkRefusal(clientProfile()); }
};

SETUP_TEST_MAIN(TestSimulatedEflowRefusals)
#include "tst_simulatedeflowrefusals.moc"
