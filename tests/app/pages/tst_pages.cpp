// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/pages/attire.h"
#include "tests/app/pages/drawntext.h"
#include "tests/app/pages/pagefaults.h"
#include "tests/app/pages/pagewalk.h"
#include "tests/app/pages/unfold.h"
#include "tests/support/testmain.h"
#include "tests/wizard/accesskeys.h"
#include "tests/wizard/stage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextLayout>

using namespace TestSupport;
using namespace Wizard;

namespace {

/// Between them they show both methods, both kinds of virtual machine, every consent, and a run
/// that fails.
const char *const Hosts[] = {"demo-server-t4-dda", "demo-eflow-gpupv", "demo-eflow-deploy",
                             "demo-hyperv-fault", "demo-only-display"};

int percent() { return qRound(qApp->devicePixelRatio() * 100); }

/// Commands are aligned by spaces, so their letters are all as wide.
QStringList unevenScripts(const SetupWizard &wizard)
{
    QStringList faults;
    for (const auto *script : wizard.findChildren<QPlainTextEdit *>()) {
        const QFontMetrics metrics(script->font());
        if (metrics.horizontalAdvance(QStringLiteral("iiii")) !=
            metrics.horizontalAdvance(QStringLiteral("WWWW")))
            faults.append(script->objectName() + QStringLiteral(" is not in a fixed font"));
    }
    return faults;
}

/// Where the pictures go; they are made only when somebody wants them.
void savePicture(SetupWizard &wizard, const QString &name)
{
    const QString folder = qEnvironmentVariable("SETUP_PICTURES");
    if (folder.isEmpty())
        return;
    const QString file = QStringLiteral("%1/%2-%3").arg(folder, name, QString::number(percent()));
    QDir().mkpath(QFileInfo(file).path());
    QVERIFY2(wizard.grab().save(QString(file + QStringLiteral(".png"))), qPrintable(file));
    auto *content = wizard.currentPage()->findChild<QWidget *>(QStringLiteral("pageContent"));
    if (content->height() > content->parentWidget()->height())
        QVERIFY(content->grab().save(QString(file + QStringLiteral("-whole.png"))));
}

void saveInBothThemes(const Seen &seen, const QString &name)
{
    if (!qEnvironmentVariableIsSet("SETUP_PICTURES"))
        return;
    for (const auto &[theme, word] :
         {std::pair(App::Theme::Dark, "dark"), std::pair(App::Theme::Light, "light")}) {
        seen.attire.setTheme(theme);
        settle(seen.wizard);
        savePicture(seen.wizard, QString(name + QLatin1String(word)));
    }
}

/// Texts that are the same in every language, as the linter has them.
QStringList sameAsEnglish(const QString &language)
{
    QFile file(QStringLiteral(PROJECT_DIR "/tests/translations/same-as-english.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject allowed = QJsonDocument::fromJson(file.readAll()).object();
    QStringList texts;
    for (const QString &key : {QStringLiteral("*"), language}) {
        for (const QJsonValue text : allowed.value(key).toArray())
            texts.append(text.toString());
    }
    return texts;
}

/// Names and numbers of the machine, and the languages' own names.
bool isFromTheMachine(const DrawnText &drawn, const Platform::HostProfile &host)
{
    static const QStringList Widgets{
        QStringLiteral("languagePicker"),   QStringLiteral("stripLanguagePicker"),
        QStringLiteral("recordedHostName"), QStringLiteral("detailEvidence"),
        QStringLiteral("resultDetails"),    QStringLiteral("resultCommands"),
        QStringLiteral("recoveryCommands"), QStringLiteral("planScript"),
        QStringLiteral("undoScript")};
    if (Widgets.contains(drawn.widget->objectName()))
        return true;
    QString rest = drawn.text;
    for (const Platform::GpuFacts &gpu : host.facts.gpus.valueOr({}))
        rest.remove(gpu.name.valueOr({})).remove(gpu.locationPath.valueOr({}));
    for (const Platform::VmFacts &vm : host.facts.vms.valueOr({}))
        rest.remove(vm.name.valueOr({}));
    rest.remove(host.facts.windows.edition.valueOr({}));
    static const QRegularExpression Word(QStringLiteral("[A-Za-z]{2,}"));
    return !rest.contains(Word);
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageCanBeRead_data();
    void everyPageCanBeRead();
    void everyLanguageIsNamedInItsOwnShapes();

private:
    const QSet<QString> &englishOf(const QString &host);
    QStringList leftInEnglish(const SetupWizard &wizard, const QString &language,
                              const QString &host);

    QHash<QString, QSet<QString>> m_english; ///< By host.
};

/// Letters without a shape would make every other finding worthless.
void TestPages::initTestCase()
{
    QVERIFY2(QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC")),
             "Install fonts-noto-cjk.");
}

void TestPages::everyPageCanBeRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("host");
    for (const QString &language : shownLanguages()) {
        for (const char *host : Hosts)
            QTest::addRow("%s, %s", qPrintable(language), host)
                << language << QString(QLatin1String(host));
    }
}

const QSet<QString> &TestPages::englishOf(const QString &host)
{
    QSet<QString> &texts = m_english[host];
    if (texts.isEmpty()) {
        const bool isWalked = walkPages(QStringLiteral("en"), host, [&texts](const Seen &seen) {
            for (const DrawnText &drawn : drawnTexts(seen.wizard))
                texts.insert(drawn.text);
        });
        if (!isWalked)
            texts.clear();
    }
    return texts;
}

QStringList TestPages::leftInEnglish(const SetupWizard &wizard, const QString &language,
                                     const QString &host)
{
    const QSet<QString> &english = m_english[host];
    const Platform::HostProfile profile = hostNamed(host);
    const QStringList allowed = sameAsEnglish(language);
    QStringList faults;
    for (const DrawnText &drawn : drawnTexts(wizard)) {
        if (english.contains(drawn.text) && !allowed.contains(drawn.text) &&
            !isFromTheMachine(drawn, profile))
            faults.append(
                QStringLiteral("%1 “%2” is English").arg(drawn.widget->objectName(), drawn.text));
    }
    return faults;
}

void TestPages::everyPageCanBeRead()
{
    QFETCH(QString, language);
    QFETCH(QString, host);
    const bool isEnglish = language == QLatin1String("en");
    if (!isEnglish)
        QVERIFY(!englishOf(host).isEmpty());
    QStringList faults;
    const bool isWalked = walkPages(language, host, [&](const Seen &seen) {
        QStringList here = misplacedTexts(seen.wizard) + foreignGlyphs(seen.wizard, language) +
                           sharedAccessKeys(seen.wizard);
        if (!isEnglish)
            here += leftInEnglish(seen.wizard, language, host);
        if (seen.wizard.size() != windowSize())
            here.append(QStringLiteral("the window grew"));
        for (const QString &fault : here)
            faults.append(QString(seen.page + QStringLiteral(": ") + fault));
        const QString picture = QStringLiteral("%1/%2/%3-%4-")
                                    .arg(language, host, QString::number(seen.number), seen.page);
        saveInBothThemes(seen, picture);
        if (seen.page == QLatin1String("reviewPage")) {
            showScript(seen.wizard);
            faults += misplacedTexts(seen.wizard) + foreignGlyphs(seen.wizard, language) +
                      unevenScripts(seen.wizard);
            savePicture(seen.wizard, QString(picture + QStringLiteral("script")));
        }
    });
    QVERIFY(isWalked);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestPages::everyLanguageIsNamedInItsOwnShapes()
{
    Attire attire(QStringLiteral("en"));
    Stage stage(hostNamed(QStringLiteral("demo-eflow-gpupv")), &attire.languages());
    stage.show();
    const auto *picker = stage.wizard().findChild<QComboBox *>(QStringLiteral("languagePicker"));
    for (const auto &[code, family] :
         {std::pair("zh_Hans", "Noto Sans CJK SC"), std::pair("ja", "Noto Sans CJK JP")}) {
        const int row = picker->findData(QLatin1String(code));
        QTextLayout name(picker->itemText(row), picker->itemData(row, Qt::FontRole).value<QFont>());
        name.beginLayout();
        std::ignore = name.createLine();
        name.endLayout();
        QCOMPARE(name.glyphRuns().size(), 1);
        QCOMPARE(name.glyphRuns().first().rawFont().familyName(), QString(QLatin1String(family)));
    }
}

SETUP_WIDGET_TEST_MAIN(TestPages)
#include "tst_pages.moc"
