// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/pages/pagefaults.h"

#include "tests/app/pages/drawntext.h"
#include "wizard/setupwizard.h"
#include "wizard/widgets/railstep.h"
#include "wizard/widgets/rowlist.h"

#include <QAbstractButton>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextLayout>

namespace TestSupport {

namespace {

using Wizard::SetupWizard;

constexpr int ShortList = 6;

QString said(const DrawnText &drawn, const char *fault)
{
    return QStringLiteral("%1 “%2” %3")
        .arg(drawn.widget->objectName(), drawn.text.left(40), QLatin1String(fault));
}

QSizeF extentOf(const DrawnText &drawn, int width, QTextOption::WrapMode mode)
{
    QTextLayout layout(QString(drawn.text).replace(u'\n', QChar::LineSeparator), drawn.font);
    QTextOption option;
    option.setWrapMode(mode);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, layout.boundingRect().height()};
}

/// True when the text is cut off, or a word of it is torn.
bool isTooNarrow(const DrawnText &drawn)
{
    if (drawn.room == 0)
        return false;
    // Paths and names from the machine have no place to break at.
    if (drawn.isBroken && drawn.text.contains(u'\\'))
        return false;
    const int width = drawn.isBroken ? drawn.room : 1 << 20;
    return extentOf(drawn, width, QTextOption::WordWrap).width() > drawn.room + 1;
}

bool isTooLow(const QWidget &widget)
{
    if (widget.hasHeightForWidth())
        return widget.height() < widget.heightForWidth(widget.width());
    if (qobject_cast<const Wizard::RailStep *>(&widget))
        return widget.height() < widget.sizeHint().height();
    // A list that scrolls does so when it is long, not when it is one line too low.
    if (const auto *list = qobject_cast<const Wizard::RowList *>(&widget))
        return list->model()->rowCount() <= ShortList && list->verticalScrollBar()->maximum() > 0;
    if (qobject_cast<const QLineEdit *>(&widget))
        return widget.height() < widget.fontMetrics().height();
    return widget.height() < widget.minimumSizeHint().height();
}

QRect seenPart(const QWidget &widget, const QWidget &window)
{
    const QRect seen = widget.visibleRegion().boundingRect();
    return {widget.mapTo(&window, seen.topLeft()), seen.size()};
}

QStringList overlaps(const QList<DrawnText> &texts, const QWidget &window)
{
    QList<const QWidget *> widgets;
    for (const DrawnText &drawn : texts) {
        if (!widgets.contains(drawn.widget))
            widgets.append(drawn.widget);
    }
    QStringList faults;
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const bool isInside =
                widgets[i]->isAncestorOf(widgets[j]) || widgets[j]->isAncestorOf(widgets[i]);
            if (!isInside &&
                seenPart(*widgets[i], window).intersects(seenPart(*widgets[j], window)))
                faults.append(QString(widgets[i]->objectName() + QStringLiteral(" lies over ") +
                                      widgets[j]->objectName()));
        }
    }
    return faults;
}

/// The buttons of the wizard itself, which no scrolling brings in sight.
QStringList lostButtons(const SetupWizard &wizard)
{
    QStringList faults;
    for (const auto *button : wizard.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || wizard.currentPage()->isAncestorOf(button))
            continue;
        const QRect place(button->mapTo(&wizard, QPoint(0, 0)), button->size());
        if (!wizard.rect().contains(place))
            faults.append(
                QString(button->text() + QStringLiteral(" stands outside of the window")));
    }
    return faults;
}

/// The family that draws the letters of a language which shares them with others.
QString ownFamily(const QString &language)
{
    if (language == QLatin1String("ja"))
        return QStringLiteral("Noto Sans CJK JP");
    return language == QLatin1String("zh_Hans") ? QStringLiteral("Noto Sans CJK SC") : QString();
}

bool isEastAsian(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
               c.script() == QChar::Script_Katakana;
    });
}

QString glyphFault(const DrawnText &drawn, const QString &language)
{
    const QString text = QString(drawn.text).remove(u'\n');
    QTextLayout layout(text, drawn.font);
    layout.beginLayout();
    std::ignore = layout.createLine();
    layout.endLayout();
    const QString family = ownFamily(language);
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0))
            return said(drawn, "has a letter without a shape");
    }
    if (family.isEmpty() || !isEastAsian(text))
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isEastAsian(text.sliced(i, 1)))
            continue;
        for (const QGlyphRun &run : layout.glyphRuns(int(i), 1)) {
            if (run.rawFont().familyName() != family)
                return said(drawn, qPrintable(run.rawFont().familyName()));
        }
    }
    return {};
}

} // namespace

QStringList misplacedTexts(const SetupWizard &wizard)
{
    const QList<DrawnText> texts = drawnTexts(wizard);
    QStringList faults = overlaps(texts, wizard) + lostButtons(wizard);
    for (const DrawnText &drawn : texts) {
        if (isTooNarrow(drawn))
            faults.append(said(drawn, "has too little width"));
        if (isTooLow(*drawn.widget))
            faults.append(said(drawn, "has too little height"));
    }
    const auto *scroll =
        wizard.currentPage()->findChild<QScrollArea *>(QStringLiteral("pageScroll"));
    if (scroll->widget()->width() > scroll->viewport()->width())
        faults.append(QStringLiteral("the page is wider than the window"));
    constexpr int SmallestView = 120;
    if (scroll->viewport()->height() < SmallestView)
        faults.append(QStringLiteral("the page has next to no height"));
    return faults;
}

QStringList foreignGlyphs(const SetupWizard &wizard, const QString &language)
{
    QStringList faults;
    for (const DrawnText &drawn : drawnTexts(wizard))
        faults.append(glyphFault(drawn, language));
    faults.removeAll(QString());
    return faults;
}

} // namespace TestSupport
