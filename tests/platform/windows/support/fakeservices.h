// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/services.h"

#include <QMap>

namespace TestSupport {

/// Services with the states that a test gives them; there are no others.
class FakeServices final : public Platform::Windows::Services
{
public:
    QMap<QString, Platform::Result<quint32>> states;

    Platform::Result<quint32> state(const QString &name) const override
    {
        const auto found = states.constFind(name);
        if (found == states.cend())
            return Platform::failure(Platform::ErrorCode::NotFound, name);
        return *found;
    }
};

} // namespace TestSupport
