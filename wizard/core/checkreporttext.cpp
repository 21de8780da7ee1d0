// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/checkreport.h"

#include "wizard/core/columns.h"
#include "wizard/core/readerlink.h"
#include "wizard/core/requirement.h"
#include "wizard/core/safetext.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <optional>

namespace Core {

namespace {

constexpr char Context[] = "CheckReport";

constexpr Text AreaTitles[] = {
    QT_TRANSLATE_NOOP3("CheckReport", "Licences", "@title"),
    QT_TRANSLATE_NOOP3("CheckReport", "Windows", "@title"),
    QT_TRANSLATE_NOOP3("CheckReport", "Drivers", "@title"),
    QT_TRANSLATE_NOOP3("CheckReport", "Graphics cards", "@title"),
    QT_TRANSLATE_NOOP3("CheckReport", "Passthrough", "@title"),
};
constexpr Text PathsTitle =
    QT_TRANSLATE_NOOP3("CheckReport", "Ways to give a GPU to a VM", "@title");

constexpr Text Verdicts[] = {
    QT_TRANSLATE_NOOP3("CheckReport", "Pass", "@status"),
    QT_TRANSLATE_NOOP3("CheckReport", "Warning", "@status"),
    QT_TRANSLATE_NOOP3("CheckReport", "Fail", "@status"),
    QT_TRANSLATE_NOOP3("CheckReport", "Unknown", "@status"),
    QT_TRANSLATE_NOOP3("CheckReport", "Not applicable", "@status"),
};
constexpr Text PathVerdicts[] = {
    QT_TRANSLATE_NOOP3("CheckReport", "Ready", "@status"),
    QT_TRANSLATE_NOOP3("CheckReport", "Attention", "@status"),
    QT_TRANSLATE_NOOP3("CheckReport", "Blocked", "@status"),
    QT_TRANSLATE_NOOP3("CheckReport", "Unknown", "@status"),
};
constexpr Text Conclusions[] = {
    QT_TRANSLATE_NOOP3("CheckReport", "A GPU of this host can be given to a VM.", "@info"),
    QT_TRANSLATE_NOOP3("CheckReport", "No GPU of this host can be given to a VM.", "@info"),
    QT_TRANSLATE_NOOP3("CheckReport",
                       "Whether a GPU of this host can be given to a VM could not be told.",
                       "@info"),
};

//: %1: name of the requirement, %2: what it looks at, for example the name of a GPU
constexpr Text TitleWithSubject = QT_TRANSLATE_NOOP3("CheckReport", "%1 (%2)", "@label");
//: %1: name of the requirement, %2: what was found
constexpr Text TitleAndFound = QT_TRANSLATE_NOOP3("CheckReport", "%1: %2", "@label");
constexpr Text Required = QT_TRANSLATE_NOOP3("CheckReport", "Required: %1", "@info");
constexpr Text Why = QT_TRANSLATE_NOOP3("CheckReport", "Why: %1", "@info");
constexpr Text Remedy = QT_TRANSLATE_NOOP3("CheckReport", "How to fix: %1", "@info");
constexpr Text Link = QT_TRANSLATE_NOOP3("CheckReport", "More: %1", "@info");
//: %1: ways to give a GPU to a VM, for example "GPU-PV for EFLOW"
constexpr Text Concerns = QT_TRANSLATE_NOOP3("CheckReport", "Concerns: %1", "@info");
constexpr Text Evidence = QT_TRANSLATE_NOOP3("CheckReport", "Read from: %1", "@info");

//: %1: GPU, %2: method, %3: VM
constexpr Text PathLine = QT_TRANSLATE_NOOP3("CheckReport", "%1, %2, %3", "@info");
//: %1: GPU, %2: method, %3: VM, %4: names of requirements
constexpr Text PathBecause =
    QT_TRANSLATE_NOOP3("CheckReport", "%1, %2, %3. Because of: %4", "@info");
constexpr Text NoPaths =
    QT_TRANSLATE_NOOP3("CheckReport", "None: no GPU is known on this host.", "@info");
/// In the order of AllRoutes.
constexpr Text RouteNames[] = {
    QT_TRANSLATE_NOOP3("CheckReport", "Discrete Device Assignment for EFLOW", "@info"),
    QT_TRANSLATE_NOOP3("CheckReport", "GPU-PV for EFLOW", "@info"),
    QT_TRANSLATE_NOOP3("CheckReport", "Discrete Device Assignment for Hyper-V", "@info"),
    QT_TRANSLATE_NOOP3("CheckReport", "GPU-PV for Hyper-V", "@info"),
};
constexpr Text UnnamedGpu = QT_TRANSLATE_NOOP3("CheckReport", "Unnamed GPU", "@info");
constexpr Text EflowVm = QT_TRANSLATE_NOOP3("CheckReport", "VM of EFLOW", "@info");
constexpr Text AnyVm = QT_TRANSLATE_NOOP3("CheckReport", "any VM of Hyper-V", "@info");
constexpr Text Dda = QT_TRANSLATE_NOOP3("CheckReport", "Discrete Device Assignment", "@info");
constexpr Text GpuPv = QT_TRANSLATE_NOOP3("CheckReport", "GPU-PV", "@info");

QString say(const Text &text, const QStringList &arguments = {})
{
    return translated({Context, text, arguments});
}

QString requirementText(const Text &text) { return translated({"Requirement", text, {}}); }

/// The verdict words of one kind, filled up to equal length so that the lines after them align.
template <std::size_t N>
QStringList alignedWords(const Text (&words)[N])
{
    QStringList result;
    qsizetype longest = 0;
    for (const Text &word : words) {
        result << say(word);
        longest = std::max(longest, columnsOf(result.last()));
    }
    for (QString &word : result)
        word = QStringLiteral("  ") + padded(word, longest) + QStringLiteral("  ");
    return result;
}

void addDetail(QString &text, const QString &indent, const Text &format, const QString &value)
{
    if (!value.isEmpty())
        text += indent + safeLine(say(format, {value})) + QLatin1Char('\n');
}

QString titleOf(const AssessmentRow &row)
{
    const QString title = requirementText(row.requirement->title);
    const QString subject = row.subjectName.isEmpty() ? row.subjectKey : row.subjectName;
    const QString full = subject.isEmpty() ? title : say(TitleWithSubject, {title, subject});
    const QString found = translated(row.finding.found);
    return safeLine(found.isEmpty() ? full : say(TitleAndFound, {full, found}));
}

/// The routes of a row that does not speak of all of them.
QString routesOf(const AssessmentRow &row)
{
    static_assert(std::size(RouteNames) == std::size(AllRoutes));
    QStringList names;
    for (std::size_t i = 0; i < std::size(AllRoutes); ++i) {
        if (row.routes.contains(AllRoutes[i]))
            names << say(RouteNames[i]);
    }
    return names.size() < qsizetype(std::size(AllRoutes)) ? QLocale().createSeparatedList(names)
                                                          : QString();
}

/// What must be known of a row that did not pass.
QString explanation(const AssessmentRow &row, const QString &indent)
{
    const Requirement &requirement = *row.requirement;
    QString text;
    addDetail(text, indent, Concerns, routesOf(row));
    addDetail(text, indent, Required, translated(row.finding.required));
    addDetail(text, indent, Why, requirementText(requirement.why));
    addDetail(text, indent, Remedy, requirementText(requirement.remedy));
    addDetail(text, indent, Link, readerLink(requirement.link));
    QStringList sources = row.finding.evidence;
    sources.removeDuplicates();
    for (const QString &source : sources)
        addDetail(text, indent, Evidence, source);
    return text;
}

QString rowText(const AssessmentRow &row, const QString &word)
{
    const QString line = word + titleOf(row) + QLatin1Char('\n');
    const Verdict verdict = row.finding.verdict;
    if (verdict == Verdict::Pass || verdict == Verdict::NotApplicable)
        return line;
    return line + explanation(row, QString(columnsOf(word), QLatin1Char(' ')));
}

void addArea(QString &text, const Assessment &assessment, Area area)
{
    static_assert(std::size(AreaTitles) == std::size_t(Area::Passthrough) + 1);
    const QStringList words = alignedWords(Verdicts);
    QString last;
    for (const AssessmentRow &row : assessment.rows) {
        if (row.requirement->area != area)
            continue;
        if (last.isEmpty())
            text += say(AreaTitles[int(area)]) + QLatin1Char('\n');
        // Rows that differ only in the routes for which they passed read the same.
        if (const QString next = rowText(row, words[int(row.finding.verdict)]); next != last)
            text += last = next;
    }
    if (!last.isEmpty())
        text += QLatin1Char('\n');
}

QString vmText(const AssessedPath &assessed)
{
    if (assessed.path.route.guest == GuestKind::Eflow)
        return say(EflowVm);
    if (assessed.path.vm.isEmpty())
        return say(AnyVm);
    return assessed.vmName.isEmpty() ? assessed.path.vm : assessed.vmName;
}

QString pathText(const AssessedPath &assessed)
{
    const bool isDda = assessed.path.route.method == Platform::Method::DirectDeviceAssignment;
    const QString gpu = assessed.gpuName.isEmpty() ? say(UnnamedGpu) : assessed.gpuName;
    QStringList arguments{gpu, say(isDda ? Dda : GpuPv), vmText(assessed)};
    if (assessed.because.isEmpty())
        return safeLine(say(PathLine, arguments));
    QStringList ids;
    for (const QLatin1String id : assessed.because)
        ids << id;
    return safeLine(say(PathBecause, arguments << ids.join(QStringLiteral(", "))));
}

void addPaths(QString &text, const Assessment &assessment)
{
    text += say(PathsTitle) + QLatin1Char('\n');
    if (assessment.paths.isEmpty())
        text += QStringLiteral("  ") + say(NoPaths) + QLatin1Char('\n');
    const QStringList words = alignedWords(PathVerdicts);
    for (const AssessedPath &assessed : assessment.paths)
        text += words[int(assessed.verdict)] + pathText(assessed) + QLatin1Char('\n');
    text += QLatin1Char('\n');
}

} // namespace

QString checkText(const Platform::HostFacts &facts, const Assessment &assessment)
{
    QString text;
    for (const Area area :
         {Area::Licence, Area::Windows, Area::Drivers, Area::Gpu, Area::Passthrough})
        addArea(text, assessment, area);
    addPaths(text, assessment);
    return text + say(Conclusions[int(checkConclusion(facts, assessment))]) + QLatin1Char('\n');
}

} // namespace Core
