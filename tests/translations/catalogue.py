# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""Reads Qt's translation files (TS) and the glossary."""
import json
import pathlib
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "translations"
LANGUAGES = ["de", "es", "fr", "ja", "zh_Hans"]
PLURAL_FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_Hans": 1}


@dataclass
class Message:
    """One text with its translation; a plural has one form for each class of numbers."""
    context: str
    source: str
    forms: list
    comment: str = ""
    is_plural: bool = False
    state: str = ""  # "", unfinished, obsolete, vanished
    place: str = field(default="", compare=False)


def message_of(context, element):
    translation = element.find("translation")
    is_plural = element.get("numerus") == "yes"
    texts = translation.findall("numerusform") if is_plural else [translation]
    return Message(context, element.findtext("source", ""), [text.text or "" for text in texts],
                   element.findtext("comment", ""), is_plural, translation.get("type", ""),
                   f"{context}: {element.findtext('source', '')}")


def messages_of(text):
    root = ElementTree.fromstring(text)
    return [message_of(context.findtext("name", ""), element)
            for context in root.findall("context") for element in context.findall("message")]


def file_of(language):
    return FOLDER / f"eflow-gpu-setup_{language}.ts"


def catalogue(language):
    return messages_of(file_of(language).read_text(encoding="utf-8"))


def glossary():
    return json.loads((FOLDER / "glossary.json").read_text(encoding="utf-8"))["terms"]
