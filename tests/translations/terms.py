# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""Rules that need more than the message: the glossary and the texts that may stay English."""
import re


def is_word(term, text):
    """Where the term stands as a word. FILE in capitals is the name of a value on the command line, not the word."""
    pattern = rf"(?<![\w-]){re.escape(term)}(?:s|es)?(?![\w-])"
    return [match.span() for match in re.finditer(pattern, text, re.I)
            if not match.group().isupper() or not term.islower()]


def names_of(term):
    return [term["en"], *term.get("forms", [])]


def is_covered(span, others):
    return any(start <= span[0] and span[1] <= end and (start, end) != span for start, end in others)


class Glossary:
    """Which terms a text must show in its translation, and which forms must not be there."""

    def __init__(self, terms):
        self.terms = terms

    def spans(self, source):
        return {index: [span for name in names_of(term) for span in is_word(name, source)]
                for index, term in enumerate(self.terms)}

    def findings(self, language, message):
        spans = self.spans(message.source)
        everything = [span for found in spans.values() for span in found]
        for index, term in enumerate(self.terms):
            open_spans = [span for span in spans[index] if not is_covered(span, everything)]
            rule = term.get(language)
            if not open_spans or not rule:
                continue
            for form in message.forms:
                text = form.replace("&", "").lower()
                for wrong in rule.get("avoid", []):
                    if wrong.lower() in text:
                        yield f"“{wrong}” for “{term['en']}”"
                if term.get("check") and not any(use.lower() in text for use in rule["use"]):
                    yield f"none of {rule['use']} for “{term['en']}”"


class SameAsEnglish:
    """Texts that are equal to English though nobody allowed it."""

    def __init__(self, allowed):
        self.allowed = allowed  # language -> sources

    def findings(self, language, message):
        may_be = set(self.allowed.get("*", [])) | set(self.allowed.get(language, []))
        has_words = re.search(r"[A-Za-z]{2}", re.sub(r"%L?(\d+|n)", "", message.source))
        if has_words and message.source in message.forms and message.source not in may_be:
            yield "equal to English"
