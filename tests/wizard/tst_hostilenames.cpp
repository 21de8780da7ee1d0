// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/codec.h"
#include "tests/support/testmain.h"
#include "tests/wizard/stage.h"
#include "tests/wizard/visibletexts.h"

#include <QLabel>
#include <QTextEdit>

using namespace TestSupport;
using namespace Wizard;

namespace {

const QString Hostile = QStringLiteral("<img src='file:///canary'>");

/// The profile with every name of the machine replaced by the hostile one.
Platform::HostProfile hostileProfile(const QString &name)
{
    Platform::HostProfile profile = withoutEflow(profileNamed(name));
    profile.name = Hostile;
    QList<Platform::GpuFacts> gpus = *profile.facts.gpus;
    for (Platform::GpuFacts &gpu : gpus)
        gpu.name = Hostile;
    profile.facts.gpus = gpus;
    QList<Platform::VmFacts> vms = profile.facts.vms.valueOr({});
    for (Platform::VmFacts &vm : vms)
        vm.name = Hostile;
    profile.facts.vms = vms;
    return profile;
}

/// Labels that could take their text for markup.
QStringList interpretingWidgets(const QWidget &window)
{
    QStringList names;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            names.append(label->objectName());
    }
    const auto editors = window.findChildren<QTextEdit *>();
    for (const QTextEdit *editor : editors)
        names.append(editor->objectName());
    return names;
}

} // namespace

class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPageInterpretsANameOfTheMachine_data();
    void noPageInterpretsANameOfTheMachine();
    void aNameWithoutSpacesDoesNotWidenThePage();
};

void TestHostileNames::noPageInterpretsANameOfTheMachine_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("whole card") << QStringLiteral("demo-server-t4-dda");
    QTest::newRow("shared card") << QStringLiteral("demo-hyperv-gpupv");
    QTest::newRow("failing run") << QStringLiteral("demo-hyperv-fault");
}

void TestHostileNames::noPageInterpretsANameOfTheMachine()
{
    QFETCH(QString, profile);
    Stage stage(hostileProfile(profile));
    stage.show();
    QSet<PageId> pagesWithName;
    QVERIFY(stage.walk([&](PageId page) {
        QCOMPARE(interpretingWidgets(stage.wizard()), QStringList());
        const auto texts = visibleTexts(stage.wizard());
        const bool isShown = std::any_of(texts.begin(), texts.end(), [](const VisibleText &text) {
            return text.text.contains(Hostile) &&
                   !text.where.contains(QLatin1String("recordedHost"));
        });
        if (isShown)
            pagesWithName.insert(page);
    }));
    QVERIFY(pagesWithName.contains({PageId::Gpu, PageId::Passthrough, PageId::Review}));
}

void TestHostileNames::aNameWithoutSpacesDoesNotWidenThePage()
{
    Platform::HostProfile profile = profileNamed(QStringLiteral("demo-hyperv-gpupv"));
    QList<Platform::GpuFacts> gpus = *profile.facts.gpus;
    gpus.first().name = QString(Platform::LongestText, u'W');
    profile.facts.gpus = gpus;
    profile.name = QString(200, u'W');
    Stage stage(profile);
    stage.wizard().resize(640, 480);
    stage.show();
    QVERIFY(stage.walk([&stage](PageId) { QCOMPARE(stage.wizard().width(), 640); }));
}

SETUP_WIDGET_TEST_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
