// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/gpus/factcells.h"

#include "platform/factsdescription.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace TestSupport {

namespace {

void collect(const QJsonObject &facts, const QString &prefix, QMap<QString, FactCell> &cells);

void collectValue(const QJsonValue &value, const QString &name, QMap<QString, FactCell> &cells)
{
    const QJsonArray items = value.toArray();
    if (items.isEmpty() || !items.at(0).isObject()) {
        cells.insert(name, {value, false});
        return;
    }
    cells.insert(name + QStringLiteral(".size"), {items.size(), false});
    for (qsizetype i = 0; i < items.size(); ++i)
        collect(items.at(i).toObject(), QStringLiteral("%1[%2].").arg(name).arg(i), cells);
}

void collect(const QJsonObject &facts, const QString &prefix, QMap<QString, FactCell> &cells)
{
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const QString name = prefix + fact.key();
        const QJsonObject object = fact->toObject();
        if (object.contains(QLatin1String("unread")))
            cells.insert(name, {{}, true});
        else if (object.contains(QLatin1String("value")))
            collectValue(object.value(QLatin1String("value")), name, cells);
        else if (fact->isObject())
            collect(object, name + QLatin1Char('.'), cells);
        else
            collectValue(*fact, name, cells);
    }
}

/// Visits a description and notes what is silent.
struct SilenceVisitor
{
    QStringList names;

    template <typename T>
    void fact(const char *name, const Platform::Fact<T> &fact)
    {
        if (fact.isKnown() ? fact.source.isEmpty() : fact.problem.isEmpty())
            names << QLatin1String(name);
    }
    void hexFact(const char *name, const Platform::Fact<int> &number) { fact(name, number); }
    template <typename S>
    void object(const char *, const S &facts)
    {
        describe(*this, facts);
    }
};

} // namespace

QMap<QString, FactCell> factCells(const Platform::GpuFacts &gpu)
{
    Platform::HostProfile profile;
    profile.facts.gpus = QList<Platform::GpuFacts>{gpu};
    const QJsonObject json = QJsonDocument::fromJson(hostProfileJson(profile)).object();
    QMap<QString, FactCell> cells;
    collect(json.value(QLatin1String("gpus")).toArray().at(0).toObject(), {}, cells);
    return cells;
}

QStringList silentFacts(const Platform::GpuFacts &gpu)
{
    SilenceVisitor visitor;
    describe(visitor, gpu);
    for (const Platform::DeviceFunction &function : gpu.otherFunctions.valueOr({}))
        describe(visitor, function);
    return visitor.names;
}

} // namespace TestSupport
