// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/unreadarea.h"

#include "platform/factsdescription.h"

namespace Platform {

namespace {

/// Visits a description and makes every fact in it unread.
class UnreadMarker
{
public:
    explicit UnreadMarker(const QString &reason)
        : m_reason(reason)
    {
    }

    template <typename T>
    void fact(const char *, Fact<T> &fact)
    {
        fact = Fact<T>::unread(m_reason);
    }

private:
    const QString &m_reason;
};

} // namespace

void markUnread(FactArea area, HostFacts &facts, const QString &reason)
{
    UnreadMarker marker(reason);
    switch (area) {
    case FactArea::Windows:
        return describe(marker, facts.windows);
    case FactArea::Rights:
        return describe(marker, facts.rights);
    case FactArea::Hardware:
        return describe(marker, facts.hardware);
    case FactArea::HyperV:
        return describe(marker, facts.hyperv);
    case FactArea::Wsl:
        return describe(marker, facts.wsl);
    case FactArea::Eflow:
        return describe(marker, facts.eflow);
    case FactArea::Gpus:
        return marker.fact("gpus", facts.gpus);
    case FactArea::Vms:
        return marker.fact("vms", facts.vms);
    }
}

} // namespace Platform
