# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""Runs a program of Windows as the tests do."""
import os
import pathlib
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[3]
LONGEST_RUN = 120  # seconds
# Wine 8 does not know the ways in which Qt asks for sharp text on every screen.
KNOWN = ("SetProcessDpiAwarenessContext(DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE_V2) failed: ",
         "EnableNonClientDpiScaling() failed for ")


def windows_path(path):
    """The folders of this machine are on drive Z."""
    return "Z:" + str(path)


def host_profile(name):
    return windows_path(PROJECT / f"resources/hostprofiles/{name}.json")


def start(prefix, program, *arguments, display=None, **variables):
    environment = os.environ | ({"DISPLAY": display} if display else {}) | variables
    command = [PROJECT / "tests/wine", prefix, program, *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            cwd=pathlib.Path(program).parent)


def unexpected(text):
    """The lines that are not about something that Wine is known to lack."""
    return "\n".join(line for line in text.splitlines() if not any(known in line for known in KNOWN))


def finished(process):
    """Exit code, output and unexpected errors."""
    output, errors = (text.decode(errors="replace") for text in process.communicate(timeout=LONGEST_RUN))
    return process.returncode, output, unexpected(errors)


def run(*command, **options):
    return finished(start(*command, **options))
