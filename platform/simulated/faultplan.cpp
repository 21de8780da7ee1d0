// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/faultplan.h"

#include "platform/codec.h"

namespace Platform::Simulated {

namespace {

bool needsError(const Fault &fault)
{
    const FaultMoment moment = fault.moment.valueOr(FaultMoment::Before);
    return moment == FaultMoment::Before || moment == FaultMoment::After;
}

Strike strikeOf(const Fault &fault)
{
    const ErrorCode error =
        errorCodeFromName(fault.error.valueOr({})).value_or(ErrorCode::Internal);
    switch (fault.moment.valueOr(FaultMoment::Before)) {
    case FaultMoment::Before:
        return {false, error};
    case FaultMoment::After:
        return {true, error};
    case FaultMoment::TimeoutBefore:
        return {false, ErrorCode::TimedOut};
    case FaultMoment::TimeoutAfter:
        return {true, ErrorCode::TimedOut};
    case FaultMoment::KillBefore:
        return {false, std::nullopt};
    case FaultMoment::KillAfter:
        return {true, std::nullopt};
    }
    return {};
}

bool isSpent(const Fault &fault) { return fault.times.is(0); }

QString problem(qsizetype index, QLatin1String member, const QString &expected,
                const Fact<QString> &found)
{
    const QString value = found.isKnown() ? shortJsonText(*found) : QStringLiteral("nothing");
    return QStringLiteral("simulation.faults[%1].%2: expected %3, found %4")
        .arg(QString::number(index), member, expected, value);
}

} // namespace

FaultPlan::FaultPlan(const Fact<QList<Fault>> &faults)
    : m_faults(faults)
{
}

QStringList FaultPlan::problemsOf(const Fact<QList<Fault>> &faults)
{
    QStringList problems;
    const QList<Fault> list = faults.valueOr({});
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Fault &fault = list.at(i);
        if (!enumFromName<Operation>(fault.operation.valueOr({})))
            problems << problem(i, QLatin1String("operation"), Codec<Operation>::expectation(),
                                fault.operation);
        if (needsError(fault) && !errorCodeFromName(fault.error.valueOr({})))
            problems << problem(i, QLatin1String("error"), QStringLiteral("the name of an error"),
                                fault.error);
    }
    return problems;
}

std::optional<Strike> FaultPlan::strike(Operation operation)
{
    std::optional<Strike> strike;
    if (!m_faults.isKnown())
        return strike;
    for (Fault &fault : *m_faults.value) {
        if (!fault.operation.is(enumName(operation)) || isSpent(fault))
            continue;
        if (const int skip = fault.skip.valueOr(0); skip > 0) {
            fault.skip.value = skip - 1;
        } else if (!strike) {
            strike = strikeOf(fault);
            if (fault.times.isKnown())
                fault.times.value = *fault.times - 1;
        }
    }
    return strike;
}

Fact<QList<Fault>> FaultPlan::remaining() const
{
    if (!m_faults.isKnown())
        return m_faults;
    Fact<QList<Fault>> left = m_faults;
    left.value->removeIf(isSpent);
    return left->isEmpty() ? Fact<QList<Fault>>() : left;
}

} // namespace Platform::Simulated
