// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/nativeregistry.h"
#include "platform/windows/native/nativerunonce.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

/// Against the registry of this system, with a value of its own.
class TestRunOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_runOnce.remove(Name); }

    void setsReplacesAndRemoves()
    {
        QCOMPARE(written().error().code, ErrorCode::NotFound);
        m_runOnce.remove(Name);
        for (const QString &command :
             {QStringLiteral("\"C:\\a b\\tool.exe\""), QStringLiteral("\"C:\\ü 名.exe\" \"%PATH%\"")}) {
            QVERIFY(m_runOnce.set(Name, command));
            const auto value = written();
            QVERIFY2(value, value ? "" : qPrintable(value.error().detail));
            QCOMPARE(*value, RegistryValue(command));
        }
        m_runOnce.remove(Name);
        QCOMPARE(written().error().code, ErrorCode::NotFound);
    }

private:
    [[nodiscard]] Result<RegistryValue> written() const
    {
        return NativeRegistry().value(
            QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\RunOnce"), Name);
    }

    const QString Name = QStringLiteral("!EFLOW GPU Setup test");
    NativeRunOnce m_runOnce;
};

SETUP_TEST_MAIN(TestRunOnce)
#include "tst_runonce.moc"
