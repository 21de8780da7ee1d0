#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""tst_documents.py FOLDER: every JSON document that the console tool printed in the tests under Wine fits its schema."""
import pathlib
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[3]


def main():
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.jsonl"))
    lines = b"".join(path.read_bytes() for path in files)
    for path in files:
        path.unlink()  # the next run keeps its own
    count = lines.count(b"\n")
    if not count:
        sys.exit("no test has kept a document")
    command = [sys.executable, "-B", PROJECT / "tests/app/validate.py", PROJECT / "resources/schemas"]
    answers = subprocess.run(command, input=lines, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    wrong = [answer for answer in answers if answer != "valid"]
    print(f"{count} documents, {len(wrong)} of them wrong")
    sys.exit("\n".join(wrong) if wrong or len(answers) != count else 0)


main()
