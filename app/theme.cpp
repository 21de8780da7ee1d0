// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/theme.h"

#include <QApplication>

namespace App {

namespace {

using Role = QPalette::ColorRole;

struct RoleColor
{
    Role role;
    QRgb color;
};

constexpr RoleColor Light[] = {
    {Role::Window, 0xFFF5F5F5},
    {Role::WindowText, 0xFF1B1B1B},
    {Role::Base, 0xFFFFFFFF},
    {Role::AlternateBase, 0xFFF9F9F9},
    {Role::Text, 0xFF1B1B1B},
    {Role::Button, 0xFFEDEDED},
    {Role::ButtonText, 0xFF1B1B1B},
    {Role::BrightText, 0xFFFFFFFF},
    {Role::Light, 0xFFFFFFFF},
    {Role::Midlight, 0xFFE8E8E8},
    {Role::Mid, 0xFFC8C8C8},
    {Role::Dark, 0xFF9A9A9A},
    {Role::Shadow, 0xFF6E6E6E},
    {Role::Highlight, 0xFF0F62AC},
    {Role::HighlightedText, 0xFFFFFFFF},
    {Role::Link, 0xFF0F5AA0},
    {Role::LinkVisited, 0xFF6B3FA0},
    {Role::ToolTipBase, 0xFFFFFFFF},
    {Role::ToolTipText, 0xFF1B1B1B},
    {Role::PlaceholderText, 0xFF6A6A6A},
};
constexpr RoleColor LightDisabled[] = {
    {Role::WindowText, 0xFF8C8C8C},
    {Role::Text, 0xFF8C8C8C},
    {Role::ButtonText, 0xFF8C8C8C},
    {Role::Highlight, 0xFFB5B5B5},
};

constexpr RoleColor Dark[] = {
    {Role::Window, 0xFF202124},
    {Role::WindowText, 0xFFF1F1F1},
    {Role::Base, 0xFF2A2B2F},
    {Role::AlternateBase, 0xFF303136},
    {Role::Text, 0xFFF1F1F1},
    {Role::Button, 0xFF3A3B40},
    {Role::ButtonText, 0xFFF1F1F1},
    {Role::BrightText, 0xFFFFFFFF},
    {Role::Light, 0xFF55565C},
    {Role::Midlight, 0xFF45464B},
    {Role::Mid, 0xFF55565C},
    {Role::Dark, 0xFF16171A},
    {Role::Shadow, 0xFF000000},
    {Role::Highlight, 0xFF4C9BE8},
    {Role::HighlightedText, 0xFF0B0C0E},
    {Role::Link, 0xFF7DB8F2},
    {Role::LinkVisited, 0xFFC0A2EC},
    {Role::ToolTipBase, 0xFF3A3B40},
    {Role::ToolTipText, 0xFFF1F1F1},
    {Role::PlaceholderText, 0xFF9FA0A5},
};
constexpr RoleColor DarkDisabled[] = {
    {Role::WindowText, 0xFF7E7F84},
    {Role::Text, 0xFF7E7F84},
    {Role::ButtonText, 0xFF7E7F84},
    {Role::Highlight, 0xFF4A4B50},
};

template <std::size_t N, std::size_t M>
QPalette made(const RoleColor (&colors)[N], const RoleColor (&disabled)[M])
{
    QPalette palette;
    for (const auto &[role, color] : colors)
        palette.setColor(role, QColor::fromRgb(color));
    for (const auto &[role, color] : disabled)
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(color));
    return palette;
}

} // namespace

QPalette paletteOf(Theme theme, const QPalette &system)
{
    switch (theme) {
    case Theme::System:
        break;
    case Theme::Light:
        return made(Light, LightDisabled);
    case Theme::Dark:
        return made(Dark, DarkDisabled);
    }
    return system;
}

void applyTheme(Theme theme)
{
    if (theme == Theme::System)
        return;
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(paletteOf(theme, QApplication::palette()));
}

} // namespace App
