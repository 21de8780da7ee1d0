// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/hostprofile.h"
#include "tests/platform/windows/gpus/factcells.h"
#include "tests/platform/windows/gpus/roundtripexceptions.h"
#include "tests/platform/windows/support/fakegpu.h"
#include "tests/platform/windows/support/fakegpus.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

class TestGpuRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReaderFindsTheRecordedGpus_data();
    void theReaderFindsTheRecordedGpus();
    void everyExceptionIsNeeded();
    void everyFactHasASourceOrAReason_data();
    void everyFactHasASourceOrAReason();

private:
    void addProfiles();

    QList<HostProfile> m_profiles;
};

namespace {

QString textOf(const FactCell &cell)
{
    if (cell.isUnread)
        return QStringLiteral("unread");
    return QString::fromUtf8(QJsonDocument(QJsonArray{cell.value}).toJson(QJsonDocument::Compact));
}

Result<QList<GpuFacts>> readBack(const HostFacts &facts)
{
    FakeGpuParts parts;
    addGpus(facts, parts);
    GpuAnswers answers = askGpuSources(parts.sources(), {});
    answers.hyperv = hyperVDevices(facts);
    return joinGpus(answers);
}

/// The names of the facts that differ. A fact that nobody recorded may be anything.
QStringList differences(const GpuFacts &recorded, const GpuFacts &read)
{
    QStringList names;
    const QMap<QString, FactCell> cells = factCells(read);
    const QMap<QString, FactCell> expected = factCells(recorded);
    for (auto cell = expected.cbegin(); cell != expected.cend(); ++cell) {
        const FactCell actual = cells.value(cell.key(), {{}, true});
        if (cell->isUnread != actual.isUnread || cell->value != actual.value)
            names << cell.key();
    }
    return names;
}

/// The differences that no exception allows, a line for each.
QStringList faults(const GpuFacts &recorded, const GpuFacts &read)
{
    QStringList lines;
    for (const QString &name : differences(recorded, read)) {
        if (roundTripException(name, recorded).isEmpty())
            lines << QStringLiteral("%1: recorded %2, read %3")
                         .arg(name, textOf(factCells(recorded).value(name)),
                              textOf(factCells(read).value(name, {{}, true})));
    }
    return lines;
}

const GpuFacts *gpuWithId(const QList<GpuFacts> &gpus, const QString &instanceId)
{
    const auto gpu = std::ranges::find_if(gpus, [&instanceId](const GpuFacts &candidate) {
        return candidate.instanceId.is(instanceId);
    });
    return gpu == gpus.end() ? nullptr : &*gpu;
}

} // namespace

void TestGpuRoundTrip::initTestCase()
{
    const QDir folder(QStringLiteral(PROJECT_DIR "/resources/hostprofiles"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        auto profile = loadHostProfile(folder.filePath(name));
        QVERIFY2(profile, qPrintable(name));
        profile->name = name;
        m_profiles << *profile;
    }
    QVERIFY(m_profiles.size() > 100);
}

void TestGpuRoundTrip::addProfiles()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_profiles.size(); ++i)
        QTest::newRow(qPrintable(m_profiles.at(i).name)) << i;
}

void TestGpuRoundTrip::theReaderFindsTheRecordedGpus_data() { addProfiles(); }

void TestGpuRoundTrip::theReaderFindsTheRecordedGpus()
{
    QFETCH(qsizetype, index);
    const HostFacts &facts = m_profiles.at(index).facts;
    const Result<QList<GpuFacts>> read = readBack(facts);
    QCOMPARE(read.has_value(), !isUnread(facts.gpus));
    const QList<GpuFacts> recorded = facts.gpus.valueOr({});
    QCOMPARE(read.value_or(QList<GpuFacts>()).size(), recorded.size());
    for (qsizetype i = 0; i < recorded.size(); ++i) {
        const GpuFacts *gpu = gpuWithId(*read, FakeGpu(recorded.at(i), i).instanceId());
        QVERIFY2(gpu, qPrintable(FakeGpu(recorded.at(i), i).instanceId()));
        const QStringList lines = faults(recorded.at(i), *gpu);
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(QLatin1Char('\n'))));
    }
}

void TestGpuRoundTrip::everyExceptionIsNeeded()
{
    QSet<QString> needed;
    for (const HostProfile &profile : m_profiles) {
        const QList<GpuFacts> recorded = profile.facts.gpus.valueOr({});
        const QList<GpuFacts> read = readBack(profile.facts).value_or(QList<GpuFacts>());
        for (qsizetype i = 0; i < recorded.size(); ++i) {
            const GpuFacts *gpu = gpuWithId(read, FakeGpu(recorded.at(i), i).instanceId());
            QVERIFY(gpu);
            for (const QString &name : differences(recorded.at(i), *gpu))
                needed << roundTripException(name, recorded.at(i));
        }
    }
    QCOMPARE(needed, roundTripReasons());
}

void TestGpuRoundTrip::everyFactHasASourceOrAReason_data() { addProfiles(); }

void TestGpuRoundTrip::everyFactHasASourceOrAReason()
{
    QFETCH(qsizetype, index);
    const Result<QList<GpuFacts>> read = readBack(m_profiles.at(index).facts);
    for (const GpuFacts &gpu : read.value_or(QList<GpuFacts>())) {
        const QStringList silent = silentFacts(gpu);
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
    }
}

SETUP_TEST_MAIN(TestGpuRoundTrip)
#include "tst_gpuroundtrip.moc"
