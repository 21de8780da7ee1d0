// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/scripts.h"

#include <QFile>
#include <QStringList>

namespace Platform::Windows {

namespace {

constexpr Script All[] = {Script::ReadState, Script::Deploy, Script::Configure,
                          Script::Start,     Script::Stop,   Script::RunCommands};

/// The files that make a script, in the order in which they stand in it.
QStringList filesOf(Script script)
{
    const QString prologue = QStringLiteral("prologue");
    const QString arguments = QStringLiteral("vmarguments");
    switch (script) {
    case Script::ReadState:
        return {prologue, QStringLiteral("readstate")};
    case Script::Deploy:
        return {prologue, arguments, QStringLiteral("deploy")};
    case Script::Configure:
        return {prologue, arguments, QStringLiteral("configure")};
    case Script::Start:
        return {prologue, QStringLiteral("start")};
    case Script::Stop:
        return {prologue, QStringLiteral("stop")};
    case Script::RunCommands:
        return {prologue, QStringLiteral("runcommands")};
    }
    return {};
}

QString textOf(const QString &name)
{
    QFile file(QStringLiteral(":/scripts/%1.ps1").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "scriptText", "a script is missing in the resources");
    return QString::fromUtf8(file.readAll());
}

} // namespace

std::span<const Script> allScripts() { return All; }

QString scriptText(Script script)
{
    QString text;
    for (const QString &name : filesOf(script))
        text += textOf(name);
    return text;
}

QStringList scriptArguments(Script script)
{
    return {QStringLiteral("-NoLogo"),
            QStringLiteral("-NoProfile"),
            QStringLiteral("-NonInteractive"),
            QStringLiteral("-InputFormat"),
            QStringLiteral("Text"),
            QStringLiteral("-OutputFormat"),
            QStringLiteral("Text"),
            QStringLiteral("-Command"),
            scriptText(script)};
}

} // namespace Platform::Windows
