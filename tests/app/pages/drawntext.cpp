// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/pages/drawntext.h"

#include "wizard/models/rowmodel.h"
#include "wizard/widgets/checkrowheader.h"
#include "wizard/widgets/linkbutton.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/railstep.h"
#include "wizard/widgets/rowlist.h"
#include "wizard/widgets/textlayout.h"
#include "wizard/widgets/wrapbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>

namespace TestSupport {

namespace {

using namespace Wizard;

int roomOf(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    return combo.style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
        .width();
}

int roomOf(const QPushButton &button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    return button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button).width();
}

void addButton(QList<DrawnText> &texts, const QAbstractButton &button)
{
    const QString text = withoutMnemonic(button.text());
    if (const auto *push = qobject_cast<const QPushButton *>(&button)) {
        texts.append({&button, text, button.font(), roomOf(*push), false});
        return;
    }
    texts.append({&button, text, button.font(), 0, true});
    if (qobject_cast<const CheckRowHeader *>(&button))
        texts.last().text = button.accessibleName(); // title, verdict and finding, all drawn
}

void addRows(QList<DrawnText> &texts, const RowList &list)
{
    const QAbstractItemModel &model = *list.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role :
             {int(Qt::DisplayRole), int(RowModel::DetailRole), int(RowModel::WordRole)})
            texts.append({&list, model.index(row, 0).data(role).toString(), list.font(), 0, true});
    }
}

void addField(QList<DrawnText> &texts, const QWidget &widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        texts.append({combo, combo->currentText(), combo->font(), roomOf(*combo), false});
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        const QString text = line->text().isEmpty() ? line->placeholderText() : line->text();
        constexpr int Margins = 4;
        texts.append({line, text, line->font(), line->width() - Margins, false});
    } else if (const auto *script = qobject_cast<const QPlainTextEdit *>(&widget)) {
        texts.append({script, script->toPlainText(), script->font(), 0, true});
    }
}

} // namespace

QList<DrawnText> drawnTexts(const QWidget &window)
{
    QList<DrawnText> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const PlainLabel *>(widget))
            texts.append({label, label->text(), label->textFont(), label->width(), true});
        else if (const auto *step = qobject_cast<const RailStep *>(widget))
            texts.append({step, step->name(), step->font(), 0, true});
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addButton(texts, *button);
        else if (const auto *list = qobject_cast<const RowList *>(widget))
            addRows(texts, *list);
        else
            addField(texts, *widget);
    }
    texts.removeIf([](const DrawnText &text) { return text.text.isEmpty(); });
    return texts;
}

} // namespace TestSupport
