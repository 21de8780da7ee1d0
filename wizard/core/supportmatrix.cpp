// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/supportmatrix.h"

#include "platform/codec.h"
#include "wizard/core/supportmatrixnames.h"

#include <QFile>

namespace Core {

namespace {

using Platform::Codec;
using Platform::HexCodec;

constexpr QLatin1String SchemaName("eflow-gpu-setup/supportmatrix/1");

/// Reads the members of one JSON object; notes what does not fit.
class MatrixObject
{
public:
    MatrixObject(QJsonObject object, QString path, QStringList &faults)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_faults(faults)
    {
    }

    template <typename T, typename C = Codec<T>>
    void read(QLatin1String name, T &target)
    {
        if (const auto value = C::fromJson(m_object.value(name)))
            target = T(*value);
        else
            m_faults << QStringLiteral("%1.%2: expected %3, found %4")
                            .arg(m_path, name, C::expectation(),
                                 Platform::shortJsonText(m_object.value(name)));
    }
    template <typename T, typename C = Codec<T>>
    void readIfPresent(QLatin1String name, T &target)
    {
        if (m_object.contains(name))
            read<T, C>(name, target);
    }
    template <typename E>
    void readIfPresent(QLatin1String name, std::optional<E> &target)
    {
        if (m_object.contains(name))
            read(name, target.emplace());
    }
    template <typename T, typename C = Codec<T>>
    void readList(QLatin1String name, QList<T> &target)
    {
        const QJsonArray array = m_object.value(name).toArray();
        for (const QJsonValue &json : array) {
            const auto value = C::fromJson(json);
            if (value)
                target << *value;
            else
                m_faults << QStringLiteral("%1.%2: expected %3, found %4")
                                .arg(m_path, name, C::expectation(), Platform::shortJsonText(json));
        }
    }
    void readPattern(QLatin1String name, QRegularExpression &target)
    {
        QString pattern;
        read(name, pattern);
        target = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::UseUnicodePropertiesOption);
        if (!target.isValid())
            m_faults << QStringLiteral("%1.%2: %3").arg(m_path, name, target.errorString());
    }
    void readBuilds(BuildRange &builds)
    {
        read(QLatin1String("firstBuild"), builds.first);
        readIfPresent(QLatin1String("lastBuild"), builds.last);
    }
    void readIsServer(bool &isServer)
    {
        Platform::ProductType type = Platform::ProductType::Client;
        read(QLatin1String("productType"), type);
        isServer = type != Platform::ProductType::Client;
    }

private:
    QJsonObject m_object;
    QString m_path;
    QStringList &m_faults;
};

void fill(MatrixObject &json, GpuFamily &family)
{
    json.read(QLatin1String("id"), family.id);
    json.read<int, HexCodec>(QLatin1String("vendor"), family.vendorId);
    json.readList<int, HexCodec>(QLatin1String("devices"), family.deviceIds);
    json.readPattern(QLatin1String("names"), family.names);
    json.readIfPresent(QLatin1String("kind"), family.kind);
    json.readIfPresent(QLatin1String("canRunTcc"), family.canRunTcc);
    json.readIfPresent(QLatin1String("startsInTcc"), family.startsInTcc);
}

void fill(MatrixObject &json, SupportRow &row)
{
    json.read(QLatin1String("id"), row.id);
    json.read(QLatin1String("date"), row.date);
    json.read(QLatin1String("source"), row.source);
    json.readList(QLatin1String("families"), row.families);
    json.read(QLatin1String("method"), row.route.method);
    json.read(QLatin1String("guest"), row.route.guest);
    json.readIsServer(row.isServer);
    json.readList(QLatin1String("editions"), row.editions);
    json.readBuilds(row.builds);
    json.readIfPresent(QLatin1String("firstRevision"), row.firstRevision);
    json.readIfPresent(QLatin1String("insider"), row.isInsider);
    json.readIfPresent(QLatin1String("supersededBy"), row.supersededBy);
}

void fill(MatrixObject &json, BuildIssue &issue)
{
    json.read(QLatin1String("id"), issue.id);
    json.read(QLatin1String("kind"), issue.kind);
    json.readBuilds(issue.builds);
    json.read(QLatin1String("method"), issue.method);
    json.readIfPresent(QLatin1String("guest"), issue.guest);
    json.readIsServer(issue.isServer);
    json.read(QLatin1String("date"), issue.date);
    json.read(QLatin1String("source"), issue.source);
}

void fill(MatrixObject &json, DriverRow &row)
{
    json.read(QLatin1String("id"), row.id);
    json.read<int, HexCodec>(QLatin1String("vendor"), row.vendorId);
    json.read(QLatin1String("branch"), row.branch);
    json.read(QLatin1String("preview"), row.isPreview);
    json.readBuilds(row.builds);
    json.read(QLatin1String("date"), row.date);
    json.read(QLatin1String("source"), row.source);
}

void fill(MatrixObject &json, GpuIssue &issue)
{
    json.read(QLatin1String("id"), issue.id);
    json.read(QLatin1String("kind"), issue.kind);
    json.read<int, HexCodec>(QLatin1String("vendor"), issue.vendorId);
    json.readPattern(QLatin1String("names"), issue.names);
    json.read(QLatin1String("method"), issue.route.method);
    json.read(QLatin1String("guest"), issue.route.guest);
    json.read(QLatin1String("date"), issue.date);
    json.read(QLatin1String("source"), issue.source);
}

template <typename T>
void fillAll(const QJsonObject &matrix, QLatin1String name, QList<T> &list, QStringList &faults)
{
    const QJsonArray array = matrix.value(name).toArray();
    if (array.isEmpty())
        faults << QStringLiteral("%1: expected a list that is not empty").arg(name);
    for (qsizetype i = 0; i < array.size(); ++i) {
        MatrixObject json(array.at(i).toObject(), QStringLiteral("%1[%2]").arg(name).arg(i),
                          faults);
        fill(json, list.emplaceBack());
    }
}

/// Rows may only name families and rows that exist.
void checkReferences(const SupportMatrix &matrix, QStringList &faults)
{
    QStringList families;
    for (const GpuFamily &family : matrix.families)
        families << family.id;
    QStringList rows;
    for (const SupportRow &row : matrix.rows)
        rows << row.id;
    for (const SupportRow &row : matrix.rows) {
        for (const QString &family : row.families) {
            if (!families.contains(family))
                faults << QStringLiteral("%1: there is no GPU family %2").arg(row.id, family);
        }
        if (!row.isInForce() && !rows.contains(row.supersededBy))
            faults << QStringLiteral("%1: there is no row %2").arg(row.id, row.supersededBy);
    }
}

SupportMatrix builtInMatrix()
{
    QFile file(QStringLiteral(":/core/support-matrix.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The support matrix is missing from the program.");
    const auto matrix = parseSupportMatrix(file.readAll());
    if (!matrix)
        qFatal("The support matrix of the program is broken: %s",
               qUtf8Printable(matrix.error().detail));
    return *matrix;
}

} // namespace

Platform::Result<SupportMatrix> parseSupportMatrix(const QByteArray &json)
{
    const auto object = Platform::parseJsonObject(json);
    if (!object)
        return tl::make_unexpected(object.error());
    SupportMatrix matrix;
    QStringList faults;
    MatrixObject top(*object, QStringLiteral("matrix"), faults);
    QString schema;
    top.read(QLatin1String("schema"), schema);
    if (schema != SchemaName)
        faults << QStringLiteral("matrix.schema: expected %1").arg(SchemaName);
    top.read(QLatin1String("date"), matrix.date);
    fillAll(*object, QLatin1String("families"), matrix.families, faults);
    fillAll(*object, QLatin1String("rows"), matrix.rows, faults);
    fillAll(*object, QLatin1String("buildIssues"), matrix.buildIssues, faults);
    fillAll(*object, QLatin1String("driverRows"), matrix.driverRows, faults);
    fillAll(*object, QLatin1String("gpuIssues"), matrix.gpuIssues, faults);
    checkReferences(matrix, faults);
    if (!faults.isEmpty())
        return Platform::failure(Platform::ErrorCode::ProfileInvalid, faults.join(u'\n'));
    return matrix;
}

const SupportMatrix &supportMatrix()
{
    static const SupportMatrix matrix = builtInMatrix();
    return matrix;
}

} // namespace Core
