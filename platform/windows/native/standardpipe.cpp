// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/standardpipe.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

constexpr DWORD ChunkBytes = 64 * 1024;

void keepLast(QByteArray &output, qint64 limit)
{
    output.remove(0, std::max<qint64>(0, output.size() - limit));
}

void readAll(HANDLE pipe, QByteArray &output, qint64 limit)
{
    QByteArray chunk(ChunkBytes, Qt::Uninitialized);
    DWORD count = 0;
    while (ReadFile(pipe, chunk.data(), ChunkBytes, &count, nullptr) && count > 0) {
        output.append(chunk.constData(), qsizetype(count));
        // Not each time: all that is kept moves.
        if (output.size() > 2 * limit)
            keepLast(output, limit);
    }
    keepLast(output, limit);
}

} // namespace

std::array<HANDLE, 3> StandardPipes::childEnds() const
{
    return {m_input.read.get(), m_output.write.get(), m_error.write.get()};
}

void StandardPipes::closeChildEnds()
{
    m_input.read = UniqueHandle();
    m_output.write = UniqueHandle();
    m_error.write = UniqueHandle();
}

void StandardPipes::writeInput(const QByteArray &input)
{
    qsizetype done = 0;
    while (done < input.size()) {
        DWORD count = 0;
        const auto left = DWORD(std::min<qsizetype>(input.size() - done, ChunkBytes));
        if (!WriteFile(m_input.write.get(), input.constData() + done, left, &count, nullptr))
            break;
        done += count;
    }
    m_input.write = UniqueHandle();
}

void StandardPipes::readOutput(QByteArray &output, qint64 limit) const
{
    readAll(m_output.read.get(), output, limit);
}

void StandardPipes::readError(QByteArray &output, qint64 limit) const
{
    readAll(m_error.read.get(), output, limit);
}

std::optional<StandardPipes> makeStandardPipes()
{
    StandardPipes pipes;
    for (StandardPipes::Pipe *pipe : {&pipes.m_input, &pipes.m_output, &pipes.m_error}) {
        HANDLE read = nullptr;
        HANDLE write = nullptr;
        if (!CreatePipe(&read, &write, nullptr, 0))
            return std::nullopt;
        pipe->read = UniqueHandle(read);
        pipe->write = UniqueHandle(write);
    }
    for (HANDLE end : pipes.childEnds()) {
        if (!SetHandleInformation(end, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT))
            return std::nullopt;
    }
    return pipes;
}

} // namespace Platform::Windows
