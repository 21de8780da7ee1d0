// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/enumnames.h"
#include "platform/method.h"
#include "platform/vmfacts.h"
#include "tests/support/testmain.h"
#include "wizard/core/step.h"

#include <QJsonArray>

using namespace Core;
using Platform::CheckpointType;
using Platform::StopAction;

namespace {

QJsonObject object(std::initializer_list<std::pair<const char *, QJsonValue>> members)
{
    QJsonObject json;
    for (const auto &[name, value] : members)
        json.insert(QString::fromLatin1(name), value);
    return json;
}

template <typename Enum>
QJsonValue word(Enum value)
{
    return QString(Platform::enumName(value));
}

Step stepOf(StepKind kind, const QJsonObject &options = {})
{
    Step step;
    step.kind = kind;
    step.target = QStringLiteral("id");
    step.name = QStringLiteral("it");
    step.options = options;
    return step;
}

/// Settings of the EFLOW VM, by a method or without a GPU.
QJsonObject eflow(std::optional<Platform::Method> method)
{
    QJsonObject json = object({{"cpuCount", 4}, {"memoryMb", 8192}, {"gpuCount", method ? 1 : 0}});
    json.insert(QStringLiteral("gpuName"), method ? QStringLiteral("GPU") : QString());
    if (method)
        json.insert(QStringLiteral("gpuPassthroughType"), word(*method));
    return json;
}

QJsonObject protection(bool acs, bool mitigations)
{
    return object({{"requireAcsSupport", acs}, {"requireDeviceMitigations", mitigations}});
}

} // namespace

/// The command that somebody types instead of a step, and the sentence that announces it, for every
/// state that a step knows.
class TestStepCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheCommandOfEveryState_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QJsonValue>("to");
        QTest::addColumn<QString>("command");
        addVmSettings();
        addDevices();
        addEflow();
    }
    void writesTheCommandOfEveryState()
    {
        QFETCH(Step, step);
        QFETCH(QJsonValue, to);
        QTEST(behaviourOf(step.kind).powerShell(step, to), "command");
    }

    /// No cmdlet sets the base of the high gap, so a script comes behind the cmdlet.
    void setsTheBaseOfTheHighGapToo()
    {
        const Step step = stepOf(StepKind::VmMmioGaps);
        const QString script = behaviourOf(step.kind).powerShell(
            step, object({{"lowMmioMb", 128}, {"highMmioMb", 512}, {"highMmioBaseMb", 4096}}));
        QVERIFY(script.startsWith(QStringLiteral("Set-VM -VM (Get-VM -Id 'id') ")));
        QVERIFY(script.contains(QStringLiteral("\n$settings.HighMmioGapBase = 4096\n")));
    }

    void announcesEveryState_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("sentence");
        addAnnouncedDevices();
        addAnnouncedSettings();
    }
    void announcesEveryState()
    {
        QFETCH(Step, step);
        QTEST(translated(behaviourOf(step.kind).intention(step)), "sentence");
    }

    void tellsWhatIsGoingOn_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("sentence");
        const Step enabled = stepOf(StepKind::DeviceEnabled);
        announced("Enabling the device it…", enabled, true);
        announced("Disabling the device it…", enabled, false);
        const Step power = stepOf(StepKind::EflowPower);
        announced("Starting the EFLOW virtual machine…", power, QStringLiteral("on"));
        announced("Stopping the EFLOW virtual machine…", power, QStringLiteral("off"));
        announced("Starting it…", stepOf(StepKind::VmPower), QStringLiteral("running"));
        announced("Shutting down it…", stepOf(StepKind::VmPower), QStringLiteral("off"));
    }
    void tellsWhatIsGoingOn()
    {
        QFETCH(Step, step);
        QTEST(translated(behaviourOf(step.kind).status(step)), "sentence");
    }

private:
    static void row(const char *name, const Step &step, const QJsonValue &to, const char *command)
    {
        QTest::newRow(name) << step << to << QString::fromUtf8(command);
    }

    static void addVmSettings()
    {
        const Step stop = stepOf(StepKind::VmStopAction);
        const auto stopRow = [&](StopAction action, const char *command) {
            row(command, stop, object({{"stopAction", word(action)}}), command);
        };
        stopRow(StopAction::TurnOff, "Set-VM -VM (Get-VM -Id 'id') -AutomaticStopAction TurnOff");
        stopRow(StopAction::Save, "Set-VM -VM (Get-VM -Id 'id') -AutomaticStopAction Save");
        stopRow(StopAction::ShutDown, "Set-VM -VM (Get-VM -Id 'id') -AutomaticStopAction ShutDown");
        const Step checkpoints = stepOf(StepKind::VmCheckpoints);
        const auto checkpointRow = [&](CheckpointType type, const char *command) {
            row(command, checkpoints, object({{"checkpoints", word(type)}}), command);
        };
        checkpointRow(CheckpointType::Disabled,
                      "Set-VM -VM (Get-VM -Id 'id') -CheckpointType Disabled");
        checkpointRow(CheckpointType::Production,
                      "Set-VM -VM (Get-VM -Id 'id') -CheckpointType Production");
        checkpointRow(CheckpointType::ProductionOnly,
                      "Set-VM -VM (Get-VM -Id 'id') -CheckpointType ProductionOnly");
        checkpointRow(CheckpointType::Standard,
                      "Set-VM -VM (Get-VM -Id 'id') -CheckpointType Standard");
        row("automatic checkpoints", checkpoints,
            object(
                {{"checkpoints", word(CheckpointType::Standard)}, {"automaticCheckpoints", true}}),
            "Set-VM -VM (Get-VM -Id 'id') -CheckpointType Standard -AutomaticCheckpointsEnabled "
            "$true");
        const Step memory = stepOf(StepKind::VmMemory);
        row("static memory", memory,
            object({{"dynamicMemory", false}, {"memoryStartupMb", 64}, {"memoryMinimumMb", 32}}),
            "Set-VMMemory -VM (Get-VM -Id 'id') -DynamicMemoryEnabled $false -StartupBytes 64MB");
        row("dynamic memory", memory, object({{"dynamicMemory", true}, {"memoryStartupMb", 64}}),
            "Set-VMMemory -VM (Get-VM -Id 'id') -DynamicMemoryEnabled $true -StartupBytes 64MB");
        row("dynamic memory with a minimum", memory,
            object({{"dynamicMemory", true}, {"memoryStartupMb", 64}, {"memoryMinimumMb", 32}}),
            "Set-VMMemory -VM (Get-VM -Id 'id') -DynamicMemoryEnabled $true -StartupBytes 64MB "
            "-MinimumBytes 32MB");
    }

    static void addDevices()
    {
        const auto dismount = [](const char *name, bool acs, bool mitigations,
                                 const char *command) {
            row(name, stepOf(StepKind::DeviceMount, protection(acs, mitigations)), false, command);
        };
        dismount("dismounted", true, true, "Dismount-VMHostAssignableDevice -LocationPath 'id'");
        dismount("without ACS", false, true,
                 "Dismount-VMHostAssignableDevice -LocationPath 'id' -Force");
        dismount("without mitigations", true, false,
                 "Dismount-VMHostAssignableDevice -LocationPath 'id' -Force");
        Step share =
            stepOf(StepKind::GpuPartition, object({{"vm", QStringLiteral("vm")}}));
        share.before = QJsonArray();
        const QJsonArray one{QStringLiteral("id")};
        row("a share", share, one,
            "Add-VMGpuPartitionAdapter -VM (Get-VM -Id 'vm') -InstancePath 'id'");
        row("no share", share, QJsonArray(),
            "Get-VMGpuPartitionAdapter -VM (Get-VM -Id 'vm') | Where-Object InstancePath -eq 'id' "
            "| Remove-VMGpuPartitionAdapter");
        share.target.clear();
        row("a share of any GPU", share, one, "Add-VMGpuPartitionAdapter -VM (Get-VM -Id 'vm')");
        row("no share of any GPU", share, QJsonArray(),
            "Get-VMGpuPartitionAdapter -VM (Get-VM -Id 'vm') | Remove-VMGpuPartitionAdapter");
    }

    static void addEflow()
    {
        using Platform::Method;
        const Step settings = stepOf(StepKind::EflowVm);
        row("EFLOW without a GPU", settings, eflow({}),
            "Set-EflowVm -cpuCount 4 -memoryInMB 8192 -headless");
        row("EFLOW by DDA", settings, eflow(Method::DirectDeviceAssignment),
            "Set-EflowVm -cpuCount 4 -memoryInMB 8192 -gpuPassthroughType DirectDeviceAssignment "
            "-gpuCount 1 -gpuName 'GPU' -headless");
        row("EFLOW on", stepOf(StepKind::EflowPower), QStringLiteral("on"), "Start-EflowVm");
        row("EFLOW off", stepOf(StepKind::EflowPower), QStringLiteral("off"), "Stop-EflowVm");
        const Step deployment = stepOf(StepKind::EflowDeployment, eflow({}));
        row("deployed", deployment, true,
            "Deploy-Eflow -acceptEula Yes -acceptOptionalTelemetry No -cpuCount 4 -memoryInMB "
            "8192");
        row("deployed for ever", deployment, false,
            "# Deploy-Eflow cannot be undone: the virtual machine stays.");
    }

    static void announced(const char *sentence, Step step, const QJsonValue &after)
    {
        step.after = after;
        QTest::newRow(sentence) << step << QString::fromUtf8(sentence);
    }

    static void addAnnouncedDevices()
    {
        const auto dismount = [](bool acs, bool mitigations) {
            return stepOf(StepKind::DeviceMount, protection(acs, mitigations));
        };
        announced("The device it will be dismounted from this computer.", dismount(true, true),
                  false);
        announced("The device it will be dismounted from this computer without the protection of "
                  "a mitigation driver.",
                  dismount(true, false), false);
        announced("The device it will be dismounted from this computer without the protection of "
                  "Access Control Services (ACS).",
                  dismount(false, true), false);
        announced("The device it will be dismounted from this computer without the protection of "
                  "Access Control Services (ACS) and of a mitigation driver.",
                  dismount(false, false), false);
        const Step enabled = stepOf(StepKind::DeviceEnabled);
        announced("The device it will be enabled on this computer.", enabled, true);
        announced("The device it will be disabled on this computer.", enabled, false);
    }

    static void addAnnouncedSettings()
    {
        using Platform::Method;
        const Step gaps = stepOf(StepKind::VmMmioGaps);
        announced("The memory-mapped I/O space of it will be set to 128 MB below 4 GB and 512 MB "
                  "above.",
                  gaps, object({{"lowMmioMb", 128}, {"highMmioMb", 512}}));
        announced("The memory-mapped I/O space of it will be set to 128 MB below 4 GB and 512 MB "
                  "from 4096 MB on.",
                  gaps, object({{"lowMmioMb", 128}, {"highMmioMb", 512}, {"highMmioBaseMb", 4096}}));
        announced("it will be started.", stepOf(StepKind::VmPower), QStringLiteral("running"));
        announced("it will be shut down.", stepOf(StepKind::VmPower), QStringLiteral("off"));
        const Step power = stepOf(StepKind::EflowPower);
        announced("The EFLOW virtual machine will be started.", power, QStringLiteral("on"));
        announced("The EFLOW virtual machine will be stopped.", power, QStringLiteral("off"));
        const Step settings = stepOf(StepKind::EflowVm);
        announced("The EFLOW virtual machine will be set to these values: virtual processors 4, "
                  "memory 8192 MB, no GPU.",
                  settings, eflow({}));
        announced("The EFLOW virtual machine will be set to these values: virtual processors 4, "
                  "memory 8192 MB, GPU GPU by Discrete Device Assignment (DDA).",
                  settings, eflow(Method::DirectDeviceAssignment));
        announced("The EFLOW virtual machine will be set to these values: virtual processors 4, "
                  "memory 8192 MB, GPU GPU by GPU paravirtualization (GPU-PV).",
                  settings, eflow(Method::ParaVirtualization));
    }
};

SETUP_TEST_MAIN(TestStepCommands)
#include "tst_stepcommands.moc"
