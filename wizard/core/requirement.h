// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/assessment.h"

#include <optional>
#include <span>

namespace Core {

/// The page or report section in which a requirement stands.
enum class Area { Licence, Windows, Drivers, Gpu, Passthrough };

/// What a requirement looks at. A host rule has neither GPU nor VM.
struct Subject
{
    const Platform::HostFacts &facts;
    const AcceptedLicences &accepted;
    Route route;
    const Platform::GpuFacts *gpu = nullptr;
    const Platform::VmFacts *vm = nullptr;
};

/// One rule over facts. The whole product iterates requirements(): pages, console, report, tests.
struct Requirement
{
    QLatin1String id; ///< Stable: JSON, links, tests.
    Area area = Area::Windows;
    SubjectKind subject = SubjectKind::Host;
    /// Unknown here does not make a path unknown; the row still says that it could not be read.
    bool unknownIsAdvisory = false;
    /// A VM rule that also looks at the GPU: it is applied to each pair of both.
    bool looksAtGpu = false;
    Finding (*check)(const Subject &) = nullptr;
    Text title;         ///< Noun: "Windows build".
    Text why;           ///< One sentence.
    Text remedy;        ///< How to fix it.
    QLatin1String link; ///< https address of the page that explains it; empty when none does.
};

/// The translation context of title, why and remedy.
inline constexpr const char *RequirementContext = "Requirement";

/// All requirements in the order in which they are shown.
[[nodiscard]] std::span<const Requirement> requirements();
/// The requirement with this id, or null.
[[nodiscard]] const Requirement *findRequirement(QStringView id);

/// "licence", "windows", "drivers", "gpu", "passthrough".
[[nodiscard]] QLatin1String areaName(Area area);

} // namespace Core
