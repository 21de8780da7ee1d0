// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/runlog.h"

#include "wizard/core/safetext.h"

#include <spdlog/spdlog.h>

namespace App {

namespace {

std::string textOf(const Platform::Error &error)
{
    return Platform::errorCodeName(error.code).data() +
           (", " + Core::safeLine(error.detail).toStdString());
}

} // namespace

void logHost(const QString &name)
{
    spdlog::info("Work on the host {}", Core::safeLine(name).toStdString());
}

void logStep(const Core::StepEvent &event)
{
    const char *state = Core::stepStateName(event.state).data();
    if (event.error)
        spdlog::info("Step {} is {}: {}", event.index + 1, state, textOf(*event.error));
    else
        spdlog::info("Step {} is {}", event.index + 1, state);
}

void logPhase(Core::RunPhase phase)
{
    spdlog::info("The run is {}", Core::runPhaseName(phase).data());
}

void logError(const Platform::Error &error) { spdlog::info("Give up: {}", textOf(error)); }

void logExitCode(int code) { spdlog::info("End with {}", code); }

} // namespace App
