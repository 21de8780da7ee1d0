// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
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

QLabel *label(const char *text, double scale = 1, QFont::Weight weight = QFont::Normal)
{
    auto *made = new QLabel(QString::fromLatin1(text));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    made->setFont(font);
    return made;
}

/// About the words of the product's first page, in stock widgets: what text alone costs.
void addWords(QWizard &wizard, QWizardPage &page)
{
    const char *const steps[] = {"Licence", "Windows", "Drivers", "GPU", "Passthrough", "Review", "Apply", "Result"};
    auto *side = new QWidget;
    auto *rail = new QVBoxLayout(side);
    rail->addWidget(label("EFLOW GPU Setup", 1, QFont::DemiBold));
    for (const char *step : steps)
        rail->addWidget(label(step));
    rail->addWidget(new QComboBox);
    wizard.setSideWidget(side);
    auto *column = new QVBoxLayout(&page);
    column->addWidget(label("Accept the licence terms", 1.5, QFont::DemiBold));
    column->addWidget(label("This program gives a graphics card of this computer to a Linux virtual machine, "
                            "proves that it works there, and can take it back."));
    for (const char *licence : {"NVIDIA components", "Azure IoT Edge for Linux on Windows (EFLOW)"}) {
        column->addWidget(label(licence, 1, QFont::DemiBold));
        column->addWidget(label("GPU acceleration can include components that NVIDIA Corporation or its licensors "
                                "developed and own. The end-user licence agreement governs their use."));
        column->addWidget(label("Read the licence agreement"));
        column->addWidget(new QCheckBox(QStringLiteral("I accept the licence agreement")));
    }
    column->addWidget(label("Discrete Device Assignment (DDA) gives the whole card to the virtual machine; GPU "
                            "paravirtualization (GPU-PV) shares it with Windows."));
    column->addWidget(label("Microsoft offers GPU acceleration as a preview, which may change."));
}

} // namespace

// barewizard [WIDTH HEIGHT [words]]: the size of the window, QWizard's own unless given; and whether the first page
// shows as many words as the product's.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QWizard wizard;
    const QStringList arguments = app.arguments();
    auto *first = new PaintedPage;
    if (arguments.size() >= 3)
        wizard.resize(arguments[1].toInt(), arguments[2].toInt());
    if (arguments.size() == 4)
        addWords(wizard, *first);
    wizard.setWizardStyle(QWizard::ModernStyle);
    wizard.addPage(first);
    for (int i = 1; i < 8; ++i)
        wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
