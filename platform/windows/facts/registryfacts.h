// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/reason.h"
#include "platform/windows/facts/registry.h"

namespace Platform::Windows {

/// One value of the registry.
struct RegistryPlace
{
    QString key;
    QString name;
};

/// As evidence names it: "HKLM\SOFTWARE\…\UBR".
[[nodiscard]] QString sourceOf(const RegistryPlace &place);

/// A text or a number. Errors beside those of the registry: InvalidState for a value of another
/// type, or a text that is too long for a profile.
[[nodiscard]] Result<QString> textAt(const Registry &registry, const RegistryPlace &place);
[[nodiscard]] Result<quint64> numberAt(const Registry &registry, const RegistryPlace &place);
/// InvalidState for a number that is larger than the largest int.
[[nodiscard]] Result<int> smallNumberAt(const Registry &registry, const RegistryPlace &place);
[[nodiscard]] Result<bool> keyExists(const Registry &registry, const QString &key);

/// The same as facts, with their sources.
[[nodiscard]] Fact<QString> textFact(const Registry &registry, const RegistryPlace &place);
[[nodiscard]] Fact<int> numberFact(const Registry &registry, const RegistryPlace &place);

/// The value is not there, which is something else than that it could not be read.
template <typename T>
[[nodiscard]] bool isMissing(const Result<T> &answer)
{
    return !answer && answer.error().code == ErrorCode::NotFound;
}

} // namespace Platform::Windows
