// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/stallwatchdog.h"
#include "tests/support/testmain.h"
#include "tests/wizard/stage.h"
#include "wizard/models/rowmodel.h"
#include "wizard/widgets/rowlist.h"

using namespace TestSupport;
using namespace Wizard;

namespace {

constexpr int GpuCount = 64;
constexpr int VmCount = 1000;
/// A page that made a widget for each VM or each check of each card would have many more.
constexpr int MostWidgets = 700;
/// Far below what one pass over all paths takes in an unoptimized build on a busy machine.
constexpr int LongestStallMs = 400;

/// The host with so many cards and machines, each with keys of its own.
Platform::HostProfile largeProfile()
{
    Platform::HostProfile profile = profileNamed(QStringLiteral("demo-hyperv-gpupv"));
    const Platform::GpuFacts gpu = profile.facts.gpus->first();
    const Platform::VmFacts vm = profile.facts.vms->first();
    QList<Platform::GpuFacts> gpus;
    for (int i = 0; i < GpuCount; ++i) {
        gpus.append(gpu);
        gpus.last().instanceId =
            QStringLiteral("PCI\\VEN_10DE&DEV_2489&SUBSYS_0&REV_A1\\%1").arg(i);
        gpus.last().locationPath = QStringLiteral("PCIROOT(%1)#PCI(0100)#PCI(0000)").arg(i);
    }
    QList<Platform::VmFacts> vms;
    for (int i = 0; i < VmCount; ++i) {
        vms.append(vm);
        vms.last().id =
            QStringLiteral("00000000-0000-0000-0000-%1").arg(i, 12, 10, QLatin1Char('0'));
        vms.last().name = QStringLiteral("machine %1").arg(i);
    }
    profile.facts.gpus = gpus;
    profile.facts.vms = vms;
    return profile;
}

} // namespace

class TestManyRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeHostMakesFewWidgetsAndNoStall();
};

void TestManyRows::aLargeHostMakesFewWidgetsAndNoStall()
{
    Stage stage(largeProfile());
    StallWatchdog watchdog;
    stage.show();
    stage.walkTo(PageId::Passthrough);
    QCOMPARE(stage.wizard().currentSetupPage()->id(), PageId::Passthrough);
    QCOMPARE(stage.wizard().findChild<RowList *>(QStringLiteral("gpuList"))->model()->rowCount(),
             GpuCount);
    // EFLOW is a machine too.
    QVERIFY(stage.wizard().findChild<RowList *>(QStringLiteral("guestList"))->model()->rowCount() >=
            VmCount);
    QVERIFY(stage.wizard().findChildren<QWidget *>().size() < MostWidgets);
    QVERIFY2(watchdog.longestStall() < LongestStallMs,
             qPrintable(QString::number(watchdog.longestStall())));
}

SETUP_WIDGET_TEST_MAIN(TestManyRows)
#include "tst_manyrows.moc"
