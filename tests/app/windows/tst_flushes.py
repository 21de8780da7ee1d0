#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""tst_flushes.py WINE_PREFIX CONSOLE_TOOL: FlushFileBuffers() has put every record of the journal on the disk before the
change that it announces, seen in the system calls that Wine makes of it. Ends with 77 where nobody may trace."""
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import wine

PREFIX, PROGRAM = sys.argv[1:3]
SKIPPED = 77
TRACE = ["strace", "-f", "-y", "-qq", "-s", "300", "-e", "signal=none", "-e", "trace=write,fsync,fdatasync"]
PATH = ["--gpu", r"PCI\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\4&32EEF88F&0&0000", "--method", "DirectDeviceAssignment",
        "--guest", "hyperv", "--vm", "6F1B2E54-0C3D-4D7A-9F6E-21A0B3C4D5E1"]
CONSENTS = ["--accept-license", "nvidia", "--accept-risk", "security-risk", "--accept-risk", "no-mitigation-driver",
            "--accept-risk", "no-acs", "--confirm", "no"]
CALLS = (("record", re.compile(r' write\(\d+<[^>]*/state\.json\.journal>, "(.*)", \d+')),
         ("flush", re.compile(r" f(?:data)?sync\(\d+<[^>]*/state\.json\.journal>")),
         # What changed is flushed in a new file, which replaces the former one.
         ("change", re.compile(r" f(?:data)?sync\(\d+<[^>]*/state\.json\.\w{6}>")))


def may_trace():
    try:
        return subprocess.run([*TRACE, "true"], capture_output=True).returncode == 0
    except OSError:
        return False


def calls(line):
    """What a line of the trace tells of the journal and of the changes: kind and text."""
    for kind, pattern in CALLS:
        if found := pattern.search(line):
            yield kind, found.group(found.lastindex or 0)


class TestFlushes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.host = ["--host", wine.host_profile("demo-server-t4-dda"), "--host-state",
                     wine.windows_path(self.folder / "state.json")]

    def traced(self, *command):
        """The calls of a run, in the order in which they began."""
        trace = self.folder / "trace"
        ended = subprocess.run([*TRACE, "-o", trace, wine.PROJECT / "tests/wine", PREFIX, PROGRAM, *command, *self.host],
                               capture_output=True, cwd=self.folder, timeout=5 * wine.LONGEST_RUN)
        self.assertEqual(ended.returncode, 0, ended.stderr[-2000:])
        lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
        failed = [line for line in lines if re.search(r"sync(\(.*\)| resumed>.*\)) += -", line)]
        self.assertEqual(failed, [])
        return [call for line in lines for call in calls(line)]

    def check(self, found, intent):
        """Between two changes stands the announcement of the second, and all is flushed when it comes."""
        announced, is_flushed, changes = 0, True, 0
        for kind, text in found:
            if kind == "record":
                is_flushed = False
                announced += text.count(rf'\"record\":\"{intent}\"')
            elif kind == "flush":
                is_flushed = True
            elif announced:  # the first change is that recovery is registered
                changes += 1
                self.assertTrue(is_flushed, f"change {changes}")
                self.assertGreaterEqual(announced, changes)
        self.assertTrue(is_flushed)
        return announced, changes

    def test_every_record_is_on_the_disk_before_its_change(self):
        for command, intent in ((["apply", *PATH, *CONSENTS], "intent"), (["undo"], "undo-intent")):
            with self.subTest(command[0]):
                announced, changes = self.check(self.traced(*command), intent)
                print(f"{command[0]}: {announced} announcements, {changes} changes")
                self.assertGreater(changes, 5)


if not may_trace():
    print("Not run: strace is missing, or it may not trace here.")
    sys.exit(SKIPPED)
del sys.argv[1:]
unittest.main(verbosity=2)
