// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/hostreadiness.h"

namespace Core {

namespace {

constexpr auto LongestRead = std::chrono::seconds(30);
constexpr auto Interval = std::chrono::seconds(1);

bool mayStillStart(Platform::HostReader &reader, const Platform::CallContext &call)
{
    const auto facts = reader.read(Platform::FactArea::HyperV, call);
    return !facts || (!facts->hyperv.managementService.is(Platform::ServiceState::Running) &&
                      !facts->hyperv.managementService.is(Platform::ServiceState::Absent));
}

} // namespace

void waitForHyperV(Platform::HostReader &reader, const Platform::CallContext &call)
{
    const auto deadline = call.clock->now() + call.limit;
    while (mayStillStart(reader, call.limitedTo(LongestRead)) && call.clock->now() < deadline &&
           call.clock->wait(Interval, call.stop)) {
    }
}

} // namespace Core
