// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "wizard/core/requirement.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Core;

namespace {

/// The ids that were promised; more may be added, none may go.
constexpr const char *PromisedIds[] = {"windows.edition",
                                       "windows.build",
                                       "windows.insider",
                                       "windows.architecture",
                                       "windows.nested",
                                       "windows.restart",
                                       "rights.administrator",
                                       "hyperv.enabled",
                                       "hyperv.service",
                                       "hardware.iommu",
                                       "hardware.memory",
                                       "wsl.installed",
                                       "driver.present",
                                       "driver.version",
                                       "driver.model",
                                       "driver.mitigation",
                                       "gpu.family",
                                       "gpu.present",
                                       "gpu.unique",
                                       "gpu.display",
                                       "gpu.acs",
                                       "gpu.reserved-memory",
                                       "gpu.express",
                                       "gpu.interrupts",
                                       "gpu.partitionable",
                                       "eflow.installed",
                                       "eflow.version",
                                       "eflow.vm",
                                       "eflow.gpu-list",
                                       "vm.exists",
                                       "vm.off",
                                       "vm.memory",
                                       "vm.checkpoints",
                                       "vm.mmio",
                                       "vm.free-device",
                                       "licence.nvidia",
                                       "licence.eflow"};

bool isSentence(const Text &text)
{
    const QString source = QString::fromUtf8(text.source);
    return !source.isEmpty() && source.front().isUpper() && source.endsWith(QLatin1Char('.'));
}

} // namespace

class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promisedIdIsThere_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : PromisedIds)
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void promisedIdIsThere()
    {
        QFETCH(QString, id);
        QVERIFY(findRequirement(id));
        QCOMPARE(findRequirement(id)->id, id);
    }

    void idIsUniqueAndWellFormed()
    {
        static const QRegularExpression form(QStringLiteral("^[a-z]+\\.[a-z]+(-[a-z]+)*$"));
        QSet<QString> seen;
        for (const Requirement &requirement : requirements()) {
            QVERIFY2(form.match(requirement.id).hasMatch(), requirement.id.data());
            QVERIFY2(!seen.contains(requirement.id), requirement.id.data());
            seen.insert(requirement.id);
        }
    }

    void textsAreSentencesForPeople()
    {
        for (const Requirement &requirement : requirements()) {
            QVERIFY2(!requirement.title.isEmpty(), requirement.id.data());
            QCOMPARE(requirement.title.role, "@title");
            QVERIFY2(isSentence(requirement.why), requirement.id.data());
            QCOMPARE(requirement.why.role, "@info");
            QVERIFY2(isSentence(requirement.remedy), requirement.id.data());
            QCOMPARE(requirement.remedy.role, "@remedy");
        }
    }

    void titlesDiffer()
    {
        QSet<QByteArray> seen;
        for (const Requirement &requirement : requirements()) {
            QVERIFY2(!seen.contains(requirement.title.source), requirement.title.source);
            seen.insert(requirement.title.source);
        }
    }

    void linkIsSecure()
    {
        for (const Requirement &requirement : requirements()) {
            if (requirement.link.isEmpty())
                continue;
            const QUrl url(QString(requirement.link), QUrl::StrictMode);
            QVERIFY2(url.isValid() && url.scheme() == QLatin1String("https"),
                     requirement.id.data());
        }
    }

    void everyRequirementHasARule()
    {
        for (const Requirement &requirement : requirements())
            QVERIFY2(requirement.check, requirement.id.data());
    }

    void onlyVmRulesLookAtPairs()
    {
        for (const Requirement &requirement : requirements())
            QVERIFY2(!requirement.looksAtGpu || requirement.subject == SubjectKind::Vm,
                     requirement.id.data());
    }

    void unknownIdIsNotFound() { QVERIFY(!findRequirement(u"windows.colour")); }
};

SETUP_TEST_MAIN(TestRequirements)
#include "tst_requirements.moc"
