// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/jsontext.h"

#include "platform/exclusivefile.h"
#include "platform/hostprofile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <nlohmann/json.hpp>

#include <vector>

namespace Platform {

namespace {

constexpr std::size_t DeepestLevel = 64;

/// Builds Qt's values from the events of the parser and stops at what Qt's own parser lets pass.
class StrictBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    QJsonValue root;
    QString problem;

    bool null() override { return add(QJsonValue::Null); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > std::uint64_t(std::numeric_limits<qint64>::max()))
            return stop(QStringLiteral("a number is too large"));
        return add(qint64(value));
    }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override
    {
        if (value.find('\0') != std::string::npos)
            return stop(QStringLiteral("a text contains a NUL character"));
        return add(QString::fromStdString(value));
    }
    bool binary(binary_t &) override { return stop(QStringLiteral("binary values are not JSON")); }
    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &text) override
    {
        auto &level = m_levels.back();
        level.key = QString::fromStdString(text);
        if (level.object.contains(level.key))
            return stop(QStringLiteral("the key \"%1\" stands twice in one object").arg(level.key.left(40)));
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return stop(QStringLiteral("not valid JSON at byte %1").arg(position));
    }

private:
    struct Level
    {
        bool isObject = false;
        QJsonObject object;
        QJsonArray array;
        QString key;
    };

    bool stop(const QString &why)
    {
        if (problem.isEmpty())
            problem = why;
        return false;
    }
    bool open(bool isObject)
    {
        if (m_levels.size() == DeepestLevel)
            return stop(QStringLiteral("nested deeper than %1 levels").arg(DeepestLevel));
        m_levels.push_back({isObject, {}, {}, {}});
        return true;
    }
    bool close()
    {
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return add(level.isObject ? QJsonValue(level.object) : QJsonValue(level.array));
    }
    bool add(const QJsonValue &value)
    {
        if (m_levels.empty())
            root = value;
        else if (m_levels.back().isObject)
            m_levels.back().object.insert(m_levels.back().key, value);
        else
            m_levels.back().array.append(value);
        return true;
    }

    std::vector<Level> m_levels;
};

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    if (json.size() > LargestJsonFileBytes)
        return failure(ErrorCode::FileTooLarge,
                       QStringLiteral("more than %1 bytes").arg(LargestJsonFileBytes));
    StrictBuilder builder;
    const bool isWhole = nlohmann::json::sax_parse(json.cbegin(), json.cend(), &builder);
    if (!isWhole)
        return failure(ErrorCode::JsonMalformed, builder.problem);
    if (!builder.root.isObject())
        return failure(ErrorCode::JsonMalformed,
                       QStringLiteral("expected an object, found %1").arg(shortJsonText(builder.root)));
    return builder.root.toObject();
}

Result<QByteArray> readJsonFile(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, QStringLiteral("%1 is not a file").arg(fileName));
    const auto file = openToLoad(fileName);
    if (!file)
        return tl::make_unexpected(file.error());
    const QByteArray bytes = (*file)->read(LargestJsonFileBytes + 1);
    if (bytes.size() > LargestJsonFileBytes)
        return failure(ErrorCode::FileTooLarge,
                       QStringLiteral("%1 has more than %2 bytes").arg(fileName).arg(LargestJsonFileBytes));
    return bytes;
}

QString shortJsonText(const QJsonValue &value)
{
    constexpr int LongestShown = 40;
    if (value.isObject())
        return QStringLiteral("an object");
    if (value.isArray())
        return QStringLiteral("an array");
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    return text.size() > LongestShown ? text.left(LongestShown) + QStringLiteral("…") : text;
}

} // namespace Platform
