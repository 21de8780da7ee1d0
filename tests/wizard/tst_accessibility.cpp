// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "tests/wizard/accesskeys.h"
#include "tests/wizard/stage.h"
#include "tests/wizard/visibletexts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QRegularExpression>

using namespace TestSupport;
using namespace Wizard;

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// What is wrong with a control that the keyboard can reach.
QStringList faultsOf(QWidget *widget)
{
    QStringList faults;
    if (widget->objectName().isEmpty())
        faults.append(QStringLiteral("%1 has no object name")
                          .arg(QLatin1String(widget->metaObject()->className())));
    if (accessibleName(widget).isEmpty())
        faults.append(QStringLiteral("%1 has no accessible name").arg(widget->objectName()));
    constexpr int SmallestTarget = 20;
    if (widget->height() < SmallestTarget)
        faults.append(QStringLiteral("%1 is too low").arg(widget->objectName()));
    return faults;
}

/// Presses Tab until the control with this name has the focus; false when Tab never gets there.
bool tabTo(QWidget &window, const QString &objectName)
{
    constexpr int MostPresses = 80;
    for (int press = 0; press < MostPresses; ++press) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == objectName)
            return true;
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    return false;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameOfItsOwn_data();
    void everyControlHasANameOfItsOwn();
    void everyAccessKeyBelongsToOneControl_data();
    void everyAccessKeyBelongsToOneControl();
    void tabFollowsTheEye();
    void everyPageSaysWhatItIs();
    void theFocusMovesToTheNewPage();
    void aRowOpensByKeyboard();
    void aRowIsAButtonThatExpands();
    void theWholeWayGoesByKeyboard();
};

void TestAccessibility::everyControlHasANameOfItsOwn_data()
{
    QTest::addColumn<QString>("profile");
    for (const char *profile :
         {"demo-server-t4-dda", "demo-eflow-gpupv", "demo-hyperv-gpupv", "demo-eflow-fault"})
        QTest::newRow(profile) << QString(QLatin1String(profile));
}

void TestAccessibility::everyControlHasANameOfItsOwn()
{
    QFETCH(QString, profile);
    Stage stage(profileNamed(profile));
    stage.show();
    QStringList faults;
    QVERIFY(stage.walk([&](PageId) {
        QSet<QString> names;
        const QList<QWidget *> reached = tabOrder(&stage.wizard());
        for (QWidget *widget : reached) {
            faults += faultsOf(widget);
            if (names.contains(widget->objectName()))
                faults.append(QStringLiteral("%1 is there twice").arg(widget->objectName()));
            names.insert(widget->objectName());
        }
    }));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessibility::everyAccessKeyBelongsToOneControl_data()
{
    QTest::addColumn<QString>("profile");
    for (const QString &profile : demoProfiles())
        QTest::newRow(qPrintable(profile)) << profile;
}

void TestAccessibility::everyAccessKeyBelongsToOneControl()
{
    QFETCH(QString, profile);
    Stage stage(profileNamed(profile));
    stage.show();
    QStringList shared;
    std::ignore = stage.walk([&](PageId) { shared += sharedAccessKeys(stage.wizard()); });
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

void TestAccessibility::tabFollowsTheEye()
{
    Stage stage(withoutEflow(profileNamed(QStringLiteral("demo-server-t4-dda"))));
    stage.show();
    QVERIFY(stage.walk([&stage](PageId) {
        const QWidget *content =
            stage.wizard().currentPage()->findChild<QWidget *>(QStringLiteral("pageContent"));
        QPoint last(0, 0);
        const QList<QWidget *> reached = tabOrder(&stage.wizard());
        for (QWidget *widget : reached) {
            if (!content->isAncestorOf(widget))
                continue;
            const QPoint place = widget->mapTo(content, QPoint(0, 0));
            constexpr int SameLine = 6;
            const bool isBelow = place.y() > last.y() + SameLine;
            const bool isBeside =
                std::abs(place.y() - last.y()) <= SameLine && place.x() >= last.x();
            QVERIFY2(isBelow || isBeside, qPrintable(widget->objectName()));
            last = place;
        }
    }));
}

void TestAccessibility::everyPageSaysWhatItIs()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    QSet<QString> titles;
    QVERIFY(stage.walk([&](PageId) {
        const QString title = stage.wizard().currentPage()->accessibleName();
        QVERIFY(!title.isEmpty());
        QVERIFY(stage.wizard().windowTitle().startsWith(title));
        titles.insert(title);
    }));
    QCOMPARE(titles.size(), 8);
}

void TestAccessibility::theFocusMovesToTheNewPage()
{
    Stage stage(withoutEflow(profileNamed(QStringLiteral("demo-server-t4-dda"))));
    stage.show();
    QVERIFY(stage.walk([&stage](PageId) {
        QVERIFY(QApplication::focusWidget());
        QVERIFY(stage.wizard().currentPage()->isAncestorOf(QApplication::focusWidget()));
    }));
}

void TestAccessibility::aRowOpensByKeyboard()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    stage.walkTo(PageId::Windows);
    const QString row = QStringLiteral("windows.build");
    QVERIFY(tabTo(stage.wizard(), QString(QStringLiteral("checkRowHeader.") + row)));
    const auto details = [&stage, &row] {
        return stage.wizard().currentPage()->findChild<QWidget *>(
            QString(QStringLiteral("checkRowDetails.") + row));
    };
    for (const auto &[open, close] :
         {std::pair(Qt::Key_Space, Qt::Key_Space), std::pair(Qt::Key_Right, Qt::Key_Left)}) {
        QTest::keyClick(QApplication::focusWidget(), open);
        QVERIFY(details() && details()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), close);
        QVERIFY(!details() || !details()->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestAccessibility::aRowIsAButtonThatExpands()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    stage.walkTo(PageId::Windows);
    auto *header =
        stage.wizard().findChild<QWidget *>(QStringLiteral("checkRowHeader.windows.build"));
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(header);
    QCOMPARE(row->role(), QAccessible::Button);
    QVERIFY(row->state().expandable && row->state().collapsed);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(row->state().expanded);
    QVERIFY(row->text(QAccessible::Name).contains(QLatin1String("22631.")));
}

void TestAccessibility::theWholeWayGoesByKeyboard()
{
    Stage stage(withoutEflow(profileNamed(QStringLiteral("demo-server-t4-dda"))));
    SetupWizard &wizard = stage.wizard();
    stage.show();
    for (const char *box : {"licenceBox.nvidia", "licenceBox.eflow"}) {
        QVERIFY(tabTo(wizard, QLatin1String(box)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    for (const PageId page : {PageId::Windows, PageId::Drivers, PageId::Gpu, PageId::Passthrough}) {
        QTest::keyClick(&wizard, Qt::Key_Return);
        QCOMPARE(wizard.currentSetupPage()->id(), page);
        QTRY_VERIFY(wizard.currentSetupPage()->isSettled());
    }
    const QSet<Core::Consent> needed = stage.session().plan()->neededConsents;
    const auto boxes = wizard.currentPage()->findChildren<QCheckBox *>();
    for (const QCheckBox *box : boxes) {
        if (!box->isVisible())
            continue;
        QVERIFY(tabTo(wizard, box->objectName()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    QCOMPARE(stage.session().choices().consents, needed);
    QTRY_VERIFY(!stage.session().isPlanning()); // one of the boxes asks for a confirmation
    QTest::keyClick(&wizard, Qt::Key_Return);
    QCOMPARE(wizard.currentSetupPage()->id(), PageId::Review);
    QTest::keyClick(&wizard, Qt::Key_Return);
    QTRY_VERIFY(stage.session().run().isConfirming());
    QVERIFY(tabTo(wizard, QStringLiteral("keepChanges")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(wizard.currentSetupPage()->id(), PageId::Result);
    QCOMPARE(stage.session().run().report()->outcome, Core::RunOutcome::Done);
}

SETUP_WIDGET_TEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
