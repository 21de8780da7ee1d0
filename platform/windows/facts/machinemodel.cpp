// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/machinemodel.h"

#include "platform/windows/facts/registryfacts.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

const QString BiosKey = QStringLiteral("HARDWARE\\DESCRIPTION\\System\\BIOS");

RegistryPlace placeOf(const char *name) { return {BiosKey, QString::fromLatin1(name)}; }

/// Beginnings of names that hypervisors give to their machines. A manufacturer that builds real
/// computers too is told by the product.
struct VirtualName
{
    QLatin1String manufacturer;
    QLatin1String product;
};
constexpr VirtualName VirtualNames[] = {
    {QLatin1String("Microsoft Corporation"), QLatin1String("Virtual Machine")},
    {QLatin1String("VMware"), QLatin1String()},
    {QLatin1String("QEMU"), QLatin1String()},
    {QLatin1String("innotek"), QLatin1String()},
    {QLatin1String("Xen"), QLatin1String()},
    {QLatin1String("Parallels"), QLatin1String()},
    {QLatin1String("Google"), QLatin1String("Google Compute Engine")},
    {QLatin1String(), QLatin1String("VirtualBox")},
    {QLatin1String(), QLatin1String("VMware")},
    {QLatin1String(), QLatin1String("KVM")},
    {QLatin1String(), QLatin1String("Standard PC (")},
    {QLatin1String(), QLatin1String("HVM domU")},
    {QLatin1String(), QLatin1String("OpenStack")},
};

/// Amazon rents whole computers too, whose product names end so.
bool isRentedVirtual(const MachineModel &model)
{
    return model.manufacturer == QLatin1String("Amazon EC2") &&
           !model.product.contains(QLatin1String(".metal"));
}

} // namespace

MachineModel readMachineModel(const Registry &registry)
{
    MachineModel model;
    model.manufacturer = textAt(registry, placeOf("SystemManufacturer")).value_or(QString());
    model.product = textAt(registry, placeOf("SystemProductName")).value_or(QString());
    model.board = textAt(registry, placeOf("BaseBoardProduct")).value_or(QString());
    model.source =
        QStringLiteral("%1: %2 %3")
            .arg(sourceOf(placeOf("SystemProductName")), model.manufacturer, model.product);
    return model;
}

bool isVirtual(const MachineModel &model)
{
    return isRentedVirtual(model) || model.board == QLatin1String("Virtual Machine") ||
           std::ranges::any_of(VirtualNames, [&model](const VirtualName &name) {
               return model.manufacturer.startsWith(name.manufacturer) &&
                      model.product.startsWith(name.product);
           });
}

Fact<QString> modelFact(const Registry &registry)
{
    const Fact<QString> product = textFact(registry, placeOf("SystemProductName"));
    for (const Fact<QString> &name : {product, textFact(registry, placeOf("BaseBoardProduct"))}) {
        if (name.isKnown() && !name->trimmed().isEmpty())
            return {name->trimmed(), name.source};
    }
    if (!product.isKnown())
        return product;
    return Fact<QString>::unread(QStringLiteral("the firmware gives no name"), product.source);
}

} // namespace Platform::Windows
