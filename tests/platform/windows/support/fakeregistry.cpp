// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakeregistry.h"

namespace TestSupport {

using Platform::ErrorCode;
using Platform::Result;

void FakeRegistry::addKey(const QString &key)
{
    const qsizetype cut = key.lastIndexOf(QLatin1Char('\\'));
    if (cut > 0) {
        addKey(key.left(cut));
        const QString name = key.mid(cut + 1);
        m_keys[key.left(cut).toLower()].subkeys.insert(name.toLower(), name);
    }
    m_keys[key.toLower()];
}

void FakeRegistry::set(const QString &key, const QString &name, const Value &value)
{
    addKey(key);
    m_keys[key.toLower()].values.insert(name.toLower(), value);
}

void FakeRegistry::remove(const QString &key, const QString &name)
{
    m_keys[key.toLower()].values.remove(name.toLower());
}

void FakeRegistry::fail(const QString &key, const Platform::Error &error)
{
    m_failures.insert(key.toLower(), error);
}

Result<const FakeRegistry::Key *> FakeRegistry::find(const QString &key) const
{
    const QString path = key.toLower();
    for (auto it = m_failures.cbegin(); it != m_failures.cend(); ++it) {
        if (path == it.key() || path.startsWith(it.key() + QLatin1Char('\\')))
            return tl::make_unexpected(it.value());
    }
    const auto found = m_keys.constFind(path);
    if (found == m_keys.cend())
        return Platform::failure(ErrorCode::NotFound, key);
    return &*found;
}

Result<FakeRegistry::Value> FakeRegistry::value(const QString &key, const QString &name) const
{
    const auto found = find(key);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto value = (*found)->values.constFind(name.toLower());
    if (value == (*found)->values.cend())
        return Platform::failure(ErrorCode::NotFound, key + QLatin1Char('\\') + name);
    return *value;
}

Result<QStringList> FakeRegistry::subkeys(const QString &key) const
{
    const auto found = find(key);
    if (!found)
        return tl::make_unexpected(found.error());
    return (*found)->subkeys.values();
}

} // namespace TestSupport
