// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Wizard {

/// The kinds of file that a page can save.
enum class SaveKind { Text, Json, PowerShell };

/// One content that can be saved, and as what.
struct SaveContent
{
    SaveKind kind = SaveKind::Text;
    QString text;
};

/// Asks for a file and writes the content of the chosen kind, whole or not at all. Says so when
/// that failed. `baseName` is proposed without extension.
void saveTexts(QWidget *parent, const QString &baseName, const QList<SaveContent> &contents);

} // namespace Wizard
