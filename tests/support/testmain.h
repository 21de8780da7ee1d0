// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTest>

namespace TestSupport {

/// Prepares a test program: fixed locale, and an error in the log ends it at once. Warnings that were not
/// announced with QTest::ignoreMessage() fail the test in CTest, which reads its output.
void prepare();

} // namespace TestSupport

/// Like QTEST_GUILESS_MAIN, prepared.
#define SETUP_TEST_MAIN(TestObject)                                                                \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        QCoreApplication app(argc, argv);                                                          \
        TestSupport::prepare();                                                                    \
        TestObject test;                                                                           \
        return QTest::qExec(&test, argc, argv);                                                    \
    }

/// The same with a window system.
#define SETUP_WIDGET_TEST_MAIN(TestObject)                                                         \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        QApplication app(argc, argv);                                                              \
        TestSupport::prepare();                                                                    \
        TestObject test;                                                                           \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
