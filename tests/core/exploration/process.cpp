// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/process.h"

namespace TestSupport {

using namespace Core;
using Platform::CallContext;
using Platform::ErrorCode;

namespace {

constexpr QLatin1String RunId("run-1");

Platform::ErrorCode errorOf(Fate fate)
{
    switch (fate) {
    case Fate::TimeoutBefore:
    case Fate::TimeoutAfter:
        return ErrorCode::TimedOut;
    case Fate::HelperDiesBefore:
    case Fate::HelperDiesAfter:
        return ErrorCode::HyperVDisconnected;
    case Fate::Gone:
        return ErrorCode::NotFound;
    default:
        return ErrorCode::ProviderUnavailable;
    }
}

bool isAfter(Fate fate)
{
    return fate == Fate::ErrorAfter || fate == Fate::TimeoutAfter || fate == Fate::HelperDiesAfter;
}

} // namespace

Process::Process(const ModelFrame &frame, World &world, Watcher watcher)
    : m_frame(frame)
    , m_world(world)
    , m_watcher(std::move(watcher))
    , m_host(frame, world.machine,
             {[this](Part part, const CallContext &call, const std::function<Done()> &effect) {
                  return pass(part, call, effect);
              },
              [this](Part part) { return part == m_world.gone; }})
    , m_disk(world.disk,
             {[this] { return writeFate(); }, [this](const DiskContent &disk) { mayDie(disk); }})
    , m_runner({m_host, m_disk, RunId, [this](const StepEvent &event) { note(event); }, &m_clock,
                [] { return true; }})
{
}

JournalState Process::header(const ModelFrame &frame, const Plan &plan)
{
    JournalState run;
    run.runId = RunId;
    run.machineId = frame.machineId;
    run.plan = plan;
    run.steps.resize(plan.steps.size());
    return run;
}

RunReport Process::apply(const Plan &plan, const Disturbance &disturbance)
{
    m_disturbance = disturbance;
    return m_runner.apply(plan, allConsents(), m_stop.get_token());
}

RunReport Process::undo(const Disturbance &disturbance)
{
    m_disturbance = disturbance;
    return m_runner.undo();
}

std::optional<RunReport> Process::recover() { return m_runner.recover(); }

void Process::note(const StepEvent &event)
{
    const bool isBegun = event.state == StepState::Running || event.state == StepState::Undoing;
    m_step = isBegun ? event.index : -1;
    m_isUndoing = event.state == StepState::Undoing;
}

void Process::mayDie(const DiskContent &disk)
{
    if (m_watcher.mayDie)
        m_watcher.mayDie({m_world.machine, disk, m_world.undoFault, m_world.gone});
}

ModelDisk::Write Process::writeFate()
{
    const qsizetype write = m_writes++;
    if (m_disturbance.write < 0 || write < m_disturbance.write)
        return ModelDisk::Write::Works;
    m_world.hasLostWrites = true;
    const bool isWritten = m_disturbance.isWritten && write == m_disturbance.write;
    return isWritten ? ModelDisk::Write::FailsAfter : ModelDisk::Write::Fails;
}

bool Process::undoFails()
{
    UndoFault &fault = m_world.undoFault;
    if (!m_isUndoing || m_step != fault.step || fault.left == 0)
        return false;
    if (fault.left != UndoFault::ForEver)
        --fault.left;
    return true;
}

bool Process::isAnnounced() const
{
    return m_step >= 0 && (m_world.disk.intents & m_frame.siblings[m_step]) != 0;
}

ModelHost::Done Process::carryOut(Part part, const std::function<Done()> &effect)
{
    const bool isStep = part != Part::Task && part != Part::Guest;
    if (isStep && !isAnnounced() && m_watcher.breaks)
        m_watcher.breaks("an effect without a durable intent");
    const Done done = effect();
    if (part != Part::Guest)
        mayDie(m_world.disk.cut(0));
    return done;
}

ModelHost::Done Process::meet(Fate fate, Part part, const CallContext &call,
                              const std::function<Done()> &effect)
{
    if (fate == Fate::CancelBefore || fate == Fate::CancelAfter)
        m_stop.request_stop();
    if (fate == Fate::CancelBefore && call.stop.stop_requested())
        return Platform::failure(ErrorCode::Cancelled);
    if (fate == Fate::Passes || fate == Fate::CancelBefore || fate == Fate::CancelAfter)
        return carryOut(part, effect);
    if (fate == Fate::WrongOutput)
        return {};
    if (fate == Fate::Gone && part != Part::Task)
        m_world.gone = part;
    if (isAfter(fate))
        std::ignore = carryOut(part, effect);
    return Platform::failure(errorOf(fate));
}

ModelHost::Done Process::pass(Part part, const CallContext &call,
                              const std::function<Done()> &effect)
{
    const bool isDisturbed = m_calls++ == m_disturbance.call;
    if (undoFails())
        return Platform::failure(m_world.undoFault.isRefusal ? ErrorCode::InvalidState
                                                             : ErrorCode::ProviderUnavailable);
    return meet(isDisturbed ? m_disturbance.fate : Fate::Passes, part, call, effect);
}

} // namespace TestSupport
