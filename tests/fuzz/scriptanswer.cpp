// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/scriptanswer.h"

#include "platform/hostprofile.h"
#include "platform/windows/eflow/eflowerrors.h"
#include "platform/windows/eflow/guestchecks.h"
#include "platform/windows/eflow/modulefacts.h"
#include "platform/windows/eflow/vmconfiguration.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

/// What was read of EFLOW can be captured as a profile and replayed.
void checkCaptured(const EflowFacts &eflow)
{
    HostProfile profile;
    profile.facts.eflow = eflow;
    const auto read = parseHostProfile(hostProfileJson(profile));
    require(read.has_value());
}

void checkFacts(const QJsonObject &state)
{
    EflowFacts eflow;
    readModuleFacts(state, eflow);
    require(eflow.deployed.isKnown() || !eflow.deployed.problem.isEmpty());
    checkCaptured(eflow);
}

void checkEvidence(const QByteArray &output)
{
    const QStringList lines = QString::fromUtf8(output).split(u'\n');
    for (const Method method : {Method::DirectDeviceAssignment, Method::ParaVirtualization}) {
        const QList<QStringList> outputs(guestCommands(method).size(), lines);
        const GuestEvidence evidence = guestEvidence(method, outputs);
        require(evidence.lines.size() <= 20);
        require(std::ranges::all_of(evidence.lines, [](const QString &line) {
            return std::ranges::none_of(line, [](QChar c) { return c < u' '; });
        }));
    }
}

} // namespace

/// What PowerShell prints is no answer, an error, or an answer whose facts can be captured.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto answer = readScriptAnswer({bytes, bytes, 0}, QStringLiteral("1a2b"));
    if (answer) {
        require(answer->progress.size() <= 50);
        checkFacts(answer->value);
    }
    EflowFacts eflow;
    readVmConfiguration(QString::fromUtf8(bytes), eflow);
    checkCaptured(eflow);
    std::ignore = documentedError(QString::fromUtf8(bytes));
    checkEvidence(bytes);
    return 0;
}
