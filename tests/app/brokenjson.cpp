// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/brokenjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

/// Values that fit no member of any format, whatever its type.
const QByteArray Unfitting[] = {"[[[0]]]", "1e308", "-1", "{\"x\": {}}"};

/// The places right behind each `token`, at most `most` of them, spread over the whole text.
QList<qsizetype> placesBehind(const QByteArray &text, const QByteArray &token, qsizetype most)
{
    QList<qsizetype> all;
    for (qsizetype at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1))
        all << at + token.size();
    QList<qsizetype> some;
    const qsizetype step = std::max<qsizetype>(1, all.size() / most);
    for (qsizetype i = 0; i < all.size() && some.size() < most; i += step)
        some << all.at(i);
    return some;
}

void addTruncated(QList<BrokenJson> &broken, const QByteArray &good)
{
    constexpr int Pieces = 40;
    const QByteArray text = good.trimmed();
    for (int i = 0; i < Pieces; ++i) {
        const qsizetype size = text.size() * i / Pieces;
        broken << BrokenJson{"cut off after " + QByteArray::number(size) + " bytes",
                             text.left(size)};
    }
    broken << BrokenJson{"last brace missing", text.chopped(1)};
    broken << BrokenJson{"more behind the end", text + "{}"};
}

/// Puts bytes in behind a token, at several places.
void addInserted(QList<BrokenJson> &broken, const QByteArray &good, const BrokenJson &kind,
                 const QByteArray &token)
{
    for (const qsizetype at : placesBehind(good, token, 8)) {
        QByteArray text = good;
        text.insert(at, kind.content);
        broken << BrokenJson{kind.name + " at byte " + QByteArray::number(at), text};
    }
}

/// Replaces the value of each of many keys by one that does not fit.
void addUnfitting(QList<BrokenJson> &broken, const QByteArray &good)
{
    const QJsonObject object = QJsonDocument::fromJson(good).object();
    for (const QString &key : object.keys()) {
        for (const QByteArray &value : Unfitting) {
            QJsonObject changed = object;
            changed.insert(key, QJsonDocument::fromJson('[' + value + ']').array().first());
            broken << BrokenJson{key.toUtf8() + " is " + value, QJsonDocument(changed).toJson()};
        }
    }
}

void addWhole(QList<BrokenJson> &broken, const QByteArray &good)
{
    constexpr qsizetype TenMegabytes = 10 * 1000 * 1000;
    const QByteArray head = good.left(good.lastIndexOf('}')) + ", \"source\": ";
    broken << BrokenJson{"empty", {}} << BrokenJson{"null", "null"} << BrokenJson{"array", "[]"}
           << BrokenJson{"number", "7"} << BrokenJson{"text", "\"text\""}
           << BrokenJson{"no format", "{}"}
           << BrokenJson{"format of another version",
                         "{\"format\": \"eflow-gpu-setup/host-profile/2\"}"}
           << BrokenJson{"binary", QByteArray::fromHex("7f454c4602010100000000000000000003003e00")}
           << BrokenJson{"UTF-16", QByteArray::fromRawData("\xff\xfe{\0}\0", 6)}
           << BrokenJson{"NUL bytes", QByteArray(1000, '\0')}
           << BrokenJson{"spaces", QByteArray(100'000, ' ')}
           << BrokenJson{"text of 10 MB", head + '"' + QByteArray(TenMegabytes, 'x') + "\"}"}
           << BrokenJson{"text of 5 MB", head + '"' + QByteArray(TenMegabytes / 2, 'x') + "\"}"}
           << BrokenJson{"number of 1 MB", head + QByteArray(TenMegabytes / 10, '9') + '}'}
           << BrokenJson{"key of 5 MB",
                         head + "0, \"" + QByteArray(TenMegabytes / 2, 'k') + "\": 1}"}
           << BrokenJson{"a million numbers",
                         head + '[' + QByteArray("1,").repeated(1'000'000) + "1]}"};
    for (const int levels : {65, 1000, 100'000, 4'000'000}) {
        const QByteArray depth = QByteArray::number(levels);
        broken << BrokenJson{depth + " arrays deep",
                             QByteArray(levels, '[') + QByteArray(levels, ']')}
               << BrokenJson{depth + " arrays deep and open", head + QByteArray(levels, '[')};
    }
    broken << BrokenJson{"objects deep", QByteArray("{\"a\":").repeated(100'000)};
}

} // namespace

QList<BrokenJson> brokenVariants(const QByteArray &good)
{
    QList<BrokenJson> broken;
    addTruncated(broken, good);
    addUnfitting(broken, good);
    addWhole(broken, good);
    addInserted(broken, good, {"invalid UTF-8", "\xff\xfe"}, ": \"");
    addInserted(broken, good, {"overlong UTF-8", "\xc0\x80"}, ": \"");
    addInserted(broken, good, {"half a surrogate pair", "\\ud800"}, ": \"");
    addInserted(broken, good, {"NUL in a text", "\\u0000"}, ": \"");
    addInserted(broken, good, {"raw control character", "\x01"}, ": \"");
    addInserted(broken, good, {"unknown escape", "\\q"}, ": \"");
    addInserted(broken, good, {"duplicate key", "\"twice\": 1, \"twice\": 1, "}, "{\n");
    addInserted(broken, good, {"unknown key", "\"unknown\\u001b[31m\": 1, "}, "{\n    ");
    addInserted(broken, good, {"comment", "/* no */"}, "{\n");
    addInserted(broken, good, {"no number", "NaN, \"y\": "}, "\": ");
    return broken;
}
