// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

class QLayout;

namespace Wizard {

/// Makes the Tab key follow the layout: top to bottom, and from left to right in a line.
void orderTabsByEye(const QLayout *layout);

} // namespace Wizard
