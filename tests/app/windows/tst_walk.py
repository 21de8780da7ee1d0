#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""tst_walk.py WINE_PREFIX WINDOW_PROGRAM FOLDER: the window opens on a screen, walks all pages of a recorded host and
closes. The pictures stay in FOLDER: one per page as the program draws it, and one of the screen."""
import pathlib
import shutil
import sys
import tempfile
import time
import unittest

import display
import wine

PREFIX, PROGRAM, FOLDER = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
PAGES = ["01-licence", "02-windows", "03-drivers", "04-gpu", "05-passthrough", "06-review", "07-apply", "08-result"]
SMALLEST_WINDOW = 500 * 400  # pixels


class TestWalk(unittest.TestCase):
    def test_walks_all_pages_on_a_screen_and_closes(self):
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        with display.Display() as screen, tempfile.TemporaryDirectory() as elsewhere:
            log = wine.windows_path(elsewhere + "/run.log")
            process = wine.start(PREFIX, PROGRAM, "--host", wine.host_profile("demo-eflow-gpupv"), "--screenshots",
                                 wine.windows_path(FOLDER), "--log-file", log, display=screen.name)
            largest = self.watch(screen, process)
            code, output, errors = wine.finished(process)
            end = screen.picture()
            recorded = pathlib.Path(elsewhere, "run.log").read_text(encoding="utf-8")
        self.assertEqual((code, errors), (0, ""))
        self.assertIn("The GPU works in the virtual machine.", output)
        self.assertEqual(sorted(path.stem for path in FOLDER.glob("0*.png")), PAGES)
        display.save(largest, FOLDER / "screen.png")
        self.assertGreater(display.painted(largest), SMALLEST_WINDOW)
        self.assertLess(display.painted(end), 1000)  # the mouse pointer
        for word in ("] warning ", "] error ", "] critical "):
            self.assertNotIn(word, wine.unexpected(recorded))

    def watch(self, screen, process):
        """The fullest picture of the screen while the program ran."""
        largest = screen.picture()
        deadline = time.monotonic() + wine.LONGEST_RUN
        while process.poll() is None and time.monotonic() < deadline:
            now = screen.picture()
            largest = max(largest, now, key=display.painted)
            time.sleep(0.2)
        return largest


del sys.argv[1:]
unittest.main(verbosity=2)
