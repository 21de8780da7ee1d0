// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/jsontext.h"

#include "platform/exclusivefile.h"
#include "platform/hostprofile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace Platform {

namespace {

constexpr std::size_t DeepestLevel = 64;
constexpr quint8 FirstByteBeyondBmp = 0xF0; ///< In UTF-8, of characters beyond U+FFFF.

/// Stops at what Qt's own parser lets pass or reads wrongly.
class StrictChecker : public nlohmann::json_sax<nlohmann::json>
{
public:
    QString problem;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t value) override
    {
        return value <= std::uint64_t(std::numeric_limits<qint64>::max()) ||
               stop(QStringLiteral("a number is too large"));
    }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &value) override
    {
        return value.find('\0') == std::string::npos ||
               stop(QStringLiteral("a text contains a NUL character"));
    }
    bool binary(binary_t &) override { return stop(QStringLiteral("binary values are not JSON")); }
    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &text) override
    {
        // Qt's parser sorts such keys in another order than the one in which Qt looks for them.
        if (std::ranges::any_of(text, [](char byte) { return quint8(byte) >= FirstByteBeyondBmp; }))
            return stop(QStringLiteral("a key contains a character beyond U+FFFF"));
        return m_levels.back().insert(text).second ||
               stop(QStringLiteral("the key \"%1\" stands twice in one object")
                        .arg(QString::fromStdString(text).left(40)));
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return stop(QStringLiteral("not valid JSON at byte %1").arg(position));
    }

private:
    using Keys = std::unordered_set<std::string>;

    bool stop(const QString &why)
    {
        if (problem.isEmpty())
            problem = why;
        return false;
    }
    bool open()
    {
        if (m_levels.size() == DeepestLevel)
            return stop(QStringLiteral("nested deeper than %1 levels").arg(DeepestLevel));
        m_levels.emplace_back();
        return true;
    }
    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    std::vector<Keys> m_levels; ///< The objects that are not closed yet; arrays have no keys.
};

/// The value that a text is which the checker lets pass.
QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    if (json.size() > LargestJsonFileBytes)
        return failure(ErrorCode::FileTooLarge,
                       QStringLiteral("more than %1 bytes").arg(LargestJsonFileBytes));
    StrictChecker checker;
    if (!nlohmann::json::sax_parse(json.cbegin(), json.cend(), &checker))
        return failure(ErrorCode::JsonMalformed, checker.problem);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(
            ErrorCode::JsonMalformed,
            QStringLiteral("expected an object, found %1").arg(shortJsonText(valueOf(json))));
    return document.object();
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
