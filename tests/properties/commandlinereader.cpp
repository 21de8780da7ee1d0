// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/properties/commandlinereader.h"

namespace TestSupport {

namespace {

bool isSpace(QChar letter) { return letter == u' ' || letter == u'\t'; }

/// Reads a command line from left to right.
class Reader
{
public:
    Reader(QStringView rest, QuoteInQuotes rule)
        : m_rest(rest)
        , m_rule(rule)
    {
    }

    QString program()
    {
        const bool isQuoted = skip(u'"');
        QString text;
        while (!m_rest.isEmpty() && !(isQuoted ? m_rest.front() == u'"' : isSpace(m_rest.front())))
            text += take();
        skip(u'"');
        return text;
    }

    /// False behind the last argument.
    bool findArgument()
    {
        while (!m_rest.isEmpty() && isSpace(m_rest.front()))
            take();
        return !m_rest.isEmpty();
    }

    QString argument()
    {
        QString text;
        bool isQuoted = false;
        while (!m_rest.isEmpty() && (isQuoted || !isSpace(m_rest.front()))) {
            qsizetype backslashes = 0;
            while (skip(u'\\'))
                ++backslashes;
            const bool isMark = !m_rest.isEmpty() && m_rest.front() == u'"';
            text += QString(isMark ? backslashes / 2 : backslashes, u'\\');
            if (isMark)
                readMark(backslashes % 2 == 1, isQuoted, text);
            else if (backslashes == 0)
                text += take();
        }
        return text;
    }

private:
    void readMark(bool isEscaped, bool &isQuoted, QString &text)
    {
        const QChar mark = take();
        if (isEscaped) {
            text += mark;
        } else if (isQuoted && skip(u'"')) {
            text += mark;
            isQuoted = m_rule == QuoteInQuotes::Stays;
        } else {
            isQuoted = !isQuoted;
        }
    }

    QChar take()
    {
        const QChar letter = m_rest.front();
        m_rest = m_rest.sliced(1);
        return letter;
    }

    bool skip(QChar wanted)
    {
        const bool isThere = !m_rest.isEmpty() && m_rest.front() == wanted;
        if (isThere)
            take();
        return isThere;
    }

    QStringView m_rest;
    QuoteInQuotes m_rule;
};

} // namespace

QStringList argumentsOfCommandLine(const QString &line, QuoteInQuotes rule)
{
    Reader reader(line, rule);
    QStringList arguments{reader.program()};
    while (reader.findArgument())
        arguments << reader.argument();
    return arguments;
}

} // namespace TestSupport
