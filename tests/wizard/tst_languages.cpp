// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "tests/wizard/stage.h"
#include "tests/wizard/visibletexts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>
#include <QTranslator>

using namespace TestSupport;
using namespace Wizard;

namespace {

/// Puts every text between brackets, so that one that was not translated stands out.
class BracketTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString(u'⟦' + QString::fromUtf8(source) + u'⟧');
    }
    bool isEmpty() const override { return false; }
};

/// What is left of a text without its brackets and what stands between them.
QString outsideBrackets(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar character : text) {
        if (character == u'⟦')
            ++depth;
        else if (character == u'⟧')
            --depth;
        else if (depth == 0)
            rest += character;
    }
    return rest;
}

/// Texts that come from the machine as they are: names, versions, evidence, the language's own
/// name.
bool isFromTheMachine(const VisibleText &text, const Platform::HostProfile &profile)
{
    static const QStringList Widgets{
        QStringLiteral("languagePicker"),
        QStringLiteral("recordedHostName"),
        QStringLiteral("detailEvidence"),
        QStringLiteral("resultDetails"),
        QStringLiteral("resultCommands"),
        QStringLiteral("recoveryCommands"),
    };
    if (Widgets.contains(text.where))
        return true;
    if (text.where.endsWith(QLatin1String(" description")) &&
        text.text.startsWith(QLatin1String("https://")))
        return true;
    QString rest = outsideBrackets(text.text);
    const QList<Platform::GpuFacts> gpus = profile.facts.gpus.valueOr({});
    for (const Platform::GpuFacts &gpu : gpus)
        rest.remove(gpu.name.valueOr({})).remove(gpu.locationPath.valueOr({}));
    const QList<Platform::VmFacts> vms = profile.facts.vms.valueOr({});
    for (const Platform::VmFacts &vm : vms)
        rest.remove(vm.name.valueOr({}));
    rest.remove(profile.facts.windows.edition.valueOr({}));
    static const QRegularExpression Word(QStringLiteral("[A-Za-z]{2,}"));
    return !rest.remove(QStringLiteral("x64")).contains(Word);
}

void openTheFirstRow(const QWidget &page)
{
    const auto headers = page.findChildren<QAbstractButton *>(
        QRegularExpression(QStringLiteral("^checkRowHeader\\.")));
    if (!headers.isEmpty() && headers.first()->isVisible())
        headers.first()->setChecked(true);
}

QStringList lines(const QList<VisibleText> &texts)
{
    QStringList result;
    for (const VisibleText &text : texts)
        result.append(QString(text.where % QStringLiteral(": ") % text.text));
    result.sort();
    return result;
}

/// The lines that only one of both has.
QStringList difference(const QList<VisibleText> &found, const QList<VisibleText> &expected)
{
    QStringList surplus = lines(found);
    QStringList missing = lines(expected);
    for (const QString &line : lines(found)) {
        if (missing.removeOne(line))
            surplus.removeOne(line);
    }
    return surplus + missing;
}

using PageTexts = QHash<PageId, QList<VisibleText>>;

/// The texts of every page; `before` and `after` are called round the collection on each.
PageTexts textsOfWalk(Stage &stage, const std::function<void()> &before,
                      const std::function<void()> &after)
{
    PageTexts texts;
    stage.show();
    [&] {
        QVERIFY(stage.walk([&](PageId page) {
            openTheFirstRow(*stage.wizard().currentPage());
            before();
            // How far a run has come when it is seen is not the same each time.
            if (page != PageId::Apply)
                texts.insert(page, visibleTexts(stage.wizard()));
            after();
        }));
    }();
    return texts;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void aSwitchEqualsAFreshStart_data();
    void aSwitchEqualsAFreshStart();
    void theWayBackEqualsAFreshStart();
};

void TestLanguages::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("profile");
    for (const char *profile :
         {"demo-server-t4-dda", "demo-eflow-gpupv", "demo-hyperv-fault", "demo-eflow-deploy"})
        QTest::newRow(profile) << QString(QLatin1String(profile));
}

void TestLanguages::everyTextIsTranslated()
{
    QFETCH(QString, profile);
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const Platform::HostProfile host = profileNamed(profile);
    Stage stage(host);
    const PageTexts pages = textsOfWalk(
        stage, [] {}, [] {});
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(pages.size(), 7);
    for (const auto &texts : pages) {
        for (const VisibleText &text : texts) {
            QVERIFY2(
                isFromTheMachine(text, host),
                qPrintable(QStringLiteral("%1 is not translated: %2").arg(text.where, text.text)));
        }
    }
}

void TestLanguages::aSwitchEqualsAFreshStart_data() { everyTextIsTranslated_data(); }

void TestLanguages::aSwitchEqualsAFreshStart()
{
    QFETCH(QString, profile);
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    Stage fresh(profileNamed(profile));
    const PageTexts expected = textsOfWalk(
        fresh, [] {}, [] {});
    QCoreApplication::removeTranslator(&translator);

    Stage switched(profileNamed(profile));
    const auto install = [&translator] {
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    };
    const auto remove = [&translator] { QCoreApplication::removeTranslator(&translator); };
    const PageTexts texts = textsOfWalk(switched, install, remove);
    QCOMPARE(texts.keys().size(), expected.keys().size());
    for (auto page = expected.begin(); page != expected.end(); ++page) {
        const QStringList different = difference(texts.value(page.key()), *page);
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    }
}

void TestLanguages::theWayBackEqualsAFreshStart()
{
    const QString profile = QStringLiteral("demo-server-t4-dda");
    Stage fresh(profileNamed(profile));
    const PageTexts expected = textsOfWalk(
        fresh, [] {}, [] {});
    BracketTranslator translator;
    Stage switched(profileNamed(profile));
    const auto thereAndBack = [&translator] {
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    };
    const PageTexts texts = textsOfWalk(switched, thereAndBack, [] {});
    for (auto page = expected.begin(); page != expected.end(); ++page) {
        for (const VisibleText &text : texts.value(page.key()))
            QVERIFY2(!text.text.contains(u'⟦'), qPrintable(text.text));
        const QStringList different = difference(texts.value(page.key()), *page);
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    }
}

SETUP_WIDGET_TEST_MAIN(TestLanguages)
#include "tst_languages.moc"
