#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""tst_programs.py WINDOW_PROGRAM CONSOLE_TOOL VERSION: what the files say to Windows before they run."""
import json
import pathlib
import struct
import sys
import unittest
import xml.etree.ElementTree

import portableexecutable as pe

MEGABYTE = 1024 * 1024
FOLDER = pathlib.Path(__file__).parent
ALLOWED = json.loads((FOLDER / "imports.json").read_text(encoding="utf-8"))
# The linker of mingw-w64 keeps no table of them.
DELAYED = {line.split()[0].lower() for line in
           (FOLDER / "../../../resources/windows/delayedimports.txt").read_text(encoding="utf-8").splitlines()
           if not line.startswith("#")}


class Program:
    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.size = self.path.stat().st_size
        self.file = pe.PortableExecutable(self.path.read_bytes())

    def imports(self):
        return {library.lower() for library in self.file.imports()}

    def manifest(self):
        (content,) = self.file.resources(pe.MANIFEST).values()
        return xml.etree.ElementTree.fromstring(content)

    def setting(self, name):
        """Text of the only element of this name in the manifest, whatever its namespace."""
        (element,) = (each for each in self.manifest().iter() if each.tag.split("}")[-1] == name)
        return element


class TestPrograms(unittest.TestCase):
    def each(self):
        for program in PROGRAMS:
            with self.subTest(program=program.path.name):
                yield program

    def test_takes_only_libraries_that_windows_itself_has(self):
        for program in self.each():
            self.assertEqual(program.imports() - ALLOWED.keys(), set())

    def test_the_list_allows_nothing_that_no_program_takes(self):
        self.assertEqual(ALLOWED.keys() - DELAYED - set().union(*(program.imports() for program in PROGRAMS)), set())

    def test_loads_later_only_what_the_list_allows_and_not_before(self):
        self.assertEqual(DELAYED - ALLOWED.keys(), set())
        for program in self.each():
            self.assertEqual(program.imports() & DELAYED, set())

    def test_the_console_tool_takes_no_window_library(self):
        self.assertEqual(PROGRAMS[1].imports() & {"gdi32.dll", "dwmapi.dll", "uxtheme.dll", "comdlg32.dll"}, set())

    def test_lies_where_nobody_can_foresee_and_never_runs_its_data(self):
        for program in self.each():
            wanted = pe.HIGH_ENTROPY | pe.DYNAMIC_BASE | pe.NX_COMPATIBLE
            self.assertEqual(program.file.flags & wanted, wanted)
            self.assertGreater(program.file.directory(pe.RELOCATIONS)[1], 0)
            self.assertEqual(program.file.machine, 0x8664)

    def test_guards_its_stack_and_its_buffers(self):
        for program in self.each():
            self.assertIn(b"stack smashing detected", program.file.content)
            self.assertIn(b"buffer overflow detected", program.file.content)

    def test_carries_no_time_and_no_symbols(self):
        for program in self.each():
            self.assertEqual(program.file.time, 0)
            self.assertEqual(struct.unpack_from("<II", program.file.content, program.file.start + 12), (0, 0))

    def test_opens_a_console_only_where_it_is_one(self):
        self.assertEqual([program.file.subsystem for program in PROGRAMS], [pe.WINDOW, pe.CONSOLE])

    def test_is_small(self):
        for program, limit in zip(PROGRAMS, (30, 12)):
            print(f"{program.path.name}: {program.size / MEGABYTE:.1f} MB, at most {limit} MB")
            self.assertLessEqual(program.size, limit * MEGABYTE)

    def test_runs_with_the_rights_of_its_caller(self):
        for program in self.each():
            self.assertEqual(program.setting("requestedExecutionLevel").attrib,
                             {"level": "asInvoker", "uiAccess": "false"})

    def test_tells_windows_what_it_can(self):
        for program in self.each():
            self.assertEqual(program.setting("dpiAwareness").text, "PerMonitorV2, PerMonitor")
            self.assertEqual(program.setting("dpiAware").text, "true/pm")
            self.assertEqual(program.setting("longPathAware").text, "true")
            self.assertEqual(program.setting("activeCodePage").text, "UTF-8")
            self.assertEqual(program.setting("supportedOS").attrib["Id"], "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}")
            controls = program.setting("assemblyIdentity").attrib
            self.assertEqual((controls["name"], controls["version"]), ("Microsoft.Windows.Common-Controls", "6.0.0.0"))

    def test_names_itself_and_its_version(self):
        for program in self.each():
            strings = program.file.version_strings()
            self.assertEqual(strings["OriginalFilename"], program.path.name)
            self.assertEqual(strings["InternalName"], program.path.stem)
            self.assertEqual(strings["ProductName"], "EFLOW GPU Setup")
            self.assertEqual(strings["CompanyName"], "The EFLOW GPU Setup authors")
            self.assertEqual((strings["FileVersion"], strings["ProductVersion"]), (VERSION, VERSION))
            (content,) = program.file.resources(pe.VERSION).values()
            numbers = [int(part) for part in VERSION.split(".")] + [0]
            fixed = content.index(struct.pack("<I", 0xFEEF04BD))
            self.assertEqual(struct.unpack_from("<HHHH", content, fixed + 8), (numbers[1], numbers[0], 0, numbers[2]))

    def test_has_an_icon_for_every_size(self):
        for program in self.each():
            group = program.file.resources(pe.ICON_GROUP)["IDI_ICON1"]
            sizes = {group[6 + 14 * i] or 256 for i in range(struct.unpack_from("<H", group, 4)[0])}
            self.assertLessEqual({16, 20, 24, 32, 40, 48, 64, 256}, sizes)
            self.assertEqual(len(program.file.resources(pe.ICON)), len(sizes))


PROGRAMS = [Program(sys.argv.pop(1)), Program(sys.argv.pop(1))]
VERSION = sys.argv.pop(1)
unittest.main(verbosity=2)
