#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""validate.py SCHEMA_FOLDER: reads one JSON document a line and answers each with one line: "valid", or what is wrong.

The schema is chosen by the member "schema" or "format", "eflow-gpu-setup/NAME/1".
"""
import json
import pathlib
import sys

import jsonschema

FILES = {"host-profile": "hostprofile"}


def validators(folder):
    found = {}
    for path in folder.glob("*.schema.json"):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        found[path.name.removesuffix(".schema.json")] = jsonschema.Draft7Validator(schema)
    return found


def answer(known, line):
    document = json.loads(line)
    name = document.get("schema", document.get("format", "")).split("/")
    if len(name) != 3:
        return "names no schema"
    validator = known.get(FILES.get(name[1], name[1]))
    if validator is None:
        return "there is no schema " + name[1]
    faults = [f"{list(fault.absolute_path)}: {fault.message[:300]}" for fault in validator.iter_errors(document)]
    return "; ".join(faults[:5]) or "valid"


def main():
    known = validators(pathlib.Path(sys.argv[1]))
    for line in sys.stdin:
        print(answer(known, line).replace("\n", " "), flush=True)


main()
