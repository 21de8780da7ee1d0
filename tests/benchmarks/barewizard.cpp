// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QTimer>
#include <QWizard>
#include <QWizardPage>

namespace {

/// Ends the program once the first page has been painted.
class PaintedPage : public QWizardPage
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QWizardPage::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

// barewizard [WIDTH HEIGHT]: the size of the window; QWizard's own unless given.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QWizard wizard;
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3)
        wizard.resize(arguments[1].toInt(), arguments[2].toInt());
    wizard.setWizardStyle(QWizard::ModernStyle);
    wizard.addPage(new PaintedPage);
    for (int i = 1; i < 8; ++i)
        wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
