// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/validator.h"

#include <QJsonDocument>
#include <QProcess>

namespace {

constexpr int LongestAnswerMs = 60'000;

class PythonValidator final : public Validator
{
public:
    PythonValidator()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("python3"),
                        {QStringLiteral(PROJECT_DIR "/tests/app/validate.py"),
                         QStringLiteral(PROJECT_DIR "/resources/schemas")});
    }
    ~PythonValidator() override
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    QByteArray verdictOn(const QJsonObject &document) override
    {
        m_process.write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(LongestAnswerMs))
                return "the validator does not answer: " + m_process.readAll();
        }
        return m_process.readLine().trimmed();
    }

private:
    QProcess m_process;
};

} // namespace

std::unique_ptr<Validator> makeValidator() { return std::make_unique<PythonValidator>(); }
