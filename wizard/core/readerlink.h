// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QLocale>

namespace Core {

/// The address of the same page in the language of the reader, where its site has the page in
/// several: https://learn.microsoft.com/azure/… becomes https://learn.microsoft.com/de-de/azure/….
/// Other addresses stay as they are. Pure.
[[nodiscard]] QString readerLink(QLatin1String address, const QLocale &reader = QLocale());

} // namespace Core
