// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/registry.h"

#include <QMap>

namespace TestSupport {

/// A registry in memory. Names count in any case, as in the real one.
class FakeRegistry final : public Platform::Windows::Registry
{
public:
    using Value = Platform::Windows::RegistryValue;

    /// Makes the key with its parents.
    void addKey(const QString &key);
    void set(const QString &key, const QString &name, const Value &value);
    void remove(const QString &key, const QString &name);
    /// Every question for the key, or a key below it, fails.
    void fail(const QString &key, const Platform::Error &error);

    Platform::Result<Value> value(const QString &key, const QString &name) const override;
    Platform::Result<QStringList> subkeys(const QString &key) const override;

private:
    struct Key
    {
        QMap<QString, QString> subkeys; ///< By their names in lower case.
        QMap<QString, Value> values;
    };

    [[nodiscard]] Platform::Result<const Key *> find(const QString &key) const;

    QMap<QString, Key> m_keys;
    QMap<QString, Platform::Error> m_failures;
};

} // namespace TestSupport
