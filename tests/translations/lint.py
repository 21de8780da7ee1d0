#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""tests/translations/lint [LANGUAGE...]: says what is wrong in the catalogues; 1 when anything is."""
import json
import pathlib
import sys

import rules
from catalogue import LANGUAGES, catalogue, glossary
from terms import Glossary, SameAsEnglish

ALLOWED = pathlib.Path(__file__).with_name("same-as-english.json")


def findings(language, messages):
    """Pairs of a message and what is wrong with it. Of an unfinished one nothing else is said."""
    checks = [*rules.OF_FINISHED, Glossary(glossary()).findings,
              SameAsEnglish(json.loads(ALLOWED.read_text(encoding="utf-8"))).findings]
    found = []
    for message in messages:
        unfinished = list(rules.state(language, message))
        rest = [] if unfinished else [finding for check in checks for finding in check(language, message)]
        found += [(message, finding) for finding in unfinished + rest]
    return found


def main(languages):
    count = 0
    for language in languages or LANGUAGES:
        for message, finding in findings(language, catalogue(language)):
            print(f"{language}: {message.place!r} → {message.forms}: {finding}")
            count += 1
    print(f"{count} findings", file=sys.stderr)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
