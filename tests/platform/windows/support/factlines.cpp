// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/factlines.h"

#include "platform/jsonfactwriter.h"

#include <QJsonDocument>

#include <functional>

namespace TestSupport {

using Platform::Fact;

namespace {

/// One fact, told without its type.
struct Told
{
    QString path;
    QString line; ///< Empty when nobody tried to read it.
    bool isSilent = false;
};

template <typename T>
constexpr bool IsListOfFacts = false;
template <typename Item>
requires std::is_class_v<Item> &&
    (!std::is_same_v<Item, QString>)constexpr bool IsListOfFacts<QList<Item>> = true;

/// Visits a description and tells every fact in it, also those of the items of a list.
class Teller
{
public:
    Teller(QString prefix, const std::function<void(const Told &)> &tell)
        : m_prefix(std::move(prefix))
        , m_tell(tell)
    {
    }

    template <typename T>
    void fact(const char *name, const Fact<T> &fact)
    {
        const QString path = m_prefix + QLatin1String(name);
        m_tell(
            {path, lineOf(fact), fact.isKnown() ? fact.source.isEmpty() : fact.problem.isEmpty()});
        if constexpr (IsListOfFacts<T>)
            tellItems(path, fact);
    }
    void hexFact(const char *name, const Fact<int> &number) { fact(name, number); }
    template <typename S>
    void object(const char *name, const S &facts)
    {
        Teller inner(m_prefix + QLatin1String(name) + QLatin1Char('.'), m_tell);
        describe(inner, facts);
    }

private:
    template <typename T>
    static QString lineOf(const Fact<T> &fact)
    {
        if (!fact.isKnown())
            return fact.problem.isEmpty() ? QString()
                                          : QString(QStringLiteral("unread: ") + fact.problem);
        if constexpr (IsListOfFacts<T>)
            return QStringLiteral("%1 items").arg(fact->size());
        Platform::JsonFactWriter writer;
        writer.fact("v", Fact<T>(*fact));
        const QByteArray json = QJsonDocument(writer.result()).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.mid(5, json.size() - 6)); // what stands in {"v":…}
    }
    template <typename T>
    void tellItems(const QString &path, const Fact<T> &list)
    {
        for (qsizetype i = 0; list.isKnown() && i < list->size(); ++i) {
            Teller inner(QStringLiteral("%1[%2].").arg(path).arg(i), m_tell);
            describe(inner, list->at(i));
        }
    }

    const QString m_prefix;
    const std::function<void(const Told &)> &m_tell;
};

void tellAll(const Platform::HostFacts &facts, const std::function<void(const Told &)> &tell)
{
    Teller teller({}, tell);
    teller.object("windows", facts.windows);
    teller.object("rights", facts.rights);
    teller.object("hardware", facts.hardware);
    teller.object("hyperv", facts.hyperv);
    teller.object("wsl", facts.wsl);
    teller.object("eflow", facts.eflow);
    teller.fact("gpus", facts.gpus);
    teller.fact("vms", facts.vms);
}

} // namespace

QMap<QString, QString> factLines(const Platform::HostFacts &facts)
{
    QMap<QString, QString> lines;
    tellAll(facts, [&lines](const Told &told) {
        if (!told.line.isEmpty())
            lines.insert(told.path, told.line);
    });
    return lines;
}

QStringList silentFacts(const Platform::HostFacts &facts)
{
    QStringList paths;
    tellAll(facts, [&paths](const Told &told) {
        if (told.isSilent)
            paths << told.path;
    });
    return paths;
}

} // namespace TestSupport
