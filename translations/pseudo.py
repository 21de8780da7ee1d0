#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""translations/pseudo.py CATALOGUE OUTPUT: writes a catalogue in no language: every text of CATALOGUE in accented letters
between ⟦ and ⟧ and longer by two fifths, so that what is cut, mirrored or not translated stands out."""
import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTED = str.maketrans("aceginorsuyACEGINOSUY", "áçéğíñóŕšúýÁÇÉĞÍÑÓŠÚÝ")
KEPT = re.compile(r"(%L?(?:\d+|n)|</?[a-z][^>]*>|https?://\S+|&|\*\.\w+|\s+)")
FILLER = "lorem ipsum dolor sit amet consectetur ".split()


def accented(text):
    return "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(text))


def padding(length):
    """Words of that many letters in all; a word alone grows more than a sentence."""
    words, missing = [], length
    while missing > 0:
        word = FILLER[len(words) % len(FILLER)][:missing]
        words.append(word)
        missing -= len(word) + 1
    return " ".join(words)


def pseudo(text):
    inner = text.strip()
    if not inner:
        return text
    more = padding(max(2, len(inner) * 2 // 5))
    body = f"⟦{accented(inner)} {more}⟧" if len(inner) > 12 else f"⟦{accented(inner)}{more}⟧"
    return text.replace(inner, body)


def main(source, target):
    tree = ElementTree.parse(source)
    tree.getroot().set("language", "en_US")
    for message in tree.iter("message"):
        translation = message.find("translation")
        text = pseudo(message.findtext("source", ""))
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form in forms or [translation]:
            form.text = text
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
