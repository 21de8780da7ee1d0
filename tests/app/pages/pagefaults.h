// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Wizard {
class SetupWizard;
}

namespace TestSupport {

/// What does not fit on the current page: texts with less room than they need, texts over others,
/// a page that is wider than the window, buttons outside of it.
[[nodiscard]] QStringList misplacedTexts(const Wizard::SetupWizard &wizard);

/// Letters that no font of the language has, and Chinese or Japanese letters drawn in the shapes of
/// another language.
[[nodiscard]] QStringList foreignGlyphs(const Wizard::SetupWizard &wizard, const QString &language);

} // namespace TestSupport
