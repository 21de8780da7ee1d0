// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"

#include <QMap>

namespace TestSupport {

/// Every fact of a host by its path, "gpus[0].driver.version": its value as JSON, or "unread: why".
/// Facts that nobody tried to read are not among them.
[[nodiscard]] QMap<QString, QString> factLines(const Platform::HostFacts &facts);

/// The paths of facts that have neither a value with a source nor a reason why there is none.
[[nodiscard]] QStringList silentFacts(const Platform::HostFacts &facts);

} // namespace TestSupport
