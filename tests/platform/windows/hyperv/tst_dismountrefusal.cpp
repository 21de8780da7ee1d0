// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/dismountrefusal.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

Q_DECLARE_METATYPE(Platform::GpuFacts)
Q_DECLARE_METATYPE(Platform::DismountRequest)

class TestDismountRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheReasonInTheCard_data()
    {
        QTest::addColumn<GpuFacts>("card");
        QTest::addColumn<DismountRequest>("request");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const GpuFacts &card, bool acs, bool mitigations,
                            ErrorCode code) {
            QTest::newRow(name) << card << DismountRequest{{}, {}, acs, mitigations} << int(code);
        };
        GpuFacts card;
        row("nothing is known", card, true, true, ErrorCode::DeviceNotAssignable);
        card.mitigationDriver = false;
        row("no mitigation driver", card, true, true, ErrorCode::MitigationsMissing);
        row("none is required", card, true, false, ErrorCode::DeviceNotAssignable);
        card.pci.deviceType = 5;
        row("the firmware has control", card, true, true, ErrorCode::PcieControlMissing);
        card.pci.acsCompatibleUpHierarchy = 0;
        row("no ACS", card, true, true, ErrorCode::AcsMissing);
        row("ACS is not required", card, false, true, ErrorCode::PcieControlMissing);
        card.pci.reservedMemoryRegion = true;
        row("reserved memory", card, true, true, ErrorCode::DeviceNotAssignable);
    }
    void findsTheReasonInTheCard()
    {
        QFETCH(GpuFacts, card);
        QFETCH(DismountRequest, request);
        QFETCH(int, code);
        const Error refusal{ErrorCode::DeviceNotAssignable, QStringLiteral("return value 32768")};
        const Error explained = explainedRefusal(refusal, request, card);
        QCOMPARE(explained.code, ErrorCode(code));
        QCOMPARE(explained.detail, refusal.detail);
    }

    void leavesOtherErrors()
    {
        GpuFacts card;
        card.pci.acsCompatibleUpHierarchy = 0;
        const Error refusal{ErrorCode::AccessDenied, QStringLiteral("denied")};
        QCOMPARE(explainedRefusal(refusal, {}, card), refusal);
    }
};

SETUP_TEST_MAIN(TestDismountRefusal)
#include "tst_dismountrefusal.moc"
