// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/durablefilewatch.h"

#include "tests/core/kills/diskworld.h"

#include <QFileInfo>

#include <algorithm>

namespace TestSupport {

void DurableContent::set(const std::optional<QByteArray> &content)
{
    isNamed = content.has_value();
    size = content ? content->size() : 0;
    if (size > Most)
        qFatal("too large to be followed");
    if (content)
        std::ranges::copy(*content, bytes.begin());
}

std::optional<QByteArray> DurableContent::content() const
{
    return isNamed ? std::optional(QByteArray(bytes.data(), size)) : std::nullopt;
}

DurableFileWatch::DurableFileWatch(const QString &fileName, DurableContent &durable)
    : m_fileName(fileName)
    , m_path(fileName.toStdString())
    , m_folder(QFileInfo(fileName).absolutePath().toStdString())
    , m_durable(durable)
{
}

void DurableFileWatch::after(const FileCall &call)
{
    if (call.kind != FileCall::Kind::Flush || (call.path != m_path && call.path != m_folder))
        return;
    const std::optional<QByteArray> content = fileContent(m_fileName);
    if (call.path == m_folder) {
        m_durable.isNamed = content.has_value();
        return;
    }
    const bool isNamed = m_durable.isNamed;
    m_durable.set(content);
    m_durable.isNamed = isNamed;
}

} // namespace TestSupport
