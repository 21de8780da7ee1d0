// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/savetext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

#include <algorithm>

namespace Wizard {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Wizard::SaveText)
};

QString extensionOf(SaveKind kind)
{
    constexpr QLatin1String Extensions[] = {QLatin1String("txt"), QLatin1String("json"),
                                            QLatin1String("ps1")};
    return QString(Extensions[int(kind)]);
}

QString filterOf(SaveKind kind)
{
    switch (kind) {
    case SaveKind::Text:
        return Tr::tr("Text (*.txt)", "@label");
    case SaveKind::Json:
        return Tr::tr("JSON (*.json)", "@label");
    case SaveKind::PowerShell:
        break;
    }
    return Tr::tr("PowerShell script (*.ps1)", "@label");
}

bool write(const QString &fileName, const QString &text)
{
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

void tellFailure(QWidget *parent, const QString &fileName)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, Tr::tr("The file was not saved", "@title"),
                        Tr::tr("The file was not saved", "@title"), QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(Tr::tr("%1 could not be written. Choose another folder.", "@error").arg(fileName));
    box->open();
}

} // namespace

void saveTexts(QWidget *parent, const QString &baseName, const QList<SaveContent> &contents)
{
    QStringList filters;
    for (const SaveContent &content : contents)
        filters.append(filterOf(content.kind));
    auto *dialog = new QFileDialog(parent, Tr::tr("Save", "@title"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->selectFile(QString(baseName + u'.' + extensionOf(contents.first().kind)));
    dialog->setDefaultSuffix(extensionOf(contents.first().kind));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, contents, filters](const QString &filter) {
                         const qsizetype chosen = std::max<qsizetype>(0, filters.indexOf(filter));
                         dialog->setDefaultSuffix(extensionOf(contents[chosen].kind));
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, dialog, contents, filters](const QString &fileName) {
                         const qsizetype chosen =
                             std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()));
                         if (!write(fileName, contents[chosen].text))
                             tellFailure(parent, fileName);
                     });
    dialog->open();
}

} // namespace Wizard
