// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Random texts, most of them made of what quoting and escaping stumble over.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <rapidcheck.h>

#include <ostream>

namespace TestSupport {

/// Any UTF-16: NUL, other control characters and halves of surrogate pairs too.
[[nodiscard]] rc::Gen<QString> anyText();
/// Whole characters of Unicode without NUL, and no byte order mark in front, which the JSON of Qt
/// 6.4 loses: what JSON carries.
[[nodiscard]] rc::Gen<QString> unicodeText();
/// The same without the characters that parseJsonObject() refuses in keys.
[[nodiscard]] rc::Gen<QString> keyText();
/// A list of texts of the given kind, of at most a few hundred characters each.
[[nodiscard]] rc::Gen<QStringList> listOf(const rc::Gen<QString> &text);
/// A name as classes, keys and identifiers have it; never empty.
[[nodiscard]] rc::Gen<QString> nameText();
[[nodiscard]] rc::Gen<QByteArray> anyBytes();

/// The text with replacement characters in place of halves of surrogate pairs.
[[nodiscard]] QString whole(const QString &text);
/// The text in ASCII, for counterexamples.
[[nodiscard]] std::string shown(const QString &text);

/// The text with some of its letters in the other case.
[[nodiscard]] QString withOtherCase(const QString &text, quint32 letters);

} // namespace TestSupport

// How the library prints a counterexample; it looks in the namespace of the type.
void showValue(const QString &text, std::ostream &stream);
void showValue(const QByteArray &bytes, std::ostream &stream);
void showValue(const QStringList &texts, std::ostream &stream);
