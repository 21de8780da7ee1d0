// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/hostprofile.h"

#include "platform/jsonfactreader.h"
#include "platform/jsonfactwriter.h"
#include "platform/jsonschemawriter.h"

#include <QJsonDocument>

namespace Platform {

namespace {

/// Faults beyond this many are counted, not listed.
constexpr qsizetype MostFaultsListed = 50;

const QString FormatKey = QStringLiteral("format");
const QString FormatName = QStringLiteral("eflow-gpu-setup/host-profile/1");

QString faultText(QStringList faults)
{
    const qsizetype more = faults.size() - MostFaultsListed;
    if (more > 0)
        faults = faults.first(MostFaultsListed) << QStringLiteral("and %1 more").arg(more);
    return faults.join(QLatin1Char('\n'));
}

} // namespace

Result<HostProfile> parseHostProfile(const QByteArray &json)
{
    Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return tl::make_unexpected(object.error());
    QStringList faults;
    if (const QJsonValue format = object->take(FormatKey); format != FormatName)
        faults << QStringLiteral("format: expected \"%1\", found %2")
                      .arg(FormatName, format.isUndefined() ? QStringLiteral("nothing") : shortJsonText(format));
    HostProfile profile;
    JsonFactReader reader(*object, QString(), faults);
    describe(reader, profile);
    reader.finish();
    if (!faults.isEmpty())
        return failure(ErrorCode::ProfileInvalid, faultText(faults));
    return profile;
}

Result<HostProfile> loadHostProfile(const QString &fileName)
{
    return readJsonFile(fileName).and_then(parseHostProfile);
}

QByteArray hostProfileJson(const HostProfile &profile)
{
    JsonFactWriter writer;
    describe(writer, profile);
    QJsonObject object = writer.result();
    object.insert(FormatKey, FormatName);
    return QJsonDocument(object).toJson();
}

QJsonObject hostProfileSchema()
{
    QJsonObject schema = JsonSchemaWriter::schemaOf<HostProfile>();
    QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    properties.insert(FormatKey, QJsonObject{{QStringLiteral("const"), FormatName}});
    schema.insert(QStringLiteral("properties"), properties);
    schema.insert(QStringLiteral("required"), QJsonArray{FormatKey});
    schema.insert(QStringLiteral("$schema"), QStringLiteral("http://json-schema.org/draft-07/schema#"));
    schema.insert(QStringLiteral("title"), QStringLiteral("Host profile of EFLOW GPU Setup"));
    return schema;
}

} // namespace Platform
