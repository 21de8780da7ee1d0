// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/languagepicker.h"

#include "wizard/languagecontrol.h"

#include <QEvent>
#include <QSignalBlocker>

namespace Wizard {

LanguagePicker::LanguagePicker(LanguageControl &control, const char *objectName, QWidget *parent)
    : QComboBox(parent)
    , m_control(control)
{
    setObjectName(QLatin1String(objectName));
    // Measuring every name would load the fonts of every script before the first page is shown.
    constexpr int ShownCharacters = 10;
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(ShownCharacters);
    const QList<Language> languages = control.languages();
    for (const Language &language : languages)
        addItem(language.name, language.code);
    showNamesInTheirFonts(languages);
    setCurrentIndex(findData(control.current()));
    connect(this, &QComboBox::activated, this,
            [this](int index) { m_control.select(itemData(index).toString()); });
    retranslate();
}

void LanguagePicker::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Chinese and Japanese share letters and not shapes, and here the names of both stand together.
void LanguagePicker::showNamesInTheirFonts(const QList<Language> &languages)
{
    for (const Language &language : languages) {
        if (language.families.isEmpty())
            continue;
        QFont own = font();
        own.setFamilies(language.families + own.families());
        setItemData(findData(language.code), own, Qt::FontRole);
    }
}

void LanguagePicker::retranslate()
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(findData(m_control.current()));
    setAccessibleName(tr("Language", "@accessible"));
}

} // namespace Wizard
