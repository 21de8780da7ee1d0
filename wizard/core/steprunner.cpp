// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/steprunner.h"

#include "platform/jsontext.h"

#include <QJsonDocument>

#include <set>

namespace Core {

using Platform::CallContext;
using Platform::ErrorCode;
using Platform::Host;
using Platform::Result;

namespace {

/// Compact text of a state for an error's detail.
QString stateText(const QJsonValue &state)
{
    if (state.isObject())
        return QString::fromUtf8(QJsonDocument(state.toObject()).toJson(QJsonDocument::Compact));
    return Platform::shortJsonText(state);
}

Result<QJsonValue> probe(Host &host, const Step &step, const CallContext &call)
{
    return behaviourOf(step.kind).probe(host, step, call);
}

/// Errors that tell nothing of the effect.
bool isUnknown(ErrorCode code)
{
    return code == ErrorCode::TimedOut || code == ErrorCode::OutcomeUnknown ||
           code == ErrorCode::Cancelled || code == ErrorCode::HyperVDisconnected ||
           code == ErrorCode::ScriptAnswerUnreadable;
}

/// A step on its way to one of its states.
struct Change
{
    Host &host;
    const Step &step;
    const QJsonValue &wanted;
    CallContext call;
};

/// Only a probe settles what a call has done: one that says it succeeded, and one that cannot tell.
/// Whoever stopped it is not kept waiting: the undo that follows looks anyway.
Result<> settled(const Change &change, const Result<> &called)
{
    if (!called && (!isUnknown(called.error().code) || change.call.stop.stop_requested()))
        return called;
    const auto found = probe(change.host, change.step, {{}, LookLimit, change.call.clock});
    if (found && *found == change.wanted)
        return {};
    if (!called)
        return called;
    if (!found)
        return tl::make_unexpected(found.error());
    return Platform::failure(
        ErrorCode::OutcomeUnknown,
        QStringLiteral("%1: expected %2, found %3")
            .arg(behaviourOf(change.step.kind).id, stateText(change.wanted), stateText(*found)));
}

Result<> carryOut(const Change &change)
{
    const StepBehaviour &behaviour = behaviourOf(change.step.kind);
    return settled(change, behaviour.change(change.host, change.step, change.wanted, change.call));
}

/// An inverse operation and a deployment are finished first, whoever asks to stop.
bool canBeLeft(const Step &step)
{
    return behaviourOf(step.kind).stepClass == StepClass::ExactRestore;
}

} // namespace

Result<> applyStep(Host &host, const Step &step, Platform::StopToken stop, Platform::Clock &clock)
{
    const CallContext call{canBeLeft(step) ? stop : Platform::StopToken(),
                           behaviourOf(step.kind).limit, &clock};
    return carryOut({host, step, step.after, call});
}

Result<> undoStep(Host &host, const Step &step, Platform::Clock &clock)
{
    constexpr auto Pause = std::chrono::seconds(2);
    const CallContext call{{}, behaviourOf(step.kind).limit, &clock};
    const Change back{host, step, step.before, call};
    const auto first = carryOut(back);
    if (!first && isTransient(first.error().code))
        clock.wait(Pause, {});
    return first ? first : carryOut(back); // it looks first
}

bool isTransient(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TimedOut:
    case ErrorCode::Busy:
    case ErrorCode::InsufficientResources:
    case ErrorCode::ProviderUnavailable:
    case ErrorCode::HyperVProviderLoadFailed:
    case ErrorCode::HyperVDisconnected:
    case ErrorCode::HyperVShuttingDown:
    case ErrorCode::HyperVNotAvailable:
    case ErrorCode::HyperVOutOfMemory:
        return true;
    default:
        return false;
    }
}

Result<> checkBefore(Host &host, const QList<Step> &steps, const CallContext &call)
{
    std::set<std::pair<StepKind, QString>> seen;
    bool isAfterOneWay = false;
    for (const Step &step : steps) {
        const StepBehaviour &behaviour = behaviourOf(step.kind);
        const std::pair key(step.kind, step.target);
        if (!isChange(step) || seen.contains(key))
            continue;
        seen.insert(key);
        const auto found = probe(host, step, call);
        if (!found)
            return tl::make_unexpected(found.error());
        const bool comesLater = isAfterOneWay && found->isNull();
        if (*found != step.before && !comesLater)
            return Platform::failure(
                ErrorCode::PreconditionChanged,
                QStringLiteral("%1 %2: expected %3, found %4")
                    .arg(behaviour.id, step.target, stateText(step.before), stateText(*found)));
        isAfterOneWay = isAfterOneWay || behaviour.stepClass == StepClass::OneWay;
    }
    return {};
}

bool isAt(Host &host, const Step &step, const QJsonValue &state, const CallContext &call)
{
    const auto found = probe(host, step, call);
    return found && *found == state;
}

} // namespace Core
