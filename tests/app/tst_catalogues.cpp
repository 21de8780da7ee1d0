// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/language.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace App;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// When this fails: build the target update_translations and fill in the new texts.
    void everyCatalogueIsCurrent()
    {
        for (const Wizard::Language &language : languages()) {
            const QString committed =
                QStringLiteral(PROJECT_DIR "/translations/eflow-gpu-setup_%1.ts")
                    .arg(language.code);
            QTemporaryDir folder;
            const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
            QVERIFY(QFile::copy(committed, fresh));
            QStringList arguments =
                QStringLiteral(
                    "-locations none -no-obsolete -extensions cpp,h -I . wizard app platform -ts")
                    .split(QLatin1Char(' '));
            if (language.code == QLatin1String("en"))
                arguments.prepend(QStringLiteral("-pluralonly"));
            QProcess lupdate;
            lupdate.setWorkingDirectory(QStringLiteral(PROJECT_DIR));
            lupdate.start(QStringLiteral(LUPDATE), arguments + QStringList{fresh});
            QVERIFY(lupdate.waitForFinished());
            QCOMPARE(lupdate.exitCode(), 0);
            QVERIFY2(contentOf(fresh) == contentOf(committed), qPrintable(committed));
        }
    }
};

SETUP_TEST_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
