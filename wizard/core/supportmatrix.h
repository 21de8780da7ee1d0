// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "platform/result.h"
#include "wizard/core/supportissues.h"

namespace Core {

/// Editions that the support lists treat alike. Home is the EditionID "Core".
enum class EditionFamily {
    Home,
    Professional,
    Enterprise,
    IotEnterprise,
    Education,
    MultiSession,
    Server
};

/// GPUs that the support lists treat alike. Found by PCI id, else by vendor, name and kind.
struct GpuFamily
{
    QString id; ///< "nvidia-t4"
    int vendorId = 0;
    QList<int> deviceIds;
    QRegularExpression names;
    std::optional<Platform::GpuKind> kind;
    bool canRunTcc = false;   ///< Its cards can be switched to the TCC driver model;
    bool startsInTcc = false; ///< usually they start in it.
};

/// One documented statement: these GPUs with this method and guest on these Windows versions.
struct SupportRow
{
    QString id;
    QDate date;
    QString source;
    QStringList families; ///< Empty: every GPU.
    Route route;
    bool isServer = false;
    QList<EditionFamily> editions;
    BuildRange builds;
    int firstRevision = 0; ///< Of builds.first only: later builds had more from their first day.
    bool isInsider = false;
    QString supersededBy; ///< Empty while the row is in force.

    [[nodiscard]] bool isInForce() const { return supersededBy.isEmpty(); }
};

/// The support lists as data: resources/support-matrix.json.
struct SupportMatrix
{
    QDate date;
    QList<GpuFamily> families;
    QList<SupportRow> rows;
    QList<BuildIssue> buildIssues;
    QList<DriverRow> driverRows;
    QList<GpuIssue> gpuIssues;
};

/// Reads a matrix. ProfileInvalid names the path and reason of every fault.
[[nodiscard]] Platform::Result<SupportMatrix> parseSupportMatrix(const QByteArray &json);

/// The matrix that is built into the program; parsed at the first call, never changed.
[[nodiscard]] const SupportMatrix &supportMatrix();

} // namespace Core
