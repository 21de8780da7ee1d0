// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/recovery/taskscheduler.h"

#include <QMap>

namespace TestSupport {

/// The Task Scheduler in memory. What it gives back it has touched up, as the real one does.
class FakeTaskScheduler final : public Platform::Windows::TaskScheduler
{
public:
    enum class Call { Put, Definition, Remove };

    Platform::Result<> put(const QString &name, const QString &xml,
                           const Platform::CallContext &) override
    {
        if (const auto error = faults.find(Call::Put); error != faults.end())
            return tl::make_unexpected(*error);
        if (tasks.value(name, xml) != xml)
            updated << name;
        tasks[name] = xml;
        return {};
    }
    Platform::Result<std::optional<QString>> definition(const QString &name,
                                                        const Platform::CallContext &) override
    {
        if (const auto error = faults.find(Call::Definition); error != faults.end())
            return tl::make_unexpected(*error);
        if (!tasks.contains(name))
            return std::optional<QString>();
        QString xml = tasks.value(name);
        return std::optional(
            xml.replace(QStringLiteral("</RegistrationInfo>"),
                        QStringLiteral("<URI>\\%1</URI></RegistrationInfo>").arg(name)));
    }
    Platform::Result<> remove(const QString &name, const Platform::CallContext &) override
    {
        if (const auto error = faults.find(Call::Remove); error != faults.end())
            return tl::make_unexpected(*error);
        tasks.remove(name);
        return {};
    }

    QMap<QString, QString> tasks; ///< XML by name.
    QStringList updated;          ///< Put over something else, which keeps its owner.
    QMap<Call, Platform::Error> faults;
};

} // namespace TestSupport
