// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/fileeflowmemory.h"

#include "platform/standardplaces.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Platform;
using namespace Platform::Windows;

namespace {

EflowVmSettings settingsWith(const QString &gpuName)
{
    if (gpuName.isEmpty())
        return {4, 4096, {}, std::nullopt, 0};
    return {4, 4096, gpuName, Method::ParaVirtualization, 1};
}

} // namespace

class TestEflowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("gpuName");
        for (const auto &row : TestSupport::hostileTexts())
            QTest::newRow(row.name.constData()) << row.text;
    }
    void settingsComeBackAsTheyWere()
    {
        QFETCH(QString, gpuName);
        const EflowVmSettings settings = settingsWith(gpuName);
        QCOMPARE(eflowMemoryFromText(eflowMemoryText(settings)), std::optional(settings));
    }

    void whatIsNotWholeIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray whole = eflowMemoryText(settingsWith(QStringLiteral("T4")));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << whole.chopped(3);
        QTest::newRow("no processors") << QByteArray(whole).replace("cpuCount", "cpus");
        QTest::newRow("an unknown method") << QByteArray(whole).replace("ParaV", "V");
        QTest::newRow("a GPU without a method")
            << QByteArray(R"({"cpuCount":1,"memoryMb":1024,"gpuName":"T4","gpuCount":1})");
        QTest::newRow("texts for numbers") << QByteArray(whole).replace("4096", "\"4096\"");
    }
    void whatIsNotWholeIsNotBelieved()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(eflowMemoryFromText(text), std::nullopt);
    }

    void aFileKeepsThemForTheNextProcess()
    {
        QTemporaryDir folder;
        const QString place = folder.path() + QStringLiteral("/made when needed");
        const EflowVmSettings settings = settingsWith(QStringLiteral("NVIDIA T4"));
        QVERIFY(!FileEflowMemory(place).settings());
        QVERIFY(FileEflowMemory(place).keep(settings));
        QFile file(FileEflowMemory(place).place());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(eflowMemoryFromText(file.readAll()), std::optional(settings));
        file.close();
        // A folder of the user's own is not safe on Windows.
        const bool isSafe = checkProtected(file.fileName()).has_value();
        QCOMPARE(FileEflowMemory(place).settings(),
                 isSafe ? std::optional(settings) : std::nullopt);
        QVERIFY(FileEflowMemory(place).place().startsWith(place));
        QVERIFY(FileEflowMemory(place).keep(std::nullopt));
        QVERIFY(!FileEflowMemory(place).settings());
        QVERIFY(FileEflowMemory(place).keep(std::nullopt)); // forgetting twice is no error
    }

    void aFileOfAnotherFormIsForgotten()
    {
        QTemporaryDir folder;
        FileEflowMemory memory(folder.path());
        QFile file(memory.place());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QVERIFY(!memory.settings());
    }
};

SETUP_TEST_MAIN(TestEflowMemory)
#include "tst_eflowmemory.moc"
