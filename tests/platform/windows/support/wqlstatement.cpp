// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/wqlstatement.h"

#include "tests/platform/windows/support/wqllike.h"
#include "tests/platform/windows/support/wqltokens.h"

using namespace Platform::Windows;

namespace TestSupport {

namespace {

using Condition = std::shared_ptr<const WqlCondition>;
using Kind = WqlCondition::Kind;

/// Recursive descent over the tokens; a null condition is a syntax error.
class Parser
{
public:
    explicit Parser(QList<WqlToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    std::optional<WqlStatement> readStatement()
    {
        WqlStatement statement;
        if (!skipWord(u"SELECT") || !readFields(statement.fields) || !skipWord(u"FROM"))
            return std::nullopt;
        statement.className = takeName();
        if (statement.className.isEmpty())
            return std::nullopt;
        if (isAtEnd())
            return statement;
        if (!skipWord(u"WHERE"))
            return std::nullopt;
        statement.where = readOr();
        return statement.where && isAtEnd() ? std::optional(statement) : std::nullopt;
    }

private:
    bool isAtEnd() const { return m_position == m_tokens.size(); }

    bool isNext(WqlToken::Kind kind, QStringView text) const
    {
        return !isAtEnd() && m_tokens[m_position].kind == kind &&
               text.compare(m_tokens[m_position].text, Qt::CaseInsensitive) == 0;
    }

    bool skip(WqlToken::Kind kind, QStringView text)
    {
        const bool isThere = isNext(kind, text);
        m_position += isThere ? 1 : 0;
        return isThere;
    }

    bool skipWord(QStringView word) { return skip(WqlToken::Kind::Word, word); }
    bool skipSign(QStringView sign) { return skip(WqlToken::Kind::Sign, sign); }

    QString takeName()
    {
        if (isAtEnd() || m_tokens[m_position].kind != WqlToken::Kind::Word)
            return {};
        return m_tokens[m_position++].text;
    }

    bool readFields(QStringList &fields)
    {
        if (skipSign(u"*"))
            return true;
        do {
            fields << takeName();
            if (fields.back().isEmpty())
                return false;
        } while (skipSign(u","));
        return true;
    }

    Condition readOr()
    {
        Condition left = readAnd();
        while (left && skipWord(u"OR"))
            left = joined(Kind::Or, left, readAnd());
        return left;
    }

    Condition readAnd()
    {
        Condition left = readNot();
        while (left && skipWord(u"AND"))
            left = joined(Kind::And, left, readNot());
        return left;
    }

    Condition readNot()
    {
        if (skipWord(u"NOT"))
            return joined(Kind::Not, readNot(), std::make_shared<WqlCondition>());
        if (!skipSign(u"("))
            return readComparison();
        const Condition inner = readOr();
        return skipSign(u")") ? inner : nullptr;
    }

    static Condition joined(Kind kind, const Condition &left, const Condition &right)
    {
        if (!left || !right)
            return nullptr;
        return std::make_shared<WqlCondition>(WqlCondition{kind, {}, {}, left, right});
    }

    Condition readComparison()
    {
        WqlCondition condition;
        condition.property = takeName();
        if (condition.property.isEmpty())
            return nullptr;
        if (skipWord(u"IS")) {
            condition.kind = skipWord(u"NOT") ? Kind::IsNotNull : Kind::IsNull;
            return skipWord(u"NULL") ? std::make_shared<WqlCondition>(condition) : nullptr;
        }
        if (!readRelation(condition.kind) || !readLiteral(condition.literal))
            return nullptr;
        if (condition.kind == Kind::Like && !std::holds_alternative<QString>(condition.literal))
            return nullptr;
        return std::make_shared<WqlCondition>(condition);
    }

    bool readRelation(Kind &kind)
    {
        if (skipSign(u"="))
            kind = Kind::Equal;
        else if (skipSign(u"<>") || skipSign(u"!="))
            kind = Kind::NotEqual;
        else if (skipWord(u"LIKE"))
            kind = Kind::Like;
        else
            return false;
        return true;
    }

    bool readLiteral(WqlLiteral &literal)
    {
        if (isAtEnd())
            return false;
        const WqlToken token = m_tokens[m_position++];
        if (token.kind == WqlToken::Kind::Text) {
            literal = token.text;
            return true;
        }
        if (token.kind == WqlToken::Kind::Number) {
            bool isNumber = false;
            literal = qint64(token.text.toLongLong(&isNumber));
            return isNumber;
        }
        if (token.kind != WqlToken::Kind::Word)
            return false;
        const QString word = token.text.toUpper();
        if (word == QLatin1String("TRUE") || word == QLatin1String("FALSE"))
            literal = word == QLatin1String("TRUE");
        return word == QLatin1String("NULL") || std::holds_alternative<bool>(literal);
    }

    QList<WqlToken> m_tokens;
    qsizetype m_position = 0;
};

void collectProperties(const Condition &condition, QStringList &properties)
{
    if (!condition)
        return;
    if (!condition->property.isEmpty())
        properties << condition->property;
    collectProperties(condition->left, properties);
    collectProperties(condition->right, properties);
}

bool isEqual(const WmiValue &value, const WqlLiteral &literal)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        const auto *wanted = std::get_if<QString>(&literal);
        return wanted && text->compare(*wanted, Qt::CaseInsensitive) == 0;
    }
    if (const auto *flag = std::get_if<bool>(&value))
        return literal == WqlLiteral(*flag);
    if (const auto *number = std::get_if<qint64>(&value))
        return literal == WqlLiteral(*number);
    if (const auto *number = std::get_if<quint64>(&value)) {
        const auto *wanted = std::get_if<qint64>(&literal);
        return wanted && *wanted >= 0 && quint64(*wanted) == *number;
    }
    return false;
}

bool isLikeValue(const WmiValue &value, const WqlLiteral &literal)
{
    const auto *text = std::get_if<QString>(&value);
    return text && isLike(*text, std::get<QString>(literal));
}

/// As in SQL, NULL is neither equal nor unequal to anything.
bool fulfils(const WqlCondition &condition, const WmiObject &object)
{
    const WmiValue value = object.properties.value(condition.property).value;
    const bool isNull = std::holds_alternative<std::monostate>(value);
    switch (condition.kind) {
    case Kind::Equal:
        return !isNull && isEqual(value, condition.literal);
    case Kind::NotEqual:
        return !isNull && !isEqual(value, condition.literal);
    case Kind::Like:
        return isLikeValue(value, condition.literal);
    case Kind::IsNull:
        return isNull;
    case Kind::IsNotNull:
        return !isNull;
    case Kind::And:
        return fulfils(*condition.left, object) && fulfils(*condition.right, object);
    case Kind::Or:
        return fulfils(*condition.left, object) || fulfils(*condition.right, object);
    case Kind::Not:
        break;
    }
    return !fulfils(*condition.left, object);
}

} // namespace

std::optional<WqlStatement> WqlStatement::parse(const QString &text)
{
    auto tokens = wqlTokens(text);
    return tokens ? Parser(std::move(*tokens)).readStatement() : std::nullopt;
}

QStringList WqlStatement::comparedProperties() const
{
    QStringList properties;
    collectProperties(where, properties);
    return properties;
}

bool WqlStatement::accepts(const WmiObject &object) const
{
    return !where || fulfils(*where, object);
}

} // namespace TestSupport
