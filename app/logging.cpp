// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/logging.h"

#include "platform/standardplaces.h"
#include "platform/standardstream.h"
#include "wizard/core/safetext.h"

#include <QFileInfo>

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <filesystem>
#include <mutex>
#include <tuple>

namespace App {

namespace {

constexpr std::size_t FileBytes = 2 * 1024 * 1024;
constexpr std::size_t OlderFiles = 4;
/// The same on every system, as in all that the programs write.
const std::string LineEnd = "\n";

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::err;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isNamed = context.category && qstrcmp(context.category, "default") != 0;
    const QString named =
        isNamed ? QString(QLatin1String(context.category) + QLatin1String(": ") + message)
                : message;
    spdlog::default_logger_raw()->log(levelOf(type), "{}", Core::safeLine(named).toStdString());
}

spdlog::sink_ptr fileSink(const LogTarget &target)
{
    const spdlog::filename_t name = std::filesystem::path(target.file.toStdU16String()).native();
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(name, FileBytes, OlderFiles);
    const std::string pattern = "%Y-%m-%dT%H:%M:%S.%eZ [" + target.runId.toStdString() + "] %l %v";
    sink->set_formatter(std::make_unique<spdlog::pattern_formatter>(
        pattern, spdlog::pattern_time_type::utc, LineEnd));
    return sink;
}

class StandardErrorSink final : public spdlog::sinks::base_sink<std::mutex>
{
protected:
    void sink_it_(const spdlog::details::log_msg &message) override
    {
        spdlog::memory_buf_t text;
        formatter_->format(message, text);
        std::ignore = Platform::writeStandard(Platform::StandardStream::Error,
                                              QByteArray(text.data(), qsizetype(text.size())));
    }
    void flush_() override {}
};

spdlog::sink_ptr standardErrorSink()
{
    auto sink = std::make_shared<StandardErrorSink>();
    sink->set_level(spdlog::level::warn);
    sink->set_formatter(std::make_unique<spdlog::pattern_formatter>(
        "%l: %v", spdlog::pattern_time_type::utc, LineEnd));
    return sink;
}

} // namespace

Platform::Result<std::unique_ptr<Logging>> Logging::open(const LogTarget &target)
{
    const QString folder = QFileInfo(target.file).absolutePath();
    if (const auto made =
            target.file.isEmpty() ? Platform::Result<>() : Platform::makeDataFolder(folder);
        !made)
        return tl::make_unexpected(made.error());
    try { // the library's only way to say that a file cannot be opened
        std::vector<spdlog::sink_ptr> sinks;
        if (!target.file.isEmpty())
            sinks.push_back(fileSink(target));
        if (target.warnOnStandardError)
            sinks.push_back(standardErrorSink());
        auto logger = std::make_shared<spdlog::logger>("setup", sinks.begin(), sinks.end());
        logger->set_level(spdlog::level::debug);
        logger->flush_on(spdlog::level::info);
        return std::unique_ptr<Logging>(new Logging(std::move(logger)));
    } catch (const spdlog::spdlog_ex &error) {
        return Platform::failure(Platform::ErrorCode::FileUnwritable,
                                 QString::fromLocal8Bit(error.what()));
    }
}

Logging::Logging(std::shared_ptr<spdlog::logger> logger)
    : m_formerLogger(spdlog::default_logger())
{
    spdlog::set_default_logger(std::move(logger));
    m_formerHandler = qInstallMessageHandler(handleMessage);
}

Logging::~Logging()
{
    qInstallMessageHandler(m_formerHandler);
    spdlog::default_logger_raw()->flush();
    spdlog::set_default_logger(m_formerLogger);
}

QString defaultLogFile() { return Platform::logFolder() + QStringLiteral("/eflow-gpu-setup.log"); }

} // namespace App
