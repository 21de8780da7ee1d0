// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/readerlink.h"

namespace Core {

namespace {

/// Sites whose paths begin with a locale. All of Microsoft's name them alike.
constexpr QLatin1String Sites[] = {QLatin1String("https://learn.microsoft.com/"),
                                   QLatin1String("https://support.microsoft.com/"),
                                   QLatin1String("https://www.microsoft.com/")};

QLatin1String siteLocale(QLocale::Language language)
{
    switch (language) {
    case QLocale::German:
        return QLatin1String("de-de");
    case QLocale::Spanish:
        return QLatin1String("es-es");
    case QLocale::French:
        return QLatin1String("fr-fr");
    case QLocale::Japanese:
        return QLatin1String("ja-jp");
    case QLocale::Chinese:
        return QLatin1String("zh-cn");
    default:
        return QLatin1String("en-us");
    }
}

} // namespace

QString readerLink(QLatin1String address, const QLocale &reader)
{
    for (const QLatin1String site : Sites) {
        if (address.startsWith(site))
            return site + siteLocale(reader.language()) + QLatin1Char('/') +
                   address.sliced(site.size());
    }
    return QString(address);
}

} // namespace Core
