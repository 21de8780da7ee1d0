// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/world.h"

#include <QHashFunctions>
#include <QJsonDocument>

namespace TestSupport {

using namespace Core;

namespace {

/// All of the state that differs between journals of one plan, but for the number of its records.
QByteArray textOf(const JournalState &run)
{
    QByteArray text = QByteArray::number(run.attempts) + ' ' + QByteArray::number(int(run.tail)) + ' ';
    for (const StepMarks &marks : run.steps)
        text += char('0' + marks.isIntended + 2 * marks.isDone + 4 * marks.isUndoIntended + 8 * marks.isUndone);
    if (run.ending)
        text += QJsonDocument(endingRecord(*run.ending)).toJson(QJsonDocument::Compact);
    return text;
}

} // namespace

WorldKey keyOf(const World &world, size_t journal)
{
    const QByteArray machine = fingerprint(world.machine);
    const auto hash = [&](size_t seed) {
        return qHashMulti(seed, machine, journal, world.undoFault.step, world.undoFault.left,
                          world.undoFault.isRefusal, int(world.gone));
    };
    return {hash(0x9E3779B97F4A7C15), hash(0xD1B54A32D192ED03)};
}

size_t meaningOf(const DiskContent &disk, const PlanJournals &journals)
{
    const auto run = journals.read(disk.durable);
    const QByteArray text = !run ? disk.durable : *run ? textOf(**run) : QByteArray();
    return qHashMulti(disk.intents, text, run.has_value());
}

} // namespace TestSupport
