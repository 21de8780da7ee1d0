// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/faulttally.h"

namespace TestSupport {

namespace {

QList<CallFault> faultsOf(const CallCount &undisturbed)
{
    QList<CallFault> faults;
    for (int kind = 0; kind < FileCallKinds; ++kind) {
        for (int first = 0; first < undisturbed.calls[size_t(kind)]; ++first) {
            for (const Failure &failure : failures()) {
                const auto call = FileCall::Kind(kind);
                if (failure.halves && call != FileCall::Kind::Write)
                    continue;
                faults << CallFault{call, first, 1, failure};
                if (failure.error != 0) // nobody dies for ever
                    faults << CallFault{call, first, INT_MAX, failure};
            }
        }
    }
    return faults;
}

} // namespace

void FaultTally::note(int &findings, const char *what, const QByteArray &where)
{
    if (this->findings() == 0)
        first = what + QByteArray(": ") + where;
    ++findings;
}

FaultTally &FaultTally::operator+=(const FaultTally &other)
{
    if (findings() == 0)
        first = other.first;
    for (size_t kind = 0; kind < FileCallKinds; ++kind) {
        count.calls[kind] += other.count.calls[kind];
        count.faults[kind] += other.count.faults[kind];
    }
    lives += other.lives;
    unmet += other.unmet;
    silent += other.silent;
    wrong += other.wrong;
    return *this;
}

QByteArray FaultTally::text() const
{
    QByteArray line;
    for (int kind = 0; kind < FileCallKinds; ++kind) {
        const auto call = FileCall::Kind(kind);
        line += fileCallName(call) + QByteArray(" ") + QByteArray::number(count.callsOf(call)) +
                " calls " + QByteArray::number(count.faultsOf(call)) + " faults, ";
    }
    return line + QByteArray::number(lives) + " processes";
}

void EveryFault::forEach(const std::function<bool(const CallFault &)> &disturb)
{
    const QList<CallFault> faults = faultsOf(m_undisturbed);
    for (qsizetype i = 0; i < faults.size(); i += m_extent.every) {
        if (!disturb(faults[i]))
            return;
    }
}

QByteArray faultText(const CallFault &fault)
{
    return fileCallName(fault.kind) + QByteArray(" ") + QByteArray::number(fault.first + 1) + " " +
           fault.failure.name + (fault.times == 1 ? " once" : " for ever");
}

} // namespace TestSupport
