// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/pages/attire.h"

#include "app/language.h"
#include "app/languagefont.h"
#include "app/theme.h"

#include <QApplication>
#include <QWidget>

namespace TestSupport {

namespace {

QList<QRect> placesOf(const QWidget &window)
{
    QList<QRect> places;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        places.append(widget->isVisible() ? widget->geometry() : QRect());
    return places;
}

} // namespace

QStringList shownLanguages()
{
    QStringList codes;
    for (const Wizard::Language &language : App::languages())
        codes.append(language.code);
    return codes << QStringLiteral("qps");
}

Attire::Attire(const QString &language)
    : m_font(QApplication::font())
    , m_languages(language, [this](const QString &code) {
        QApplication::setFont(App::fontFor(code, m_font));
    })
{
    QApplication::setFont(App::fontFor(language, m_font));
    setTheme(App::Theme::Light);
}

Attire::~Attire() { QApplication::setFont(m_font); }

void Attire::setTheme(App::Theme theme) { App::applyTheme(theme); }

void settle(const QWidget &window)
{
    constexpr int StillTurns = 4;
    QList<QRect> places;
    for (int still = 0; still < StillTurns;) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QList<QRect> now = placesOf(window);
        still = now == places ? still + 1 : 0;
        places = now;
    }
}

} // namespace TestSupport
