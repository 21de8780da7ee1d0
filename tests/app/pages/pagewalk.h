// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostprofile.h"
#include "tests/app/pages/attire.h"
#include "wizard/setupwizard.h"

#include <functional>

namespace TestSupport {

/// One page of one walk.
struct Seen
{
    Wizard::SetupWizard &wizard;
    Attire &attire;
    QString page; ///< Its object name.
    int number;   ///< From 1.
};

/// A demonstration profile by its name; without EFLOW where it shows a machine of Hyper-V.
[[nodiscard]] Platform::HostProfile hostNamed(const QString &name);
/// Of the window on a screen of 1366 x 768: the usual one, or as much of it as the scale leaves.
[[nodiscard]] QSize windowSize();
/// Walks through all pages in a language, with everything unfolded, and shows each of them. True
/// when all were there.
[[nodiscard]] bool walkPages(const QString &language, const QString &host,
                             const std::function<void(const Seen &)> &visit);

} // namespace TestSupport
