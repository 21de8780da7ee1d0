// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/runholder.h"

#include "platform/durablefile.h"
#include "platform/exclusivefile.h"
#include "platform/jsontext.h"
#include "wizard/core/jsonfields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <tuple>

namespace Core {

namespace {

constexpr QLatin1String ProcessId("processId");
constexpr QLatin1String Program("program");
constexpr QLatin1String Since("since");
constexpr qint64 LargestNoteBytes = 4096;

QString noteFor(const QString &journalFile) { return journalFile + QStringLiteral(".holder"); }

} // namespace

void noteHolder(const QString &journalFile)
{
    const QJsonObject note{
        {ProcessId, QCoreApplication::applicationPid()},
        {Program, QFileInfo(QCoreApplication::applicationFilePath()).fileName()},
        {Since, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    std::ignore = Platform::replaceFile(noteFor(journalFile), QJsonDocument(note).toJson());
}

void forgetHolder(const QString &journalFile) { QFile::remove(noteFor(journalFile)); }

std::optional<RunHolder> holderOf(const QString &journalFile)
{
    const auto file = Platform::openToWatch(noteFor(journalFile));
    const auto note = file && (*file)->size() <= LargestNoteBytes
                          ? Platform::parseJsonObject((*file)->readAll())
                          : Platform::failure(Platform::ErrorCode::NotFound);
    if (!note)
        return std::nullopt;
    JsonFields fields(*note);
    RunHolder holder;
    holder.processId = fields.number(ProcessId);
    holder.program = fields.text(Program);
    holder.since = QDateTime::fromString(fields.text(Since), Qt::ISODate);
    return fields.finish() && holder.since.isValid() ? std::optional(holder) : std::nullopt;
}

QString holderText(const RunHolder &holder)
{
    return QStringLiteral("%1, process %2, since %3")
        .arg(holder.program, QString::number(holder.processId),
             holder.since.toString(Qt::ISODate));
}

} // namespace Core
