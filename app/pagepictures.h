// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Wizard {
class Session;
class SetupWizard;
} // namespace Wizard

namespace App {

/// Walks the wizard to its end, saves a picture of every page as NN-page.png in the folder, and
/// prints the report of the check and of the run. Returns the exit code.
[[nodiscard]] int takePictures(Wizard::SetupWizard &wizard, Wizard::Session &session,
                               const QString &folder);

} // namespace App
