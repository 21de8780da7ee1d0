// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// A process that may be killed: disables one device of a simulated machine kept in a file.
#include "platform/simulated/simulatedhost.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto host = Platform::Simulated::SimulatedHost::open(arguments.at(1), arguments.at(2));
    if (!host)
        return 3;
    return (*host)->devices().setEnabled(arguments.at(3), false, {}) ? 0 : 1;
}
