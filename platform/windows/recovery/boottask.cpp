// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/boottask.h"

#include <QMap>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>
#include <span>

namespace Platform::Windows {

namespace {

struct Element
{
    const char *name;
    const char *text;
};

// The well-known SID is the same in every language. What one starts by hand has this right as well,
// but only SYSTEM can be sure to be there before anybody logs on.
constexpr Element Principal[] = {{"UserId", "S-1-5-18"}, {"RunLevel", "HighestAvailable"}};

// A minute for Hyper-V's services to come up. After a shutdown with Fast Startup, Windows resumes
// its services instead of starting them, and no boot trigger fires: then it is the first logon.
constexpr Element Trigger[] = {{"Enabled", "true"}, {"Delay", "PT1M"}};

// Everything that could keep the task from running or cut it off is said, whatever its default.
constexpr Element Settings[] = {
    {"MultipleInstancesPolicy", "IgnoreNew"},
    {"DisallowStartIfOnBatteries", "false"},
    {"StopIfGoingOnBatteries", "false"},
    {"AllowHardTerminate", "true"},
    {"StartWhenAvailable", "true"},
    {"RunOnlyIfNetworkAvailable", "false"},
    {"AllowStartOnDemand", "true"},
    {"Enabled", "true"},
    {"Hidden", "false"},
    {"RunOnlyIfIdle", "false"},
    {"WakeToRun", "false"},
    {"ExecutionTimeLimit", "PT2H"},
    {"Priority", "5"}, // normal; the default of 7 halves it
};
constexpr Element IdleSettings[] = {{"StopOnIdleEnd", "false"}, {"RestartOnIdle", "false"}};
/// For a program that cannot be started; how it ends does not matter to the scheduler.
constexpr Element RestartOnFailure[] = {{"Interval", "PT1M"}, {"Count", "10"}};

// The defaults of the schema (win32 docs, TaskSchd, "Task Scheduler Schema Elements").
constexpr Element Defaults[] = {
    {"Triggers/BootTrigger/Enabled", "true"},
    {"Triggers/LogonTrigger/Enabled", "true"},
    {"Principals/Principal/RunLevel", "LeastPrivilege"},
    {"Settings/MultipleInstancesPolicy", "IgnoreNew"},
    {"Settings/DisallowStartIfOnBatteries", "true"},
    {"Settings/StopIfGoingOnBatteries", "true"},
    {"Settings/AllowHardTerminate", "true"},
    {"Settings/StartWhenAvailable", "false"},
    {"Settings/RunOnlyIfNetworkAvailable", "false"},
    {"Settings/AllowStartOnDemand", "true"},
    {"Settings/Enabled", "true"},
    {"Settings/Hidden", "false"},
    {"Settings/RunOnlyIfIdle", "false"},
    {"Settings/WakeToRun", "false"},
    {"Settings/ExecutionTimeLimit", "PT72H"},
    {"Settings/Priority", "7"},
    {"Settings/IdleSettings/StopOnIdleEnd", "true"},
    {"Settings/IdleSettings/RestartOnIdle", "false"},
};

constexpr QLatin1String Description(
    "Brings this computer back when a power failure cut the setup of a GPU off. The setup removes "
    "this task when it has ended.");

void write(QXmlStreamWriter &xml, std::span<const Element> elements)
{
    for (const Element &element : elements)
        xml.writeTextElement(QLatin1String(element.name), QLatin1String(element.text));
}

void writeGroup(QXmlStreamWriter &xml, const char *name, std::span<const Element> elements)
{
    xml.writeStartElement(QLatin1String(name));
    write(xml, elements);
    xml.writeEndElement();
}

void writePrincipal(QXmlStreamWriter &xml)
{
    xml.writeStartElement(QLatin1String("Principals"));
    xml.writeStartElement(QLatin1String("Principal"));
    xml.writeAttribute(QLatin1String("id"), QLatin1String("System"));
    write(xml, Principal);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeAction(QXmlStreamWriter &xml, const BootTask &task)
{
    xml.writeStartElement(QLatin1String("Actions"));
    xml.writeAttribute(QLatin1String("Context"), QLatin1String("System"));
    xml.writeStartElement(QLatin1String("Exec"));
    xml.writeTextElement(QLatin1String("Command"), task.program);
    xml.writeTextElement(QLatin1String("Arguments"), task.arguments);
    xml.writeEndElement();
    xml.writeEndElement();
}

/// The texts of all elements that have no other elements in them, by their path below the root.
using Leaves = QMultiMap<QString, QString>;

std::optional<Leaves> leavesOf(const QString &xml)
{
    QXmlStreamReader reader(xml);
    QStringList path;
    QString text;
    bool isLeaf = false;
    Leaves leaves;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path << reader.name().toString();
            text.clear();
            isLeaf = true;
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (isLeaf)
                leaves.insert(path.mid(1).join(QLatin1Char('/')), text.trimmed());
            isLeaf = false;
            path.removeLast();
            break;
        case QXmlStreamReader::DTD:
            return std::nullopt;
        default:
            break;
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(leaves);
}

Leaves withDefaults(Leaves leaves)
{
    for (const Element &element : Defaults) {
        const QString path = QLatin1String(element.name);
        if (!leaves.contains(path))
            leaves.insert(path, QLatin1String(element.text));
    }
    return leaves;
}

/// Said by the scheduler itself, or without effect on what runs.
bool isFree(const QString &path)
{
    return path.startsWith(QLatin1String("RegistrationInfo")) ||
           path == QLatin1String("Principals/Principal/LogonType") ||
           path == QLatin1String("Principals/Principal/DisplayName");
}

bool mayBeAdded(const QString &path) { return path.startsWith(QLatin1String("Settings/")); }

} // namespace

QString bootTaskXml(const BootTask &task)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(
        QLatin1String("http://schemas.microsoft.com/windows/2004/02/mit/task"));
    xml.writeStartElement(QLatin1String("Task"));
    xml.writeAttribute(QLatin1String("version"), QLatin1String("1.2"));
    xml.writeStartElement(QLatin1String("RegistrationInfo"));
    xml.writeTextElement(QLatin1String("Description"), Description);
    xml.writeEndElement();
    xml.writeStartElement(QLatin1String("Triggers"));
    writeGroup(xml, "BootTrigger", Trigger);
    writeGroup(xml, "LogonTrigger", Trigger);
    xml.writeEndElement();
    writePrincipal(xml);
    xml.writeStartElement(QLatin1String("Settings"));
    write(xml, Settings);
    writeGroup(xml, "IdleSettings", IdleSettings);
    writeGroup(xml, "RestartOnFailure", RestartOnFailure);
    xml.writeEndElement();
    writeAction(xml, task);
    xml.writeEndDocument();
    return text;
}

bool isSameTask(const QString &wanted, const QString &found)
{
    const auto mine = leavesOf(wanted);
    const auto theirs = leavesOf(found);
    if (!mine || !theirs)
        return false;
    const Leaves want = withDefaults(*mine);
    const Leaves have = withDefaults(*theirs);
    const QStringList wantedPaths = want.uniqueKeys();
    const QStringList foundPaths = have.uniqueKeys();
    return std::ranges::all_of(wantedPaths,
                               [&](const QString &path) {
                                   return isFree(path) || want.values(path) == have.values(path);
                               }) &&
           std::ranges::all_of(foundPaths, [&](const QString &path) {
               return isFree(path) || mayBeAdded(path) || want.contains(path);
           });
}

} // namespace Platform::Windows
