// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Wizard {

/// The pages in their order. Recovery stands outside the eight: it opens the wizard when a run was
/// cut off.
enum class PageId { Licence, Windows, Drivers, Gpu, Passthrough, Review, Apply, Result, Recovery };

inline constexpr PageId StepPages[] = {PageId::Licence, PageId::Windows,     PageId::Drivers,
                                       PageId::Gpu,     PageId::Passthrough, PageId::Review,
                                       PageId::Apply,   PageId::Result};

} // namespace Wizard
