// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/windowsreader.h"

#include "platform/unreadarea.h"
#include "platform/windows/hyperv/hypervconnection.h"
#include "tests/platform/windows/support/factlines.h"
#include "tests/platform/windows/support/gatedsources.h"
#include "tests/platform/windows/support/recordedsources.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <future>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

using GateOf = Gate SourceGates::*;

/// A provider that will hang has this much. Those that are asked together with it have it too, so
/// it leaves them time on a machine that is busy.
constexpr auto ShortLimit = std::chrono::milliseconds(1500);

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

HostProfile recorded(const char *name)
{
    return loadHostProfile(QStringLiteral(PROJECT_DIR "/resources/hostprofiles/") +
                           QString::fromLatin1(name))
        .value_or(HostProfile());
}

WindowsReader readerOf(const WindowsSources &sources, const ProviderLimits &limits = {})
{
    return {sources, std::make_shared<HyperVConnection>(sources.wmi, [] { return RightsFacts(); }),
            std::make_shared<PendingChanges>(), limits};
}

/// All areas at once, as the console asks for them.
HostFacts readAll(HostReader &reader)
{
    std::vector<std::future<Result<HostFacts>>> answers;
    for (const FactArea area : AllFactAreas)
        answers.push_back(std::async(std::launch::async, [&reader, area] {
            return reader.read(area, {{}, std::chrono::minutes(5)});
        }));
    HostFacts facts;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto answer = answers[i].get();
        if (answer)
            copyArea(AllFactAreas[i], *answer, facts);
        else
            markUnread(AllFactAreas[i], facts, answer.error().detail);
    }
    return facts;
}

/// The paths of facts that are not the same, without the numbers of list items.
QStringList differences(const HostFacts &before, const HostFacts &after)
{
    const QMap<QString, QString> was = factLines(before);
    const QMap<QString, QString> is = factLines(after);
    static const QRegularExpression AnyIndex(text("\\[\\d+\\]"));
    QStringList paths;
    for (const QString &path : was.keys() + is.keys()) {
        if (was.value(path) != is.value(path))
            paths << QString(path).replace(AnyIndex, text("[]"));
    }
    paths.removeDuplicates();
    return paths;
}

bool startsWithAny(const QString &path, const QStringList &beginnings)
{
    return std::ranges::any_of(
        beginnings, [&path](const QString &beginning) { return path.startsWith(beginning); });
}

} // namespace

Q_DECLARE_METATYPE(GateOf)

class TestWindowsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFactOfARecordedHost_data();
    void readsEveryFactOfARecordedHost();
    void aProviderThatHangsCostsItsOwnFacts_data();
    void aProviderThatHangsCostsItsOwnFacts();
    void aStopEndsTheWaitForAProvider();
    void saysThatThereIsNoHyperV();
    void readsOneGpuAndOneVm();
    void leavesTheModuleTheLastWordOnTheVm();
};

void TestWindowsReader::readsEveryFactOfARecordedHost_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"demo-eflow-gpupv.json", "demo-eflow-deploy.json", "demo-server-t4-dda.json",
          "demo-hostile-names.json", "boundary-no-hyperv.json", "boundary-eflow-absent.json"})
        QTest::newRow(name) << QByteArray(name);
}

void TestWindowsReader::readsEveryFactOfARecordedHost()
{
    QFETCH(QByteArray, name);
    const HostProfile profile = recorded(name.constData());
    RecordedSources world(profile, profile.facts.windows.build.valueOr(22631));
    WindowsReader reader = readerOf(world.sources());
    const HostFacts facts = readAll(reader);
    QCOMPARE(silentFacts(facts), QStringList());
    QCOMPARE(facts.windows.build.value, profile.facts.windows.build.value);
    QCOMPARE(facts.eflow.version.value, profile.facts.eflow.version.value);
    QCOMPARE(facts.gpus.valueOr({}).size(), profile.facts.gpus.valueOr({}).size());
    HostProfile written;
    written.facts = facts;
    const auto again = parseHostProfile(hostProfileJson(written));
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->facts, facts);
}

void TestWindowsReader::aProviderThatHangsCostsItsOwnFacts_data()
{
    QTest::addColumn<GateOf>("hanging");
    QTest::addColumn<QList<int>>("limited"); // Provider
    QTest::addColumn<QStringList>("lost");   // beginnings of paths, all of which are lost
    const auto row = [](const char *name, GateOf gate, std::initializer_list<Provider> limited,
                        std::initializer_list<const char *> lost) {
        QList<int> providers;
        for (const Provider provider : limited)
            providers << int(provider);
        QStringList paths;
        for (const char *path : lost)
            paths << QString::fromLatin1(path);
        QTest::newRow(name) << gate << providers << paths;
    };
    row("the token", &SourceGates::token, {Provider::Token}, {"rights."});
    row("the volume", &SourceGates::volume, {Provider::Volume}, {"hardware.diskFreeGb"});
    row("the services", &SourceGates::services, {Provider::Services},
        {"hyperv.managementService", "hyperv.computeService", "wsl.installed"});
    // The service settles whether the role is there.
    row("the optional features", &SourceGates::features, {Provider::Features}, {});
    row("Device Guard", &SourceGates::deviceGuard, {Provider::DeviceGuard}, {"hardware.iommu"});
    row("the files", &SourceGates::files, {Provider::EflowFiles, Provider::Devices},
        {"eflow.", "gpus"});
    row("the module of EFLOW", &SourceGates::scripts, {Provider::EflowModule},
        {"eflow.cpuCount", "eflow.memoryMb", "eflow.powerState", "eflow.gpuName",
         "eflow.gpuPassthroughType", "eflow.gpuCount", "eflow.gpuList"});
    row("DXGI", &SourceGates::adapters, {Provider::Devices},
        {"gpus[].displayAttached", "gpus[].driver.model"});
    row("Plug and Play", &SourceGates::pnp, {Provider::Devices, Provider::HyperV},
        {"gpus", "hyperv.otherPartitionables"});
    row("Hyper-V", &SourceGates::hyperv, {Provider::HyperV, Provider::Devices},
        {"hyperv.iovSupport", "hyperv.iovSupportReasons", "hyperv.otherPartitionables", "vms",
         "gpus[].partitionCount"});
    row("the registry", &SourceGates::registry,
        {Provider::System, Provider::Volume, Provider::EflowFiles, Provider::Devices},
        {"windows.", "hardware.", "hyperv.rootPartition", "hyperv.require", "eflow.", "gpus",
         "wsl.version"});
}

void TestWindowsReader::aProviderThatHangsCostsItsOwnFacts()
{
    QFETCH(GateOf, hanging);
    QFETCH(QList<int>, limited);
    QFETCH(QStringList, lost);
    RecordedSources world(recorded("demo-eflow-gpupv.json"), 22631);
    const auto gates = std::make_shared<SourceGates>();
    const WindowsSources sources = behindGates(world.sources(), gates);
    WindowsReader healthy = readerOf(sources);
    const HostFacts before = readAll(healthy);
    ProviderLimits limits;
    for (std::size_t i = 0; i < std::size(StandardLimits); ++i)
        limits.set(Provider(i), limited.contains(int(i)) ? ShortLimit : std::chrono::minutes(1));
    (gates.get()->*hanging).close();
    WindowsReader reader = readerOf(sources, limits);
    const HostFacts after = readAll(reader);
    gates->endAll();
    QCOMPARE(silentFacts(after), QStringList());
    const QStringList changed = differences(before, after);
    QStringList others;
    for (const QString &path : changed) {
        if (!startsWithAny(path, lost))
            others << path;
    }
    QVERIFY2(others.isEmpty(), qPrintable(others.join(QLatin1Char(' ')) + text(" are lost too")));
    for (const QString &beginning : lost)
        QVERIFY2(std::ranges::any_of(
                     changed, [&](const QString &path) { return path.startsWith(beginning); }),
                 qPrintable(beginning + text(" is not lost")));
}

void TestWindowsReader::aStopEndsTheWaitForAProvider()
{
    RecordedSources world(recorded("demo-eflow-gpupv.json"), 22631);
    const auto gates = std::make_shared<SourceGates>();
    WindowsReader reader = readerOf(behindGates(world.sources(), gates));
    gates->services.close();
    std::stop_source stop;
    auto answer = std::async(std::launch::async, [&reader, token = stop.get_token()] {
        return reader.read(FactArea::Wsl, {token, std::chrono::hours(1)});
    });
    stop.request_stop();
    const auto facts = answer.get();
    gates->endAll();
    QVERIFY(facts);
    QCOMPARE(facts->wsl.installed.problem, QStringLiteral("cancelled: services"));
}

void TestWindowsReader::saysThatThereIsNoHyperV()
{
    const HostProfile profile = recorded("boundary-no-hyperv.json");
    RecordedSources world(profile, 22631);
    WindowsReader reader = readerOf(world.sources());
    const HostFacts facts = readAll(reader);
    QVERIFY(facts.hyperv.feature.is(FeatureState::Disabled));
    for (const QString &problem : {facts.vms.problem, facts.hyperv.iovSupport.problem,
                                   facts.hyperv.otherPartitionables.problem})
        QVERIFY2(problem.startsWith(QStringLiteral("hyperv")), qPrintable(problem));
}

void TestWindowsReader::readsOneGpuAndOneVm()
{
    const HostProfile profile = recorded("demo-server-t4-dda.json");
    RecordedSources world(profile, 20348);
    WindowsReader reader = readerOf(world.sources());
    const HostFacts facts = readAll(reader);
    const GpuFacts &gpu = facts.gpus->first();
    const auto again = reader.readGpu(*gpu.instanceId, {});
    QVERIFY(again);
    QCOMPARE(*again, gpu);
    QCOMPARE(reader.readGpu(QStringLiteral("PCI\\VEN_0000"), {}).error().code, ErrorCode::NotFound);
    const VmFacts &vm = facts.vms->first();
    QCOMPARE(reader.readVm(*vm.id, {}).value_or(VmFacts()), vm);
    QCOMPARE(reader.readVm(QStringLiteral("NONE"), {}).error().code, ErrorCode::VmNotFound);
}

void TestWindowsReader::leavesTheModuleTheLastWordOnTheVm()
{
    RecordedSources world(recorded("demo-eflow-gpupv.json"), 22631);
    WindowsReader reader = readerOf(world.sources());
    QCOMPARE(reader.read(FactArea::Eflow, {})->eflow.deployed.source,
             QStringLiteral("Verify-EflowVm"));
    const auto gates = std::make_shared<SourceGates>();
    ProviderLimits limits;
    limits.set(Provider::EflowModule, std::chrono::milliseconds(1));
    gates->scripts.close();
    WindowsReader silent = readerOf(behindGates(world.sources(), gates), limits);
    const EflowFacts facts = silent.read(FactArea::Eflow, {})->eflow;
    gates->endAll();
    QVERIFY(facts.deployed.is(true));
    QVERIFY(facts.deployed.source.endsWith(QStringLiteral("*EFLOW.vhdx")));
    QVERIFY(facts.cpuCount.problem.startsWith(QStringLiteral("timed-out")));
}

SETUP_TEST_MAIN(TestWindowsReader)
#include "tst_windowsreader.moc"
