// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/testhosts.h"
#include "tests/support/testmain.h"
#include "wizard/core/gpufamily.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

using namespace Core;

namespace {

QByteArray matrixFile()
{
    QFile file(QStringLiteral(PROJECT_DIR "/resources/support-matrix.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject matrixJson() { return QJsonDocument::fromJson(matrixFile()).object(); }

/// What the published schema says of a matrix: "valid", or its faults.
QString judgement(const QJsonObject &matrix)
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral(PROJECT_DIR "/tests/app/validate.py"),
                                             QStringLiteral(PROJECT_DIR "/resources/schemas")});
    python.write(QJsonDocument(matrix).toJson(QJsonDocument::Compact) + '\n');
    python.closeWriteChannel();
    python.waitForFinished();
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

/// The matrix with one member of its first row changed.
QJsonObject withRowMember(const QString &name, const QJsonValue &value)
{
    QJsonObject matrix = matrixJson();
    QJsonArray rows = matrix.value(QLatin1String("rows")).toArray();
    QJsonObject row = rows.first().toObject();
    row.insert(name, value);
    rows.replace(0, row);
    matrix.insert(QLatin1String("rows"), rows);
    return matrix;
}

const SupportRow *rowWithId(const char *id)
{
    const auto &rows = supportMatrix().rows;
    const auto row = std::ranges::find(rows, QLatin1String(id), &SupportRow::id);
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

class TestSupportMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsValidByItsSchema() { QCOMPARE(judgement(matrixJson()), QStringLiteral("valid")); }

    void brokenRowIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("method that does not exist")
            << "method" << QJsonValue(QStringLiteral("Magic"));
        QTest::newRow("guest that does not exist") << "guest" << QJsonValue(QStringLiteral("xen"));
        QTest::newRow("edition that does not exist")
            << "editions" << QJsonValue(QJsonArray{QStringLiteral("gold")});
        QTest::newRow("build as text") << "firstBuild" << QJsonValue(QStringLiteral("17763"));
        QTest::newRow("date that is none") << "date" << QJsonValue(QStringLiteral("June 2021"));
    }
    void brokenRowIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        const QJsonObject broken = withRowMember(name, value);
        QVERIFY(judgement(broken) != QStringLiteral("valid"));
        const auto parsed = parseSupportMatrix(QJsonDocument(broken).toJson());
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().detail.contains(QStringLiteral("rows[0].") + name),
                 qPrintable(parsed.error().detail));
    }

    void rowMayOnlyNameWhatExists()
    {
        const auto family =
            parseSupportMatrix(QJsonDocument(withRowMember(QStringLiteral("families"),
                                                           QJsonArray{QStringLiteral("voodoo")}))
                                   .toJson());
        QVERIFY(!family && family.error().detail.contains(QLatin1String("voodoo")));
        const auto row = parseSupportMatrix(
            QJsonDocument(withRowMember(QStringLiteral("supersededBy"), QStringLiteral("2099-01")))
                .toJson());
        QVERIFY(!row && row.error().detail.contains(QLatin1String("2099-01")));
    }

    void everyStatementHasSourceAndDate()
    {
        for (const SupportRow &row : supportMatrix().rows)
            QVERIFY2(row.date.isValid() && row.source.startsWith(QLatin1String("https://")),
                     qPrintable(row.id));
        for (const BuildIssue &issue : supportMatrix().buildIssues)
            QVERIFY2(issue.date.isValid() && issue.source.startsWith(QLatin1String("https://")),
                     qPrintable(issue.id));
        for (const DriverRow &row : supportMatrix().driverRows)
            QVERIFY2(row.date.isValid() && row.source.startsWith(QLatin1String("https://")),
                     qPrintable(row.id));
    }

    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const SupportRow &row : supportMatrix().rows)
            ids.insert(row.id);
        QCOMPARE(ids.size(), supportMatrix().rows.size());
    }

    void firstListOfJune2021IsThere()
    {
        const SupportRow *server = rowWithId("2021-06-t4-server");
        QVERIFY(server && server->isServer && server->isInForce());
        QCOMPARE(server->route, TestSupport::EflowDda);
        QCOMPARE(server->families, QStringList{QStringLiteral("nvidia-t4")});
        QCOMPARE(server->builds.first, 17763);
        const SupportRow *client = rowWithId("2021-06-t4-client");
        QVERIFY(client && !client->isServer && client->isInsider && client->isInForce());
        QCOMPARE(client->builds.first, 21318);
        QCOMPARE(client->editions, (QList{EditionFamily::Professional, EditionFamily::Enterprise}));
        const SupportRow *shared = rowWithId("2021-06-geforce-client");
        QVERIFY(shared && !shared->isServer && shared->isInsider && shared->isInForce());
        QCOMPARE(shared->route, TestSupport::EflowPv);
        QCOMPARE(shared->builds.first, 20145);
        QCOMPARE(shared->families,
                 (QStringList{QStringLiteral("nvidia-geforce"), QStringLiteral("nvidia-quadro")}));
    }

    void laterListSupersedesTheRevision()
    {
        const SupportRow *former = rowWithId("2021-11-gpu-pv-windows-10");
        const SupportRow *later = rowWithId("2022-06-gpu-pv-windows-10");
        QVERIFY(former && later && later->isInForce());
        QCOMPARE(former->firstRevision, 1263);
        QCOMPARE(former->supersededBy, later->id);
        QCOMPARE(later->firstRevision, 1620);
    }

    void familyIsFound_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<int>("device");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("family");
        const auto row = [](const char *name, int vendor, int device, const char *family) {
            QTest::newRow(name) << vendor << device << QString::fromUtf8(name)
                                << QString::fromLatin1(family);
        };
        row("3D Video Controller", 0x10DE, 0x1EB8, "nvidia-t4");
        row("Nvidia T4_base - Dismounted", 0x10DE, 0, "nvidia-t4");
        row("Tesla T4", 0, 0, "nvidia-t4");
        row("NVIDIA A2", 0x10DE, 0x25B6, "nvidia-a2");
        row("NVIDIA RTX A2000", 0x10DE, 0, "nvidia-rtx");
        row("NVIDIA GeForce RTX 2080 Ti", 0x10DE, 0x1E04, "nvidia-geforce");
        row("NVIDIA Quadro P4000", 0x10DE, 0x1BB1, "nvidia-quadro");
        row("NVIDIA T1000", 0x10DE, 0, "nvidia-quadro");
        row("NVIDIA RTX A5000", 0, 0, "nvidia-rtx");
        row("Tesla P4", 0, 0, "nvidia-datacenter");
        row("NVIDIA L40S", 0, 0, "nvidia-datacenter");
        row("NVIDIA CMP 70HX", 0, 0, "nvidia-other");
        row("NVIDIA", 0, 0, "");
        row("Microsoft Basic Display Adapter", 0x10DE, 0x1F11, "");
        row("Intel(R) UHD Graphics 630", 0x8086, 0x3E9B, "intel-integrated");
        row("Intel(R) Iris(R) Xe Graphics", 0x8086, 0, "intel-integrated");
        row("Intel Arc 140T", 0, 0, "intel-integrated");
        row("Intel Arc B580", 0, 0, "intel-discrete");
        row("Intel(R) Arc(TM) A770 Graphics", 0x8086, 0, "intel-discrete");
        row("Intel(R) AI Boost", 0x8086, 0x7D1D, "intel-npu");
        row("AMD Radeon RX 5700 XT", 0, 0, "amd");
        row("AMD Radeon 780M", 0x1002, 0, "amd");
    }
    void familyIsFound()
    {
        QFETCH(int, vendor);
        QFETCH(int, device);
        QFETCH(QString, name);
        Platform::GpuFacts gpu;
        gpu.name = name;
        if (vendor)
            gpu.vendorId = vendor;
        if (device)
            gpu.deviceId = device;
        const GpuIdentity identity = identityOf(gpu);
        QTEST(identity.family ? identity.family->id : QString(), "family");
    }

    void idOutweighsTheName()
    {
        Platform::GpuFacts gpu;
        gpu.name = QStringLiteral("NVIDIA T4");
        gpu.instanceId = QStringLiteral("PCI\\VEN_10DE&DEV_2504&SUBSYS_00000000");
        QVERIFY(!identityOf(gpu).is(QLatin1String("nvidia-t4")));
    }

    void kindOutweighsTheName()
    {
        Platform::GpuFacts gpu;
        gpu.name = QStringLiteral("Intel(R) Graphics");
        gpu.kind = Platform::GpuKind::Integrated;
        QVERIFY(identityOf(gpu).is(QLatin1String("intel-integrated")));
    }
};

SETUP_TEST_MAIN(TestSupportMatrix)
#include "tst_supportmatrix.moc"
