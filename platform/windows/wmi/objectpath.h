// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Platform::Windows {

/// One key of an object path. Text is quoted in the path; numbers and TRUE or FALSE are not.
struct WmiPathKey
{
    QString name; ///< Empty for the short form Class="value".
    QString value;
    bool isText = true;

    bool operator==(const WmiPathKey &) const = default;
};

/// The path of a WMI class or instance: \\SERVER\root\namespace:Class.Key="value",Other=1
/// (win32 WmiSdk, describing the location of a WMI object).
struct WmiObjectPath
{
    QString server;       ///< Empty in a relative path; "." means this computer.
    QString wmiNamespace; ///< With backslashes, for example root\virtualization\v2.
    QString className;
    QList<WmiPathKey> keys;   ///< Empty for a class.
    bool isSingleton = false; ///< Class=@

    /// The parts of a path; nothing when the text is no path.
    [[nodiscard]] static std::optional<WmiObjectPath> parse(QStringView text);
    /// The path as text: whole with a namespace, relative without.
    [[nodiscard]] QString text() const;
    /// True for the path of a class, false for that of an instance.
    [[nodiscard]] bool isClass() const { return keys.isEmpty() && !isSingleton; }
    /// The value of a key; nothing when the path has no such key.
    [[nodiscard]] std::optional<QString> key(QStringView name) const;

    bool operator==(const WmiObjectPath &) const = default;
};

/// A text that is equal for two paths of one object: server and namespace left out, keys in order
/// of their names, all in lower case, for WMI compares without case. Empty when `path` is no path.
[[nodiscard]] QString objectIdentity(const QString &path);

/// True when both are paths of one object of one namespace.
[[nodiscard]] bool isSameObject(const QString &path, const QString &other);

} // namespace Platform::Windows
