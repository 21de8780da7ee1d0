// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Wizard {
class SetupWizard;
}

namespace TestSupport {

/// Opens what is folded on the current page: its first checks and everything that shows more.
void unfold(const Wizard::SetupWizard &wizard);
/// Shows the changes as PowerShell, on the Review page.
void showScript(const Wizard::SetupWizard &wizard);

} // namespace TestSupport
