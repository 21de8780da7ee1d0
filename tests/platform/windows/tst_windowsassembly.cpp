// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/windowsassembly.h"

#include "platform/windows/facts/machineidentity.h"
#include "tests/platform/windows/support/fakesysteminfo.h"
#include "tests/platform/windows/support/recordedsources.h"
#include "tests/platform/windows/support/registryhost.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

HostProfile recorded(const char *name)
{
    return loadHostProfile(text(PROJECT_DIR "/resources/hostprofiles/") + text(name))
        .value_or(HostProfile());
}

const RecoveryCommand Recovery{text("C:\\setup\\eflow-gpu-setup-cli.exe"),
                               {text("recover"), text("--journal"), text("C:\\journal")},
                               text("C:\\journal")};

} // namespace

class TestWindowsAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsThere();
    void changesWhatItReads();
    void theIdentityTellsComputersApartAndNothingElse();
};

void TestWindowsAssembly::everyPartIsThere()
{
    RecordedSources world(recorded("demo-server-t4-dda.json"), 20348);
    const auto host = assembleWindowsHost(world.sources(), Recovery);
    QVERIFY(!host->isRecorded());
    QCOMPARE(host->displayName(), text("HOST-1"));
    for (const FactArea area : AllFactAreas)
        QVERIFY(host->reader().read(area, {}));
    QCOMPARE(host->recoveryTask().isRegistered({}).value_or(true), false);
    const auto missing = text("00000000-0000-0000-0000-000000000000");
    QCOMPARE(host->vms().start(missing, {}).error().code, ErrorCode::VmNotFound);
    QCOMPARE(host->vmDevices().assignDevice(missing, text("PCIROOT(0)"), {}).error().code,
             ErrorCode::VmNotFound);
    QCOMPARE(host->devices().setEnabled(text("PCI\\NONE"), false, {}).error().code,
             ErrorCode::NotFound);
    QVERIFY(!host->guests().probe(missing, Method::ParaVirtualization, {}));
}

void TestWindowsAssembly::changesWhatItReads()
{
    RecordedSources world(recorded("demo-eflow-gpupv.json"), 22631);
    const auto host = assembleWindowsHost(world.sources(), Recovery);
    QVERIFY(host->eflow().setPower(PowerState::Off, {}));
    QVERIFY(host->reader().read(FactArea::Eflow, {})->eflow.powerState.is(PowerState::Off));
}

void TestWindowsAssembly::theIdentityTellsComputersApartAndNothingElse()
{
    FakeRegistry registry;
    fillWindows11(registry);
    FakeSystemInfo system;
    const QString identity = machineIdentity(registry, system);
    QCOMPARE(identity.size(), 8 + 32);
    QVERIFY(identity.startsWith(text("windows-")));
    QVERIFY(!identity.contains(text("9f3c1a52")));
    system.nameAnswer = text("HOST-2");
    QCOMPARE(machineIdentity(registry, system), identity);
    registry.remove(text("SOFTWARE\\Microsoft\\Cryptography"), text("MachineGuid"));
    const QString byName = machineIdentity(registry, system);
    QVERIFY(byName != identity);
    system.nameAnswer = text("HOST-3");
    QVERIFY(machineIdentity(registry, system) != byName);
}

SETUP_TEST_MAIN(TestWindowsAssembly)
#include "tst_windowsassembly.moc"
