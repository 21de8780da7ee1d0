#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""tst_walk.py WINE_PREFIX WINDOW_PROGRAM FOLDER: the window opens on a screen, walks all pages of a recorded host and
closes; in every language, with nothing beside it. The pictures stay in FOLDER: one per page as the program draws it, in a
folder for each language but English, and one of the screen."""
import pathlib
import shutil
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree

import display
import wine

PREFIX, PROGRAM, FOLDER = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
PAGES = ["01-licence", "02-windows", "03-drivers", "04-gpu", "05-passthrough", "06-review", "07-apply", "08-result"]
SMALLEST_WINDOW = 500 * 400  # pixels
RESULT = "The GPU works in the virtual machine."
CATALOGUES = {path.stem.removeprefix("eflow-gpu-setup_"): path
              for path in (wine.PROJECT / "translations").glob("eflow-gpu-setup_*.ts")}


def translation(language, text):
    messages = xml.etree.ElementTree.parse(CATALOGUES[language]).iter("message")
    return next(message.findtext("translation") for message in messages if message.findtext("source") == text)


class TestWalk(unittest.TestCase):
    def test_walks_all_pages_on_a_screen_and_closes(self):
        FOLDER.mkdir(parents=True, exist_ok=True)
        for former in FOLDER.glob("*.png"):
            former.unlink()
        with display.Display() as screen, tempfile.TemporaryDirectory() as elsewhere:
            log = wine.windows_path(elsewhere + "/run.log")
            process = wine.start(PREFIX, PROGRAM, "--host", wine.host_profile("demo-eflow-gpupv"), "--screenshots",
                                 wine.windows_path(FOLDER), "--log-file", log, display=screen.name)
            largest = self.watch(screen, process)
            code, output, errors = wine.finished(process)
            end = screen.picture()
            recorded = pathlib.Path(elsewhere, "run.log").read_text(encoding="utf-8")
        self.assertEqual((code, errors), (0, ""))
        self.assertIn(RESULT, output)
        self.assertEqual(sorted(path.stem for path in FOLDER.glob("0*.png")), PAGES)
        display.save(largest, FOLDER / "screen.png")
        self.assertGreater(display.painted(largest), SMALLEST_WINDOW)
        self.assertLess(display.painted(end), 1000)  # the mouse pointer
        for word in ("] warning ", "] error ", "] critical "):
            self.assertNotIn(word, wine.unexpected(recorded))

    def test_speaks_every_language_with_nothing_beside_it(self):
        languages = sorted(set(CATALOGUES) - {"en"})
        self.assertEqual(languages, ["de", "es", "fr", "ja", "zh_Hans"])
        pictures = {}
        for language in languages:
            with self.subTest(language), tempfile.TemporaryDirectory() as alone, tempfile.TemporaryDirectory() as elsewhere:
                folder = FOLDER / language
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir(parents=True)
                code, output, errors = wine.run(
                    PREFIX, shutil.copy(PROGRAM, alone), "--host", wine.host_profile("demo-eflow-gpupv"), "--language",
                    language, "--screenshots", wine.windows_path(folder), "--log-file",
                    wine.windows_path(elsewhere + "/run.log"))
                self.assertEqual((code, errors), (0, ""))
                self.assertIn(translation(language, RESULT), output)
                self.assertNotIn(RESULT, output)
                self.assertEqual([path.name for path in pathlib.Path(alone).iterdir()], [pathlib.Path(PROGRAM).name])
                for page in PAGES:
                    pictures.setdefault(page, set()).add((folder / f"{page}.png").read_bytes())
        self.assertEqual({page: len(drawn) for page, drawn in pictures.items()}, dict.fromkeys(PAGES, len(languages)))

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
