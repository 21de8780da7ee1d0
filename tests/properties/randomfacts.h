// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Random facts, made and taken away by visitors of the one description of all facts.
#pragma once

#include "platform/hostprofile.h"

#include <rapidcheck.h>

#include <ostream>

namespace TestSupport {

/// A profile in which any fact is known, unread or was never asked for. It makes no sense as a
/// machine.
[[nodiscard]] rc::Gen<Platform::HostProfile> anyProfile();

/// Which facts to take away.
struct Forgetting
{
    quint64 seed = 0;
    int percent = 0;
};
[[nodiscard]] rc::Gen<Forgetting> anyForgetting();
/// The facts without some of them: those are unread.
[[nodiscard]] Platform::HostFacts without(Platform::HostFacts facts, Forgetting forgetting);

void showValue(const Forgetting &forgetting, std::ostream &stream);

} // namespace TestSupport

namespace Platform {

void showValue(const HostProfile &profile, std::ostream &stream);

} // namespace Platform
