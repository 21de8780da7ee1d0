// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/wmi/wmivalue.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

class QJsonObject;

namespace TestSupport {

struct WmiTypeDefinition
{
    Platform::Windows::CimType type = Platform::Windows::CimType::String;
    bool isArray = false;

    bool operator==(const WmiTypeDefinition &) const = default;
};

struct WmiMethodDefinition
{
    QMap<QString, WmiTypeDefinition> in;
    QMap<QString, WmiTypeDefinition> out;
};

/// A class as one build of Windows has it, with all that it inherits.
struct WmiClassDefinition
{
    QString name;
    QStringList ancestors; ///< Superclass first, root last.
    QStringList keys;
    QMap<QString, WmiTypeDefinition> properties;
    QMap<QString, WmiMethodDefinition> methods;
};

/// A WMI namespace of one build of Windows, read from a recorded schema.
class WmiSchema
{
public:
    /// The classes of `namespaceDocument` (the form of data/hyperv-wmi-schema.json) in this build.
    WmiSchema(const QJsonObject &namespaceDocument, int build);
    /// root\virtualization\v2 of a build, 9200 to 29617.
    [[nodiscard]] static WmiSchema hyperV(int build);

    /// With backslashes.
    [[nodiscard]] QString wmiNamespace() const { return m_namespace; }
    [[nodiscard]] int build() const { return m_build; }
    /// The class of exactly this name; null when this build has none.
    [[nodiscard]] const WmiClassDefinition *find(const QString &className) const;
    /// True for the class itself and for all that inherit from it.
    [[nodiscard]] bool isKindOf(const QString &className, const QString &ancestor) const;

private:
    void readOwn(const QString &name, const QJsonObject &document);
    void inherit(WmiClassDefinition &definition, const QJsonObject &classes);

    QString m_namespace;
    int m_build;
    QHash<QString, WmiClassDefinition> m_classes;
};

/// The value in the form that WMI gives for this type (an unsigned 64-bit property holds quint64);
/// nothing when the value does not fit. NULL fits everywhere.
[[nodiscard]] std::optional<Platform::Windows::WmiValue>
fitted(const Platform::Windows::WmiValue &value, const WmiTypeDefinition &definition);

} // namespace TestSupport
