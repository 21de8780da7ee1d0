// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/wmi/wmiconnection.h"

#include <QMap>

namespace TestSupport {

/// A namespace that answers every query with the same rows, or the same error.
class StubWmiConnection final : public Platform::Windows::WmiConnection
{
public:
    using Rows = Platform::Result<QList<Platform::Windows::WmiObject>>;

    explicit StubWmiConnection(Rows rows)
        : m_rows(std::move(rows))
    {
    }
    Rows query(const QString &, const Platform::CallContext &) override { return m_rows; }
    Platform::Result<Platform::Windows::WmiObject> get(const QString &path,
                                                       const Platform::CallContext &) override
    {
        return Platform::failure(Platform::ErrorCode::NotFound, path);
    }
    Platform::Result<Platform::Windows::WmiOutcome> call(const QString &, const QString &method,
                                                         const Platform::Windows::WmiArguments &,
                                                         const Platform::CallContext &) override
    {
        return Platform::failure(Platform::ErrorCode::NotSupported, method);
    }

private:
    Rows m_rows;
};

/// Namespaces of which each has one kind of rows; there are no others.
class StubWmiConnector final : public Platform::Windows::WmiConnector
{
public:
    QMap<QString, StubWmiConnection::Rows> namespaces;
    QMap<QString, Platform::Error> refusals; ///< Namespaces that cannot be opened, and why.

    Platform::Result<std::shared_ptr<Platform::Windows::WmiConnection>>
    connect(const QString &wmiNamespace, const Platform::CallContext &) override
    {
        if (refusals.contains(wmiNamespace))
            return tl::make_unexpected(refusals.value(wmiNamespace));
        const auto found = namespaces.constFind(wmiNamespace);
        if (found == namespaces.cend())
            return Platform::failure(Platform::ErrorCode::HyperVNotPresent, wmiNamespace);
        return std::make_shared<StubWmiConnection>(*found);
    }
};

/// A row with properties of plain types.
[[nodiscard]] inline Platform::Windows::WmiObject
wmiRow(const QMap<QString, Platform::Windows::WmiValue> &values)
{
    Platform::Windows::WmiObject row;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        row.properties.insert(it.key(), {.value = it.value()});
    return row;
}

} // namespace TestSupport
