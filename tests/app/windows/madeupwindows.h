// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace TestSupport {

/// One value of the registry: a quint32 or quint64, a text, a list of texts, or bytes.
struct WindowsValue
{
    QString key; ///< Below HKEY_LOCAL_MACHINE.
    QString name;
    QVariant value;
};

/// Makes the Windows that this test runs under look like another one, through its own API, and
/// gives it back as it was.
class MadeUpWindows
{
public:
    MadeUpWindows();
    ~MadeUpWindows();

    /// False on a real Windows, where nothing of the kind is done.
    [[nodiscard]] static bool isPossible();

    /// Writes a value; a value that is invalid removes it.
    void set(const WindowsValue &value);
    void addKey(const QString &key);
    /// A service that is not started.
    void addService(const QString &name);
    void addFile(const QString &name, const QByteArray &content);

private:
    struct Former;

    void remember(const WindowsValue &value);

    std::unique_ptr<Former> m_former;
};

} // namespace TestSupport
