// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace TestSupport {

/// The access keys of the window that stand on two controls at once, which then only move the focus:
/// the texts of these controls.
[[nodiscard]] QStringList sharedAccessKeys(const QWidget &window);

} // namespace TestSupport
