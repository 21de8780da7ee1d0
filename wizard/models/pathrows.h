// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/models/rowmodel.h"
#include "wizard/session.h"

namespace Wizard {

/// Every GPU of the host, the usable ones with their ways, the others with why not.
[[nodiscard]] QList<RowItem> gpuRows(const Session &session);
/// The GPU to preselect: the first ready one, else the first that is open; empty when none is.
[[nodiscard]] QString bestGpu(const Session &session);

/// The machines that the chosen GPU can go to, open ones first. Keys: see guestKey().
[[nodiscard]] QList<RowItem> guestRows(const Session &session);
/// The machine to preselect, the best of the open ones; empty when none is.
[[nodiscard]] QString bestGuest(const Session &session);
[[nodiscard]] QString guestKey(Core::GuestKind guest, const QString &vm);
/// What a key of guestRows() stands for.
struct Guest
{
    Core::GuestKind kind = Core::GuestKind::Eflow;
    QString vm;
};
[[nodiscard]] Guest guestOfKey(const QString &key);

/// Why a path is not ready: each requirement with what was found, one a line.
[[nodiscard]] QStringList pathReasons(const AssessedHost &host, const Core::AssessedPath &path);

} // namespace Wizard
