// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/assessment.h"

#include <algorithm>

namespace Core {

using Platform::Method;

namespace {

/// Lower is better.
int rankOf(PathVerdict verdict)
{
    switch (verdict) {
    case PathVerdict::Ready:
        return 0;
    case PathVerdict::Attention:
        return 1;
    case PathVerdict::Unknown:
        return 2;
    case PathVerdict::Blocked:
        break;
    }
    return 3;
}

Message reasonOf(Text text) { return {"Method", text, {}}; }

Message onlyMethodReason(const Path &path)
{
    const bool isDda = path.route.method == Method::DirectDeviceAssignment;
    if (path.route.guest == GuestKind::Eflow)
        return isDda ? reasonOf(QT_TRANSLATE_NOOP3(
                           "Method",
                           "EFLOW supports this GPU by Discrete Device Assignment (DDA) only.",
                           "@info"))
                     : reasonOf(QT_TRANSLATE_NOOP3(
                           "Method",
                           "EFLOW supports this GPU by GPU paravirtualization (GPU-PV) only.",
                           "@info"));
    return isDda
               ? reasonOf(QT_TRANSLATE_NOOP3("Method",
                                             "Discrete Device Assignment (DDA) is the only method "
                                             "open for this GPU and VM.",
                                             "@info"))
               : reasonOf(QT_TRANSLATE_NOOP3(
                     "Method",
                     "GPU paravirtualization (GPU-PV) is the only method open for this GPU and VM.",
                     "@info"));
}

Message betterVerdictReason(Method method)
{
    return method == Method::DirectDeviceAssignment
               ? reasonOf(QT_TRANSLATE_NOOP3("Method",
                                             "The checks found fewer obstacles for Discrete Device "
                                             "Assignment (DDA) than for GPU-PV.",
                                             "@info"))
               : reasonOf(QT_TRANSLATE_NOOP3("Method",
                                             "The checks found fewer obstacles for GPU "
                                             "paravirtualization (GPU-PV) than for DDA.",
                                             "@info"));
}

/// Both are equally open. On a client that can only be where the facts do not tell; there GPU-PV
/// changes less.
Message equalReason(Method method)
{
    return method == Method::DirectDeviceAssignment
               ? reasonOf(QT_TRANSLATE_NOOP3("Method",
                                             "Both methods are open. Windows Server gives the VM "
                                             "the whole GPU by Discrete Device Assignment (DDA).",
                                             "@info"))
               : reasonOf(QT_TRANSLATE_NOOP3("Method",
                                             "Both methods are open. GPU paravirtualization "
                                             "(GPU-PV) leaves the GPU to the host as well.",
                                             "@info"));
}

} // namespace

Recommendation recommend(const Assessment &assessment, const QString &gpu, GuestKind guest,
                         const QString &vm)
{
    const auto find = [&](Method method) -> const AssessedPath * {
        const Path path{gpu, {method, guest}, vm};
        const auto found = std::ranges::find(assessment.paths, path, &AssessedPath::path);
        return found == assessment.paths.end() || found->verdict == PathVerdict::Blocked ? nullptr
                                                                                         : &*found;
    };
    const AssessedPath *dda = find(Method::DirectDeviceAssignment);
    const AssessedPath *gpuPv = find(Method::ParaVirtualization);
    if (!dda && !gpuPv)
        return {};
    if (!dda || !gpuPv) {
        const AssessedPath *only = dda ? dda : gpuPv;
        return {only, onlyMethodReason(only->path)};
    }
    if (rankOf(dda->verdict) != rankOf(gpuPv->verdict)) {
        const AssessedPath *better = rankOf(dda->verdict) < rankOf(gpuPv->verdict) ? dda : gpuPv;
        return {better, betterVerdictReason(better->path.route.method)};
    }
    // Hyper-V assigns devices on Server alone, so that an open DDA path speaks for Server.
    const bool prefersDda = guest == GuestKind::HyperV && dda->verdict != PathVerdict::Unknown;
    const AssessedPath *preferred = prefersDda ? dda : gpuPv;
    return {preferred, equalReason(preferred->path.route.method)};
}

} // namespace Core
