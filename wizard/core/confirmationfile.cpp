// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/confirmationfile.h"

#include "platform/durablefile.h"
#include "platform/exclusivefile.h"

#include <QFile>

namespace Core {

Platform::Result<> ConfirmationFile::confirm(const QString &runId) const
{
    return Platform::replaceFile(m_fileName, runId.toUtf8());
}

bool ConfirmationFile::confirms(const QString &runId) const
{
    const QByteArray wanted = runId.toUtf8();
    const auto file = Platform::openToRead(m_fileName);
    return file && (*file)->size() == wanted.size() && (*file)->readAll() == wanted;
}

void ConfirmationFile::remove() const { QFile::remove(m_fileName); }

} // namespace Core
