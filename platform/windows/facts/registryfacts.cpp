// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/registryfacts.h"

#include "platform/codec.h"

#include <limits>

namespace Platform::Windows {

namespace {

tl::unexpected<Error> unfit(const RegistryPlace &place, const char *what)
{
    return failure(ErrorCode::InvalidState,
                   sourceOf(place) + QLatin1Char(' ') + QLatin1String(what));
}

} // namespace

QString sourceOf(const RegistryPlace &place)
{
    return QStringLiteral("HKLM\\") + place.key + QLatin1Char('\\') + place.name;
}

Result<QString> textAt(const Registry &registry, const RegistryPlace &place)
{
    const auto value = registry.value(place.key, place.name);
    if (!value)
        return tl::make_unexpected(value.error());
    const QString *text = std::get_if<QString>(&*value);
    if (!text)
        return unfit(place, "is no text");
    if (text->size() > LongestText)
        return unfit(place, "is too long");
    return *text;
}

Result<quint64> numberAt(const Registry &registry, const RegistryPlace &place)
{
    const auto value = registry.value(place.key, place.name);
    if (!value)
        return tl::make_unexpected(value.error());
    if (const quint32 *number = std::get_if<quint32>(&*value))
        return *number;
    if (const quint64 *number = std::get_if<quint64>(&*value))
        return *number;
    return unfit(place, "is no number");
}

Result<int> smallNumberAt(const Registry &registry, const RegistryPlace &place)
{
    const auto number = numberAt(registry, place);
    if (!number)
        return tl::make_unexpected(number.error());
    if (*number > quint64(std::numeric_limits<int>::max()))
        return unfit(place, "is too large");
    return int(*number);
}

Result<bool> keyExists(const Registry &registry, const QString &key)
{
    const auto subkeys = registry.subkeys(key);
    if (!subkeys && !isMissing(subkeys))
        return tl::make_unexpected(subkeys.error());
    return subkeys.has_value();
}

Fact<QString> textFact(const Registry &registry, const RegistryPlace &place)
{
    return factOf(textAt(registry, place), sourceOf(place));
}

Fact<int> numberFact(const Registry &registry, const RegistryPlace &place)
{
    return factOf(smallNumberAt(registry, place), sourceOf(place));
}

} // namespace Platform::Windows
