// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/stallwatchdog.h"
#include "tests/wizard/stage.h"

#include <QApplication>

#include <cstdio>

// stallwalk PROFILE: walks the wizard through all pages while every call to the host takes two seconds, and
// prints the longest time in milliseconds in which the event loop of the window did not come round.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const auto profile = Platform::loadHostProfile(app.arguments().value(1));
    if (!profile) {
        std::fprintf(stderr, "%s\n", qPrintable(profile.error().detail));
        return 1;
    }
    Platform::HostProfile slow = *profile;
    slow.simulation.delayMs = 2000;
    TestSupport::Stage stage(slow);
    TestSupport::StallWatchdog watchdog;
    stage.show();
    const bool isArrived = stage.walk();
    std::printf("%lld ms\n", static_cast<long long>(watchdog.longestStall()));
    return isArrived ? 0 : 1;
}
