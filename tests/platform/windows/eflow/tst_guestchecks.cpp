// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/guestchecks.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Platform;
using namespace Platform::Windows;

namespace {

const QString Node = QStringLiteral("crw-rw-rw- 1 root root 10, 125 Nov 20 10:00 /dev/dxg");
const QString Listed = QStringLiteral("GPU 0: NVIDIA GeForce RTX 3060 (UUID: GPU-1)");
const QString Missing = QStringLiteral("bash: nvidia-smi: command not found");
const QString Broken = QStringLiteral("NVIDIA-SMI has failed because it could not communicate");
const QString Loader = QStringLiteral("ERROR: ld.so: object 'libdxcore.so' cannot be preloaded");
const QString End = QStringLiteral("end");

using Outputs = QList<QStringList>;

} // namespace

class TestGuestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAreSafeInEveryShellOnTheWay()
    {
        static const QRegularExpression Unsafe(QStringLiteral("[\"'`$\\\\\\n]"));
        for (const Method method : {Method::ParaVirtualization, Method::DirectDeviceAssignment}) {
            QCOMPARE(guestCommands(method).size(), 4);
            for (const QString &command : guestCommands(method))
                QVERIFY2(!command.contains(Unsafe), qPrintable(command));
        }
        const QString commands = guestCommands(Method::ParaVirtualization).join(u'\n');
        QVERIFY(commands.contains(QStringLiteral("/usr/lib/wsl/lib/nvidia-smi")));
        QVERIFY(commands.contains(QStringLiteral("\nnvidia-smi")));
    }

    void aPartitionWorksWhenItsNodeAndALibraryDo_data()
    {
        QTest::addColumn<Outputs>("outputs");
        QTest::addColumn<bool>("works");
        const QString absent = QStringLiteral("ls: cannot access '/dev/dxg': No such file");
        const QString file = QStringLiteral("-rw-r--r-- 1 root root 0 Nov 20 10:00 /dev/dxg");
        QTest::newRow("NVIDIA, libraries of WSL")
            << Outputs{{Node}, {Listed}, {Missing}, {Loader, End}} << true;
        QTest::newRow("NVIDIA, libraries of the image")
            << Outputs{{Node}, {Missing}, {Listed}, {Loader, End}} << true;
        QTest::newRow("Intel") << Outputs{{Node}, {Missing}, {Missing}, {End}} << true;
        QTest::newRow("no node") << Outputs{{absent}, {Listed}, {Missing}, {End}} << false;
        QTest::newRow("a plain file") << Outputs{{file}, {Listed}, {Missing}, {End}} << false;
        QTest::newRow("the driver does not answer")
            << Outputs{{Node}, {Broken}, {Missing}, {End}} << false;
        QTest::newRow("no library")
            << Outputs{{Node}, {Missing}, {Missing}, {Loader, End}} << false;
        QTest::newRow("silence") << Outputs{{}, {}, {}, {}} << false;
        QTest::newRow("only the node") << Outputs{{Node}, {}, {}, {}} << false;
        QTest::newRow("a node, and programs that are silent")
            << Outputs{{Node}, {}, {}, {End}} << false;
        QTest::newRow("a node, and one program that is silent")
            << Outputs{{Node}, {Missing}, {}, {End}} << false;
        QTest::newRow("a check too few") << Outputs{{Node}, {Listed}, {Missing}} << false;
    }
    void aPartitionWorksWhenItsNodeAndALibraryDo()
    {
        QFETCH(Outputs, outputs);
        QFETCH(bool, works);
        const GuestEvidence evidence = guestEvidence(Method::ParaVirtualization, outputs);
        QCOMPARE(evidence.gpuWorks, works);
        QVERIFY(!evidence.lines.isEmpty());
    }

    void aDeviceWorksWhenItsDriverListsIt_data()
    {
        QTest::addColumn<Outputs>("outputs");
        QTest::addColumn<bool>("works");
        const QString pci = QStringLiteral("03:00.0 3D controller [0302]: NVIDIA [10de:1eb8]");
        const QString sysfs = QStringLiteral("/sys/bus/pci/devices/0000:03:00.0/vendor");
        QTest::newRow("lspci and driver") << Outputs{{pci}, {sysfs}, {Listed}, {Missing}} << true;
        QTest::newRow("no lspci in the image") << Outputs{{}, {sysfs}, {Missing}, {Listed}} << true;
        QTest::newRow("no driver") << Outputs{{pci}, {sysfs}, {Broken}, {Missing}} << false;
        QTest::newRow("nothing") << Outputs{{}, {}, {Missing}, {Missing}} << false;
        QTest::newRow("a word that looks like it")
            << Outputs{{pci}, {sysfs}, {QStringLiteral("No GPU 0: found (UUID)")}, {}} << false;
    }
    void aDeviceWorksWhenItsDriverListsIt()
    {
        QFETCH(Outputs, outputs);
        QFETCH(bool, works);
        QCOMPARE(guestEvidence(Method::DirectDeviceAssignment, outputs).gpuWorks, works);
    }

    void evidenceIsBoundedAndPlain()
    {
        const QString hostile = QStringLiteral("\u001B[31m\u202Ered\u0007") + QString(5000, u'x');
        const Outputs outputs{QStringList(1000, hostile), {}, {}, {}};
        const GuestEvidence evidence = guestEvidence(Method::ParaVirtualization, outputs);
        QCOMPARE(evidence.lines.size(), 20);
        for (const QString &line : evidence.lines) {
            QVERIFY(line.size() < 300);
            QVERIFY(line.startsWith(QStringLiteral("/dev/dxg: \\u001b[31m\\u202ered\\u0007x")));
        }
    }

    void everyCheckStandsInTheEvidence()
    {
        const GuestEvidence evidence =
            guestEvidence(Method::ParaVirtualization, {{Node}, {Listed}, {}, {End}});
        QCOMPARE(evidence.lines, (QStringList{QStringLiteral("/dev/dxg: ") + Node,
                                              QStringLiteral("nvidia-smi: ") + Listed,
                                              QStringLiteral("nvidia-smi: no output"),
                                              QStringLiteral("libdxcore: end")}));
    }
};

SETUP_TEST_MAIN(TestGuestChecks)
#include "tst_guestchecks.moc"
