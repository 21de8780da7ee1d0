// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/clirun.h"
#include "platform/processhardening.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    Platform::hardenProcess();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("eflow-gpu-setup"));
    return App::runConsole(QCoreApplication::arguments().mid(1));
}
