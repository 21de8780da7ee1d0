// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"
#include "platform/windows/wmi/wmiobject.h"

#include <QLatin1String>

namespace Platform::Windows {

class WmiConnection;

/// The only way to make a WQL query: class and property names are constants of this program, values
/// are typed and may be hostile. All conditions must hold. Text compares without case, as in WMI.
class WqlSelect
{
public:
    explicit WqlSelect(QLatin1String className);

    /// Only these properties, where the others cost much. Those of conditions must be among them,
    /// and the key where the path is needed; all must exist on every build.
    WqlSelect &columns(const QList<QLatin1String> &properties);
    WqlSelect &whereText(QLatin1String property, const QString &value);
    WqlSelect &whereTextStartsWith(QLatin1String property, const QString &prefix);
    WqlSelect &whereNumber(QLatin1String property, qint64 value);
    WqlSelect &whereFlag(QLatin1String property, bool value);

    /// The query. Characters that WQL cannot express (control characters; its text literals end at
    /// them) become single-character wildcards: it may find more than was asked for.
    [[nodiscard]] QString text() const;
    /// True when an object that the query found is one that was asked for.
    [[nodiscard]] bool accepts(const WmiObject &object) const;

private:
    enum class Relation { Equal, StartsWith };
    struct Condition
    {
        QLatin1String property;
        WmiValue value;
        Relation relation = Relation::Equal;
    };

    WqlSelect &where(Condition condition);
    [[nodiscard]] static QString conditionText(const Condition &condition);
    [[nodiscard]] static bool holds(const Condition &condition, const WmiObject &object);

    QLatin1String m_className;
    QStringList m_columns;
    QList<Condition> m_conditions;
};

/// The objects that were asked for, and no others.
[[nodiscard]] Result<QList<WmiObject>> selectFrom(WmiConnection &connection,
                                                  const WqlSelect &select, const CallContext &call);

} // namespace Platform::Windows
