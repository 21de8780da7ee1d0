// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/hostfacts.h"

namespace Platform {

namespace {

QString keyOf(const Fact<QString> &id, qsizetype index)
{
    return id.isKnown() ? *id : QStringLiteral("#%1").arg(index + 1);
}

template <typename Item>
const Item *findBy(const Fact<QList<Item>> &list, Fact<QString> Item::*id, const QString &key)
{
    if (!list.isKnown())
        return nullptr;
    for (qsizetype i = 0; i < list->size(); ++i) {
        if (keyOf(list->at(i).*id, i) == key)
            return &list->at(i);
    }
    return nullptr;
}

} // namespace

void copyArea(FactArea area, const HostFacts &from, HostFacts &to)
{
    switch (area) {
    case FactArea::Windows: to.windows = from.windows; return;
    case FactArea::Rights: to.rights = from.rights; return;
    case FactArea::Hardware: to.hardware = from.hardware; return;
    case FactArea::HyperV: to.hyperv = from.hyperv; return;
    case FactArea::Wsl: to.wsl = from.wsl; return;
    case FactArea::Eflow: to.eflow = from.eflow; return;
    case FactArea::Gpus: to.gpus = from.gpus; return;
    case FactArea::Vms: to.vms = from.vms; return;
    }
}

QString gpuKey(const GpuFacts &gpu, qsizetype index) { return keyOf(gpu.instanceId, index); }

QString vmKey(const VmFacts &vm, qsizetype index) { return keyOf(vm.id, index); }

const GpuFacts *findGpu(const HostFacts &facts, const QString &key)
{
    return findBy(facts.gpus, &GpuFacts::instanceId, key);
}

const VmFacts *findVm(const HostFacts &facts, const QString &key)
{
    return findBy(facts.vms, &VmFacts::id, key);
}

} // namespace Platform
