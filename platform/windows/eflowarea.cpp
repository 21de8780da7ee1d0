// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflowarea.h"

#include "platform/unreadarea.h"
#include "platform/windows/eflow/eflowmodulereader.h"
#include "platform/windows/eflow/modulefacts.h"
#include "platform/windows/facts/eflowfactreader.h"
#include "platform/windows/facts/reason.h"

namespace Platform::Windows {

namespace {

EflowFacts installationOf(const Result<EflowFacts> &answer)
{
    if (answer)
        return *answer;
    HostFacts unread;
    markUnread(FactArea::Eflow, unread, reasonOf(answer.error()));
    return unread.eflow;
}

EflowFacts withModule(const EflowFacts &installation, const Result<EflowFacts> &answer)
{
    EflowFacts facts = answer.value_or(installation);
    if (!answer)
        markModuleUnread(facts, reasonOf(answer.error()));
    if (!facts.deployed.isKnown())
        facts.deployed = installation.deployed;
    return facts;
}

} // namespace

EflowFacts readEflowArea(const WindowsSources &sources, const ProviderRound &round)
{
    auto files = round.ask(Provider::EflowFiles, QStringLiteral("files of EFLOW"),
                           [registry = sources.registry,
                            files = sources.files](const CallContext &) -> Result<EflowFacts> {
                               return readEflowInstallation(*registry, *files);
                           });
    const EflowFacts installation = installationOf(files.get());
    if (!installation.installed.is(true))
        return installation;
    const EflowModuleReader reader(sources.scripts, sources.eflowMemory);
    auto module = round.ask(Provider::EflowModule, QStringLiteral("module AzureEFLOW"),
                            [reader, installation](const CallContext &call) -> Result<EflowFacts> {
                                EflowFacts facts = installation;
                                reader.addTo(facts, call);
                                return facts;
                            });
    return withModule(installation, module.get());
}

} // namespace Platform::Windows
