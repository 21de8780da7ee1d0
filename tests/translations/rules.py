# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""The rules that every translated text has to obey. A rule takes a language and a message and yields what is wrong."""
import re
from collections import Counter

from catalogue import PLURAL_FORMS

EAST_ASIAN = {"ja", "zh_Hans"}
QUOTES = {"de": "„“", "es": "«»", "fr": "«»", "ja": "「」", "zh_Hans": "“”"}
FULL_WIDTH = {".": "。", "?": "？", "!": "！", ":": "："}
NARROW, WIDE = "\u202f", "\u00a0"
CJK = "\u3040-\u30ff\u3400-\u9fff"
KEY = re.compile(r"&(?!&|\w+;)(.)", re.S)
EAST_ASIAN_KEY = re.compile(r"\(&[A-Z0-9]\)(?=…?$|\.\.\.$)")
REGISTER = {
    "de": re.compile(r"\b(du|dein|deine|deinen|deiner|dir|dich)\b", re.I),
    "es": re.compile(r"\b(tú|tus?|ti|vosotros)\b", re.I),
    "fr": re.compile(r"\b(tu|tes|toi|ton)\b", re.I),
    "zh_Hans": re.compile("[你您]"),
}


def state(language, message):
    """Finished, current and not empty."""
    if message.state:
        yield message.state
    if any(not form.strip() for form in message.forms):
        yield "empty"


def plural_forms(language, message):
    """As many forms as the language has."""
    if message.is_plural and len(message.forms) != PLURAL_FORMS[language]:
        yield f"{len(message.forms)} plural forms instead of {PLURAL_FORMS[language]}"


def placeholders(language, message):
    """The same %1, %L1 and %n, each as often; a form for one alone may leave the number out."""
    wanted = Counter(re.findall(r"%L?(?:\d+|n)", message.source))
    for number, form in enumerate(message.forms):
        found = Counter(re.findall(r"%L?(?:\d+|n)", form))
        says_one_in_words = message.is_plural and number == 0 and len(message.forms) > 1
        if found != wanted and not (says_one_in_words and found == wanted - Counter(["%n"])):
            yield f"placeholders {dict(found)} instead of {dict(wanted)}"


def markup(language, message):
    """The same tags and addresses; addresses may differ in their language part."""
    pattern = r"</?[a-z][^>]*>|https?://[^\s<>\")]+"
    neutral = re.compile(r"/(en-us|zh-cn|de-de|es-es|fr-fr|ja-jp)/")
    wanted = Counter(neutral.sub("/-/", tag) for tag in re.findall(pattern, message.source))
    for form in message.forms:
        if Counter(neutral.sub("/-/", tag) for tag in re.findall(pattern, form)) != wanted:
            yield "other tags or addresses"


def access_keys(language, message):
    """An access key where English has one, and none elsewhere; in Chinese and Japanese as (&X) at the end."""
    wanted = len(KEY.findall(message.source))
    for form in message.forms:
        if len(KEY.findall(form)) != wanted:
            yield f"{len(KEY.findall(form))} access keys instead of {wanted}"
        elif wanted and language in EAST_ASIAN and not EAST_ASIAN_KEY.search(form):
            yield "the access key does not stand as (&X) at the end"


def outer_space(language, message):
    """The same space and line ends before and after the text."""
    def ends(text):
        return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]
    for form in message.forms:
        if form.strip() and ends(form) != ends(message.source):
            yield "other space at the beginning or the end"


def end_of(text, language):
    text = EAST_ASIAN_KEY.sub("", text).rstrip().rstrip("」”“»\"'）)")
    last = text[-1:]
    if language in EAST_ASIAN:
        wide = {mark: narrow for narrow, mark in FULL_WIDTH.items()}
        return f"narrow {last}" if last in FULL_WIDTH else wide.get(last, last if last == "…" else "")
    return last if last in ".?!:…" else ""


def end_punctuation(language, message):
    """The same mark at the end, full width in Chinese and Japanese."""
    wanted = end_of(message.source, "en")
    for form in message.forms:
        if end_of(form, language) != wanted:
            yield f"ends with “{form.rstrip()[-1:]}” where English has “{wanted}”"


def full_width(language, message):
    """No narrow punctuation beside a Chinese or Japanese letter."""
    if language not in EAST_ASIAN:
        return
    for form in message.forms:
        found = re.search(f"[{CJK}][,;:?!]|[{CJK}]\\.(?![A-Za-z0-9])", form)
        if found:
            yield f"narrow punctuation in “{found.group()}”"


def french_space(language, message):
    """A narrow no-break space before ; ! ? and a no-break space before : and inside « »."""
    if language != "fr":
        return
    for form in message.forms:
        text = re.sub(r"https?://\S+|[A-Z]:\\|\d:\d|::", "", form)
        for mark in re.finditer(r"(.)([;!?:»])|(«)(.)", text):
            before, sign, opening, after = mark.groups()
            if sign in (";", "!", "?") and before not in (NARROW, "?", "!"):
                yield f"no narrow no-break space before {sign}"
            if (sign in (":", "»") and before not in (WIDE, NARROW)) or (opening and after not in (WIDE, NARROW)):
                yield f"no no-break space at {sign or opening}"


def quotes(language, message):
    """The quotation marks of the language where English has any, and straight ones only where English has them."""
    opening, closing = QUOTES[language]
    wanted = message.source.count("“")
    for form in message.forms:
        if form.count('"') != message.source.count('"'):
            yield "straight quotation marks"
        inner = form.count(opening)
        if inner < wanted or inner != form.count(closing):
            yield f"{inner} of {wanted} quotations in {opening}{closing}"


def register(language, message):
    """The reader is addressed formally, in Chinese not at all."""
    pattern = REGISTER.get(language)
    for form in message.forms:
        found = pattern.search(form) if pattern else None
        if found:
            yield f"addresses the reader as “{found.group()}”"


OF_FINISHED = [plural_forms, placeholders, markup, access_keys, outer_space, end_punctuation, full_width,
       french_space, quotes, register]
