// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/validator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace {

/// One file of each test program, one document a line.
class LaterValidator final : public Validator
{
public:
    LaterValidator()
        : m_file(QStringLiteral(DOCUMENT_FOLDER "/%1-%2.jsonl")
                     .arg(QCoreApplication::applicationName())
                     .arg(QCoreApplication::applicationPid()))
    {
        QDir().mkpath(QStringLiteral(DOCUMENT_FOLDER));
    }

    QByteArray verdictOn(const QJsonObject &document) override
    {
        const QByteArray line = QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
        if (!m_file.open(QIODevice::Append) || m_file.write(line) != line.size())
            return "cannot be kept: " + m_file.errorString().toUtf8();
        m_file.close();
        return "valid";
    }

private:
    QFile m_file;
};

} // namespace

std::unique_ptr<Validator> makeValidator() { return std::make_unique<LaterValidator>(); }
