#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""tst_alone.py WINE_PREFIX VERSION WINDOW_PROGRAM CONSOLE_TOOL: each program is one file that needs nothing beside it,
and takes nothing that lies beside it."""
import json
import pathlib
import shutil
import sys
import tempfile
import unittest

import wine

PREFIX, VERSION, WINDOW, CONSOLE = sys.argv[1:5]
# What attackers like to lay beside a program that is started from the folder of downloads: libraries of Windows that
# it does not take from its own folder by itself, unless a program asks it to. Without version.dll: SETUPAPI.dll of Wine
# takes it, that of Windows does not.
PLANTED = ("authz", "bcrypt", "cfgmgr32", "cryptbase", "cryptsp", "d2d1", "d3d11", "d3d9", "dbghelp", "dwmapi", "dwrite",
           "dxcore", "dxgi", "iphlpapi", "libgcc_s_seh-1", "libstdc++-6", "mpr", "netapi32", "netutils", "opengl32",
           "opengl32sw", "profapi", "propsys", "secur32", "sspicli", "textshaping", "userenv", "uxtheme",
           "wbemcomn", "wbemprox", "windowscodecs", "winmm", "winspool", "wintab32", "wtsapi32")
PLANTED_PLUGINS = ("platforms", "styles", "imageformats", "iconengines", "generic", "accessible")


class TestAlone(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def alone(self, program):
        return pathlib.Path(shutil.copy(program, self.folder.name))

    def files(self):
        return sorted(path.name for path in pathlib.Path(self.folder.name).iterdir())

    def test_says_its_version_from_an_empty_folder_and_leaves_nothing_there(self):
        for program in (self.alone(WINDOW), self.alone(CONSOLE)):
            code, output, errors = wine.run(PREFIX, program, "--version")
            self.assertEqual((code, output.split(), errors), (0, [program.stem, VERSION], ""))
        self.assertEqual(self.files(), ["eflow-gpu-setup-cli.exe", "eflow-gpu-setup.exe"])

    def test_the_console_tool_checks_a_recorded_host_from_an_empty_folder(self):
        with tempfile.TemporaryDirectory() as elsewhere:
            log = wine.windows_path(elsewhere + "/run.log")
            code, output, errors = wine.run(PREFIX, self.alone(CONSOLE), "check", "--json", "--host",
                                            wine.host_profile("demo-eflow-gpupv"), "--log-file", log)
        self.assertEqual((code, errors), (0, ""))
        self.assertEqual(json.loads(output)["conclusion"], "open")
        self.assertEqual(self.files(), ["eflow-gpu-setup-cli.exe"])

    def test_the_window_program_opens_from_an_empty_folder(self):
        with tempfile.TemporaryDirectory() as elsewhere:
            log = wine.windows_path(elsewhere + "/run.log")
            code, _, errors = wine.run(PREFIX, self.alone(WINDOW), "--host", wine.host_profile("demo-eflow-gpupv"),
                                       "--log-file", log, "--quit-after-first-paint")
        self.assertEqual((code, errors), (0, ""))
        self.assertEqual(self.files(), ["eflow-gpu-setup.exe"])

    def plant(self, folder):
        for name in PLANTED:
            (folder / f"{name}.dll").write_bytes(b"MZ")
        for kind in PLANTED_PLUGINS:
            (folder / kind).mkdir()
            (folder / kind / "planted.dll").write_bytes(b"MZ")
        (folder / "qt.conf").write_text("[Paths]\nPrefix = .\nPlugins = .\n")

    def test_loads_no_library_and_no_plugin_that_lies_beside_it(self):
        window, console = self.alone(WINDOW), self.alone(CONSOLE)
        self.plant(window.parent)
        host = ["--host", wine.host_profile("demo-eflow-gpupv")]
        with tempfile.TemporaryDirectory() as elsewhere:
            log = ["--log-file", wine.windows_path(elsewhere + "/run.log")]
            for command in ([window, *host, *log, "--quit-after-first-paint"], [console, "check", *host, *log]):
                code, _, errors = wine.run(PREFIX, *command, WINEDEBUG="-all,+loaddll", QT_DEBUG_PLUGINS="1")
                self.assertEqual(code, 0, errors[-2000:])
                self.assertIn("kernel32.dll", errors.lower())  # Wine does say what is loaded
                beside = [line for line in errors.splitlines() if window.parent.name.lower() in line.lower()]
                self.assertEqual([line for line in beside if command[0].name not in line], [])


del sys.argv[1:5]
unittest.main(verbosity=2)
