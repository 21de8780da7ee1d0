// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/wmi/wmiconnection.h"
#include "tests/platform/windows/support/fakewmifaults.h"
#include "tests/platform/windows/support/wmischema.h"
#include "tests/platform/windows/support/wqlstatement.h"

#include <functional>
#include <vector>

namespace TestSupport {

/// What a method of the fake is called with.
struct FakeWmiCall
{
    QString path;
    QString className;
    QString method;
    Platform::Windows::WmiArguments in;
};

/// The behaviour of a method. May call the repository. Never runs twice at a time.
using FakeWmiMethod =
    std::function<WmiAnswer<Platform::Windows::WmiOutcome>(const FakeWmiCall &call)>;

/// A WMI namespace in memory, as strict as its schema: a class, property, type, method or parameter
/// that this build of Windows does not have is a violation and is answered with the error of WMI.
/// May be used from any thread. Lives in a shared_ptr: calls that hang outlive their callers.
class FakeWmiRepository
{
public:
    using Values = QMap<QString, Platform::Windows::WmiValue>;

    explicit FakeWmiRepository(WmiSchema schema, QString server = QStringLiteral("HOST"));

    // The machine behind it, for the behaviour and the tests. Mistakes are violations here, too.

    /// Stores a new instance; properties that are not given are NULL, CreationClassName is filled
    /// in. Its __PATH; empty when the class does not exist in this build.
    QString add(const QString &className, const Values &values);
    /// Changes properties that are no keys. False when there is no such instance.
    bool update(const QString &path, const Values &values);
    bool remove(const QString &path);
    [[nodiscard]] std::optional<Platform::Windows::WmiObject> find(const QString &path) const;
    /// The instances of a class and of all that inherit from it, in the order of their creation.
    [[nodiscard]] QList<Platform::Windows::WmiObject> all(const QString &className) const;
    /// Sets what a method does, for the class and all that inherit from it.
    void setMethod(const QString &className, const QString &method, FakeWmiMethod behaviour);
    /// Called before instances of the class (or of one that inherits from it) are read by query or
    /// get: time passes here, for example for jobs.
    void setBeforeRead(const QString &className, std::function<void()> behaviour);
    /// Called after an instance was added, changed or removed.
    void setOnChange(std::function<void(const QString &path)> listener);
    /// Without: the namespace does not exist.
    void setPresent(bool isPresent);
    /// Without: no rows, no objects, and methods return 32769 (hyperv.md: rights).
    void setRights(bool hasRights);
    /// Without: the service behind the namespace does not run, no rows and no objects.
    void setServed(bool isServed);
    /// The machine behind it goes away: waits for the behaviour that runs, and calls none from now
    /// on. Calls that were left alone meet a disconnected server.
    void disconnect();
    [[nodiscard]] const WmiSchema &schema() const { return m_schema; }
    [[nodiscard]] FakeWmiFaults &faults() { return m_faults; }
    /// What was asked for that this build does not have, each as one English line.
    [[nodiscard]] QStringList violations() const;
    void addViolation(const QString &violation);

    // What WMI answers; connections and the COM objects are made of it.

    [[nodiscard]] WmiAnswer<> connect(const QString &wmiNamespace);
    [[nodiscard]] WmiAnswer<QList<Platform::Windows::WmiObject>> query(const QString &wql);
    /// Said before each row and before the end of rows.
    [[nodiscard]] WmiAnswer<> next(const QString &className,
                                   std::optional<std::chrono::milliseconds> wait = {});
    /// An instance, or a class with its properties, all NULL.
    [[nodiscard]] WmiAnswer<Platform::Windows::WmiObject> get(const QString &path);
    [[nodiscard]] WmiAnswer<Platform::Windows::WmiOutcome>
    call(const QString &path, const QString &method, const Platform::Windows::WmiArguments &in);

private:
    struct Stored
    {
        QString identity;
        Platform::Windows::WmiObject object;
    };

    [[nodiscard]] bool assign(Platform::Windows::WmiObject &object, const Values &values);
    [[nodiscard]] QString pathOf(const WmiClassDefinition &definition,
                                 const Platform::Windows::WmiObject &object);
    [[nodiscard]] Stored *stored(const QString &path);
    void tellChange(const QString &path);
    void passTime(const QString &className);
    [[nodiscard]] WmiAnswer<WqlStatement> checkedStatement(const QString &wql);
    [[nodiscard]] Platform::Windows::WmiObject shown(const Platform::Windows::WmiObject &object,
                                                     const QStringList &fields) const;
    [[nodiscard]] WmiAnswer<Platform::Windows::WmiOutcome>
    perform(const FakeWmiCall &call, const WmiMethodDefinition &method);
    [[nodiscard]] FakeWmiMethod behaviourOf(const QString &className, const QString &method);
    [[nodiscard]] bool fit(const QString &what, Platform::Windows::WmiArguments &arguments,
                           const QMap<QString, WmiTypeDefinition> &definitions);

    const WmiSchema m_schema;
    const QString m_server;
    FakeWmiFaults m_faults;
    mutable std::recursive_mutex m_mutex; ///< Guards all below.
    std::recursive_mutex m_methodMutex;   ///< Held while a method runs.
    bool m_isConnected = true;            ///< Guarded by it.
    std::vector<Stored> m_objects;
    QMap<QString, FakeWmiMethod> m_methods; ///< By "class.method".
    QMap<QString, std::function<void()>> m_beforeRead;
    std::function<void(const QString &)> m_onChange;
    QStringList m_violations;
    bool m_isPresent = true;
    bool m_hasRights = true;
    bool m_isServed = true;
};

} // namespace TestSupport
