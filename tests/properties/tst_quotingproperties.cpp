// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/commandline.h"
#include "platform/windows/wmi/cimxml.h"
#include "platform/windows/wmi/objectpath.h"
#include "platform/windows/wmi/wql.h"
#include "tests/platform/windows/support/cimxmlreader.h"
#include "tests/platform/windows/support/wqlstatement.h"
#include "tests/properties/commandlinereader.h"
#include "tests/properties/propertytest.h"

#include <algorithm>
#include <random>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

constexpr QLatin1String Text("Text");
constexpr QLatin1String Start("Start");
constexpr QLatin1String Number("Number");
constexpr QLatin1String Flag("Flag");

WmiPathKey anyKey(const QString &name)
{
    if (*evenly(0, 4) > 0)
        return {name, *anyText(), true};
    return {name,
            *rc::gen::element<QString>(QStringLiteral("TRUE"), QStringLiteral("-17"),
                                       QStringLiteral("0"), QStringLiteral("65536")),
            false};
}

rc::Gen<WmiObjectPath> anyPath()
{
    return rc::gen::exec([] {
        WmiObjectPath path;
        path.className = *nameText();
        if (*rc::gen::arbitrary<bool>()) {
            path.wmiNamespace = *nameText() + u'\\' + *nameText();
            path.server =
                *rc::gen::oneOf(rc::gen::just(QString()), rc::gen::just(QString(u'.')), nameText());
        }
        const int kind = *evenly(0, 6);
        path.isSingleton = kind == 1;
        if (kind == 2)
            path.keys << anyKey({});
        for (int i = 3; i <= kind; ++i)
            path.keys << anyKey(QStringLiteral("Key%1").arg(i));
        return path;
    });
}

WmiObjectPath whole(WmiObjectPath path)
{
    for (WmiPathKey &key : path.keys)
        key.value = TestSupport::whole(key.value);
    return path;
}

/// Text that is nearly a path.
rc::Gen<QString> nearlyPath()
{
    const auto piece = rc::gen::element<QString>(
        QStringLiteral("\\\\"), QStringLiteral("\\"), QStringLiteral("/"), QStringLiteral("."),
        QStringLiteral(":"), QStringLiteral("="), QStringLiteral(","), QStringLiteral("\""),
        QStringLiteral("'"), QStringLiteral("@"), QStringLiteral("-"), QStringLiteral("A"),
        QStringLiteral("b1"), QStringLiteral("root"), QStringLiteral("C.K=\""),
        QStringLiteral("\u0661"), QStringLiteral("\u2028"));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece),
                        [](const std::vector<QString> &pieces) {
                            return QStringList(pieces.begin(), pieces.end()).join(QString());
                        });
}

/// The same text, in another case or with more or less at an end, or another text.
QString neighbourOf(const QString &text)
{
    switch (*evenly(0, 5)) {
    case 0:
        return text;
    case 1:
        return withOtherCase(text, *rc::gen::arbitrary<quint32>());
    case 2:
        return text + *anyText();
    case 3:
        return text.left(*evenly<qsizetype>(0, text.size() + 1));
    default:
        return *anyText();
    }
}

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// The production Char of XML 1.0 for every character.
bool isXmlText(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isSpace = unit == 0x9 || unit == 0xA || unit == 0xD;
        const bool isOther = (unit >= 0x20 && unit <= 0xD7FF) || (unit >= 0xE000 && unit <= 0xFFFD);
        if (!isPair && !isSpace && !isOther)
            return false;
        i += isPair ? 1 : 0;
    }
    return true;
}

WmiProperty anyNumber()
{
    switch (*evenly(0, 5)) {
    case 0:
        return {CimType::UInt64, false, *rc::gen::arbitrary<quint64>()};
    case 1:
        return {CimType::SInt64, false, *rc::gen::arbitrary<qint64>()};
    case 2:
        return {CimType::UInt16, true, QList<qint64>{*evenly<qint64>(0, 65536), 0, 65535}};
    case 3:
        return {CimType::Boolean, false, *rc::gen::arbitrary<bool>()};
    default:
        return {CimType::Real64, false, *rc::gen::arbitrary<double>()};
    }
}

WmiProperty anyTextProperty()
{
    if (*rc::gen::arbitrary<bool>())
        return {CimType::String, false, *anyText()};
    return {CimType::String, true, *listOf(unicodeText())};
}

bool isXmlText(const WmiProperty &property)
{
    const auto *text = std::get_if<QString>(&property.value);
    const auto *texts = std::get_if<QStringList>(&property.value);
    return (!text || isXmlText(*text)) &&
           (!texts ||
            std::ranges::all_of(*texts, [](const QString &each) { return isXmlText(each); }));
}

/// The arguments, none of which holds what no command line can carry.
QStringList anyArguments()
{
    QStringList arguments = *listOf(anyText());
    for (QString &argument : arguments)
        argument.remove(QChar(u'\0'));
    return arguments;
}

} // namespace

class TestQuotingProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectPathsComeBackAsWritten()
    {
        forAll([] {
            const WmiObjectPath path = *anyPath();
            RC_LOG() << shown(path.text());
            RC_ASSERT((WmiObjectPath::parse(path.text()) == std::optional(path)));
        });
    }

    void whatIsReadAsAPathIsWrittenAsThatPath()
    {
        forAll([] {
            const QString text = *rc::gen::oneOf(nearlyPath(), anyText());
            const auto path = WmiObjectPath::parse(text);
            RC_CLASSIFY(path.has_value(), "a path");
            if (path)
                RC_ASSERT((WmiObjectPath::parse(path->text()) == path));
        });
    }

    /// Of whole characters: Qt 6.4 makes something else of half a pair in lower case.
    void anObjectIsItselfInAnyOrderAndCase()
    {
        forAll([] {
            const WmiObjectPath path = whole(*anyPath());
            WmiObjectPath other = path;
            other.server.clear();
            std::ranges::shuffle(other.keys, std::mt19937(*rc::gen::arbitrary<quint32>()));
            const QString text = withOtherCase(other.text(), *rc::gen::arbitrary<quint32>());
            RC_LOG() << shown(path.text()) << '\n' << shown(text);
            RC_ASSERT(isSameObject(path.text(), text));
            other.className += u'x';
            RC_ASSERT(!isSameObject(path.text(), other.text()));
        });
    }

    void pathsOfOtherKeysAreOtherObjects()
    {
        forAll([] {
            const WmiObjectPath path = whole(*anyPath());
            WmiObjectPath other = path;
            for (WmiPathKey &key : other.keys)
                key.value = key.isText ? TestSupport::whole(neighbourOf(key.value)) : key.value;
            const bool isEqual = std::ranges::equal(path.keys, other.keys, isSame,
                                                    &WmiPathKey::value, &WmiPathKey::value);
            RC_CLASSIFY(isEqual, "same keys");
            RC_LOG() << shown(path.text()) << '\n' << shown(other.text());
            if (!isEqual)
                RC_ASSERT(!isSameObject(path.text(), other.text()));
        });
    }

    void queriesFindWhatWasAskedForAndNothingElse()
    {
        forAll([] {
            const QString text = *anyText();
            const QString start = *anyText();
            const auto number = *rc::gen::arbitrary<qint64>();
            const auto flag = *rc::gen::arbitrary<bool>();
            const QString foundText = neighbourOf(text);
            const QString foundStart = neighbourOf(start);
            WqlSelect select(QLatin1String("Test_Class"));
            select.whereText(Text, text).whereTextStartsWith(Start, start);
            select.whereNumber(Number, number).whereFlag(Flag, flag);
            const auto statement = WqlStatement::parse(select.text());
            RC_LOG() << shown(select.text());
            RC_ASSERT(statement.has_value());
            RC_ASSERT(statement->className == QStringLiteral("Test_Class"));
            const WmiObject found{QStringLiteral("Test_Class"),
                                  {},
                                  {{Text, {CimType::String, false, foundText}},
                                   {Start, {CimType::String, false, foundStart}},
                                   {Number, {CimType::SInt64, false, number}},
                                   {Flag, {CimType::Boolean, false, flag}}}};
            const bool isWanted =
                isSame(foundText, text) && foundStart.startsWith(start, Qt::CaseInsensitive);
            RC_CLASSIFY(isWanted, "wanted");
            RC_ASSERT((statement->accepts(found) && select.accepts(found)) == isWanted);
        });
    }

    void instancesComeBackAsWrittenOrAreRefused()
    {
        forAll([] {
            WmiObject instance{*nameText(), {}, {}};
            const int count = *evenly(0, 5);
            for (int i = 0; i < count; ++i)
                instance.properties.insert(QStringLiteral("P%1").arg(i), *rc::gen::arbitrary<bool>()
                                                                             ? anyTextProperty()
                                                                             : anyNumber());
            instance.properties.insert(QStringLiteral("Unset"), {CimType::String, false, {}});
            const bool isText = std::ranges::all_of(
                instance.properties, [](const WmiProperty &each) { return isXmlText(each); });
            RC_CLASSIFY(isText, "XML can carry it");
            const auto xml = cimXml(instance);
            RC_ASSERT(xml.has_value() == isText);
            if (!xml) {
                RC_ASSERT(xml.error().code == ErrorCode::InvalidArgument);
                return;
            }
            RC_LOG() << shown(*xml);
            RC_ASSERT((readCimXml(*xml) == std::optional(instance)));
        });
    }

    void argumentsComeBackAsTheyWere()
    {
        forAll([] {
            const QStringList arguments = anyArguments();
            const QString line =
                windowsCommandLine(QStringList(QStringLiteral("C:\\a b\\c.exe")) + arguments);
            for (const auto rule : {QuoteInQuotes::Leaves, QuoteInQuotes::Stays}) {
                RC_LOG() << shown(line);
                const QStringList read = argumentsOfCommandLine(line, rule);
                RC_ASSERT((read.value(0) == QStringLiteral("C:\\a b\\c.exe")));
                RC_ASSERT((read.mid(1) == arguments));
            }
        });
    }
};

PROPERTY_TEST_MAIN(TestQuotingProperties)
#include "tst_quotingproperties.moc"
