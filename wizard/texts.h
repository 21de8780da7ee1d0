// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/errorcode.h"
#include "wizard/core/plan.h"
#include "wizard/core/verdict.h"
#include "wizard/pageid.h"
#include "wizard/widgets/glyph.h"

#include <QString>

/// The words that several pages share, in the language of the moment.
namespace Wizard::Texts {

[[nodiscard]] QString productName();
/// The name of a page in the rail.
[[nodiscard]] QString stepName(PageId page);

[[nodiscard]] QString verdictWord(Core::Verdict verdict);
[[nodiscard]] Glyph verdictGlyph(Core::Verdict verdict);
[[nodiscard]] QString pathWord(Core::PathVerdict verdict);
[[nodiscard]] Glyph pathGlyph(Core::PathVerdict verdict);

[[nodiscard]] QString methodName(Platform::Method method);
/// What the method means, in one sentence.
[[nodiscard]] QString methodMeaning(Platform::Method method);
/// The kind of VM that routes lead to: "EFLOW virtual machine".
[[nodiscard]] QString guestName(Core::GuestKind guest);
/// True when the VM of a plan is that of EFLOW, whose name nobody knows.
[[nodiscard]] bool isForEflow(const Core::Plan &plan);
/// The name of the Hyper-V VM of a plan, else its id; text from the machine.
[[nodiscard]] QString vmName(const Core::Plan &plan);
/// A route in words: "GPU-PV for the EFLOW virtual machine".
[[nodiscard]] QString routeName(const Core::Route &route);

/// The risk behind a consent, in plain words.
[[nodiscard]] QString consentRisk(Core::Consent consent);
/// What the user says by giving it.
[[nodiscard]] QString consentAnswer(Core::Consent consent);

/// Why it happened and what to do about it, one a line.
[[nodiscard]] QString errorAdvice(Platform::ErrorCode code);
/// The same below what happened.
[[nodiscard]] QString errorInFull(Platform::ErrorCode code);

} // namespace Wizard::Texts
