// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/folderrights.h"

#include "tests/support/testmain.h"

using namespace Platform::Windows;

namespace {

QString sid(const char *text) { return QString(QLatin1String(text)); }

const QString System = sid("S-1-5-18");
const QString Administrators = sid("S-1-5-32-544");
const QString Users = sid("S-1-5-32-545");
const QString Somebody = sid("S-1-5-21-1-2-3-1001");
constexpr quint32 Everything = 0x1f01ff;
constexpr quint32 ReadAndExecute = 0x1200a9;

/// As ProtectedFolderSddl makes it.
FileRights safeFolder()
{
    return {true,
            false,
            Administrators,
            true,
            {{true, System, Everything},
             {true, Administrators, Everything},
             {true, Users, ReadAndExecute}}};
}

FileRights withEntry(const AccessEntry &entry)
{
    FileRights rights = safeFolder();
    rights.entries << entry;
    return rights;
}

} // namespace

class TestFolderRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderIsMadeForAdministratorsOnly()
    {
        const QString sddl = QString::fromWCharArray(ProtectedFolderSddl);
        QCOMPARE(sddl, sid("O:BAG:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"));
    }

    void trustsWhatOnlyAdministratorsMayChange_data()
    {
        QTest::addColumn<FileRights>("rights");
        QTest::newRow("as it is made") << safeFolder();
        FileRights ofSystem = safeFolder();
        ofSystem.ownerSid = System;
        QTest::newRow("owned by SYSTEM") << ofSystem;
        QTest::newRow("somebody may read") << withEntry({true, Somebody, ReadAndExecute});
        QTest::newRow("somebody is denied") << withEntry({false, Somebody, Everything});
        FileRights closed = safeFolder();
        closed.entries.clear();
        QTest::newRow("nobody may do anything") << closed;
    }
    void trustsWhatOnlyAdministratorsMayChange()
    {
        QFETCH(FileRights, rights);
        QCOMPARE(whyUnsafe(rights), QString());
    }

    void refusesWhatOthersMayChange_data()
    {
        QTest::addColumn<FileRights>("rights");
        QTest::addColumn<QString>("reason");
        FileRights link = safeFolder();
        link.isReparsePoint = true;
        QTest::newRow("link") << link << sid("it is a link");
        FileRights foreign = safeFolder();
        foreign.ownerSid = Somebody;
        QTest::newRow("made by a user") << foreign << sid("its owner is S-1-5-21-1-2-3-1001");
        FileRights open = safeFolder();
        open.hasAccessList = false;
        QTest::newRow("no list") << open << sid("it has no access control list");
        for (const quint32 right : {0x2U, 0x4U, 0x10U, 0x40U, 0x100U, 0x10000U, 0x40000U, 0x80000U,
                                    0x10000000U, 0x40000000U})
            QTest::addRow("users have %x", right)
                << withEntry({true, Users, right}) << sid("S-1-5-32-545 may change it");
        QTest::newRow("unreadable entry")
            << withEntry({true, QString(), 0x2}) << sid(" may change it");
    }
    void refusesWhatOthersMayChange()
    {
        QFETCH(FileRights, rights);
        QTEST(whyUnsafe(rights), "reason");
    }
};

SETUP_TEST_MAIN(TestFolderRights)
#include "tst_folderrights.moc"
