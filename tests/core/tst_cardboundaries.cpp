// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Both sides of every number that hangs on the card, its driver, or a release of EFLOW.
#include "tests/core/support/testhosts.h"
#include "tests/support/testmain.h"
#include "wizard/core/requirement.h"

using namespace Platform;
using namespace TestSupport;

namespace {

HostFacts clientOf(const QString &edition, int build, int revision)
{
    HostFacts facts = clientHost();
    facts.windows.edition = edition;
    facts.windows.build = build;
    facts.windows.revision = revision;
    return facts;
}

/// Puts another card into a host, and into EFLOW's list.
void giveCard(HostFacts &facts, const GpuFacts &gpu)
{
    facts.gpus = QList<GpuFacts>{gpu};
    const QList<Method> methods{Method::DirectDeviceAssignment, Method::ParaVirtualization};
    facts.eflow.gpuList = QList<EflowGpu>{{gpu.name, 1, methods}};
}

} // namespace

class TestCardBoundaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardDecidesTheRow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("build");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("Quadro on Insider") << "NVIDIA Quadro P4000" << 20145 << "ready";
        QTest::newRow("RTX on Insider") << "NVIDIA RTX A2000" << 20145 << "blocked: gpu.family";
        QTest::newRow("RTX on 19044.1620") << "NVIDIA RTX A2000" << 19044 << "ready";
        QTest::newRow("RTX on Windows 11") << "NVIDIA RTX A2000" << 22000 << "ready";
        QTest::newRow("Tesla on Windows 11") << "Tesla P4" << 22000 << "blocked: gpu.family";
        QTest::newRow("Maxwell on Windows 11")
            << "NVIDIA GeForce GTX 965M" << 22000 << "attention: gpu.family";
        QTest::newRow("Pascal on Windows 11") << "NVIDIA GeForce GTX 1050" << 22000 << "ready";
        QTest::newRow("small Pascal on Windows 11") << "NVIDIA GeForce GT 1030" << 22000 << "ready";
        QTest::newRow("NPU on Windows 11") << "Intel(R) AI Boost" << 22000 << "blocked: gpu.family";
        QTest::newRow("CMP on Windows 11") << "NVIDIA CMP 70HX" << 22000 << "attention: gpu.family";
    }
    void cardDecidesTheRow()
    {
        QFETCH(QString, name);
        QFETCH(int, build);
        HostFacts facts = clientOf(QStringLiteral("Professional"), build, 1620);
        GpuFacts gpu = geForce();
        gpu.name = name;
        gpu.deviceId = {};
        if (name.startsWith(QLatin1String("Intel")))
            gpu.vendorId = 0x8086;
        giveCard(facts, gpu);
        QTEST(verdictText(facts, EflowPv), "verdict");
    }

    void driver_data()
    {
        QTest::addColumn<int>("build");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("eflow");
        QTest::addColumn<QString>("hyperv");
        // The last number of 30.0.14.x: 9499 is 494.99.
        QTest::newRow("494.99") << 22000 << 9499 << "blocked: driver.version"
                                << "attention: driver.version";
        QTest::newRow("495.00") << 22000 << 9500 << "ready"
                                << "ready";
        QTest::newRow("464.99 on Insider") << 20145 << 6499 << "blocked: driver.version"
                                           << "attention: driver.version";
        QTest::newRow("465.00 on Insider") << 20145 << 6500 << "attention: driver.version"
                                           << "attention: driver.version";
        QTest::newRow("465.00 on 21999") << 21999 << 6500 << "attention: driver.version"
                                         << "attention: driver.version";
        QTest::newRow("465.00 on 22000") << 22000 << 6500 << "blocked: driver.version"
                                         << "attention: driver.version";
    }
    void driver()
    {
        QFETCH(int, build);
        QFETCH(int, last);
        HostFacts facts = clientOf(QStringLiteral("Professional"), build, 1);
        GpuFacts gpu = geForce();
        gpu.driver.version = DriverVersion{{30, 0, 14, last}};
        giveCard(facts, gpu);
        QTEST(verdictText(facts, EflowPv), "eflow");
        QTEST(verdictText(facts, HyperVPv), "hyperv");
    }

    void addressBits_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("36") << 36 << "attention: hardware.address-bits";
        QTest::newRow("37") << 37 << "ready";
    }
    void addressBits()
    {
        QFETCH(int, bits);
        HostFacts facts = clientHost();
        facts.hardware.physicalAddressBits = bits;
        QTEST(verdictText(facts, HyperVPv), "verdict");
    }

    void eflowRelease_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("device");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("1.3.1 with a T4") << "1.3.1.02092" << 0x1EB8 << "blocked: eflow.version";
        QTest::newRow("1.3.2 with a T4") << "1.3.2.00001" << 0x1EB8 << "ready";
        QTest::newRow("1.1 with a T4") << "1.1.2202.21022" << 0x1EB8 << "ready";
        QTest::newRow("1.1 with an A2") << "1.1.2202.21022" << 0x25B6 << "attention: eflow.version";
        QTest::newRow("1.5.6") << "1.5.6.08025" << 0x1EB8 << "attention: eflow.version";
        QTest::newRow("1.5.7") << "1.5.7.01026" << 0x1EB8 << "ready";
    }
    void eflowRelease()
    {
        QFETCH(QString, version);
        QFETCH(int, device);
        HostFacts facts = serverHost();
        facts.eflow.version = version;
        GpuFacts gpu = teslaT4();
        gpu.deviceId = device;
        giveCard(facts, gpu);
        QTEST(verdictText(facts, EflowDda), "verdict");
    }
};

SETUP_TEST_MAIN(TestCardBoundaries)
#include "tst_cardboundaries.moc"
