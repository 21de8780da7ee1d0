// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/properties/randomtexts.h"
#include "tests/support/testmain.h"

#include <rapidcheck.h>

namespace TestSupport {

/// Sets how many cases a property is tried with, unless RC_PARAMS says so: "max_success=100000".
/// The seed is printed before the first property; RC_PARAMS="seed=…" repeats it.
void prepareProperties();

/// A number from `first` to before `end`, each as likely; that of the library itself grows with the
/// number of cases.
template <typename T>
[[nodiscard]] rc::Gen<T> evenly(T first, T end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(first, end));
}

/// Fails the test function when there are arguments with which the property throws or asserts
/// otherwise; the smallest ones that were found are printed.
template <typename Property>
void forAll(Property property)
{
    const bool holds = rc::check(QTest::currentTestFunction(), std::move(property));
    QVERIFY2(holds, "the counterexample is printed above");
}

} // namespace TestSupport

/// Like SETUP_TEST_MAIN, for a class of properties.
#define PROPERTY_TEST_MAIN(TestObject)                                                             \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        QCoreApplication app(argc, argv);                                                          \
        TestSupport::prepare();                                                                    \
        TestSupport::prepareProperties();                                                          \
        TestObject test;                                                                           \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
