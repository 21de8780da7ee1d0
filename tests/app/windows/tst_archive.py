#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""tst_archive.py ARCHIVE.zip VERSION QT_FOLDER WINDOW_PROGRAM CONSOLE_TOOL: what is published, and that it can be made
again byte for byte."""
import calendar
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile

PROJECT = pathlib.Path(__file__).resolve().parents[3]
ARCHIVE, VERSION, QT, *PROGRAMS = sys.argv[1:]
BILL = "eflow-gpu-setup.spdx.json"
LIBRARIES = {"qt6-base", "qcoro", "spdlog", "fmt", "tl-expected", "nlohmann-json", "mingw-w64", "gcc-mingw-w64"}


class TestArchive(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with zipfile.ZipFile(ARCHIVE) as archive:
            cls.entries = archive.infolist()
            cls.files = {entry.filename.partition("/")[2]: archive.read(entry) for entry in cls.entries}
        cls.bill = json.loads(cls.files[BILL])

    def test_is_named_after_version_and_system_and_unpacks_into_one_folder(self):
        self.assertEqual(pathlib.Path(ARCHIVE).name, f"eflow-gpu-setup-{VERSION}-windows-x64.zip")
        self.assertEqual({entry.filename.partition("/")[0] for entry in self.entries}, {pathlib.Path(ARCHIVE).stem})

    def test_holds_the_two_programs_and_a_licence_for_each_library(self):
        self.assertEqual({name for name in self.files if "/" not in name},
                         {"eflow-gpu-setup.exe", "eflow-gpu-setup-cli.exe", "LICENSE.txt", BILL, "SHA256SUMS"})
        self.assertEqual({name for name in self.files if re.fullmatch("licences/[^/]+", name)},
                         {f"licences/{name}.txt" for name in LIBRARIES})
        for program in PROGRAMS:
            self.assertEqual(self.files[pathlib.Path(program).name], pathlib.Path(program).read_bytes())

    def test_every_full_text_that_a_licence_refers_to_is_there(self):
        for name, content in self.files.items():
            if name.startswith("licences/") and name.count("/") == 1:
                for text in re.findall(rb"common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])", content):
                    self.assertIn(f"licences/common/{text.decode()}.txt", self.files)

    def test_the_sums_of_all_files_match(self):
        sums = dict(reversed(line.split("  ")) for line in self.files["SHA256SUMS"].decode().splitlines())
        self.assertEqual(sums, {name: hashlib.sha256(content).hexdigest() for name, content in self.files.items()
                                if name != "SHA256SUMS"})

    def test_the_bill_says_all_that_spdx_demands(self):
        bill = self.bill
        self.assertEqual((bill["spdxVersion"], bill["dataLicense"], bill["SPDXID"]),
                         ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertRegex(bill["documentNamespace"], "^https://[^#]+$")
        self.assertRegex(bill["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        for creator in bill["creationInfo"]["creators"]:
            self.assertRegex(creator, "^(Person|Organization|Tool): .")
        for package in bill["packages"]:
            for field in ("name", "downloadLocation", "licenseConcluded", "licenseDeclared", "versionInfo"):
                self.assertTrue(package[field], f"{field} of {package['name']}")
            self.assertIsInstance(package["filesAnalyzed"], bool)

    def test_the_bill_gives_every_element_an_identity_of_its_own(self):
        elements = [each["SPDXID"] for each in self.bill["packages"] + self.bill["files"]] + [self.bill["SPDXID"]]
        self.assertEqual(len(elements), len(set(elements)))
        for element in elements:
            self.assertRegex(element, "^SPDXRef-[A-Za-z0-9.-]+$")
        related = set()
        for relation in self.bill["relationships"]:
            self.assertIn(relation["relationshipType"], {"DESCRIBES", "CONTAINS", "STATIC_LINK"})
            related |= {relation["spdxElementId"], relation["relatedSpdxElement"]}
        self.assertEqual(related, set(elements))

    def test_the_bill_names_the_libraries_with_the_versions_that_were_used(self):
        packages = {package["name"]: package for package in self.bill["packages"]}
        self.assertLessEqual(LIBRARIES, packages.keys())
        for name in LIBRARIES:
            reference = packages[name]["externalRefs"][0]["referenceLocator"]
            self.assertRegex(reference, r"^pkg:deb/debian/[a-z0-9+.-]+@[^?/ ]+\?arch=source$")
        self.assertTrue(packages["qt6-base"]["versionInfo"].startswith("6.4.2+dfsg"))

    def test_the_bill_describes_the_files_as_they_are(self):
        described = {entry["fileName"].removeprefix("./"): entry for entry in self.bill["files"]}
        self.assertEqual(described.keys(), self.files.keys() - {BILL, "SHA256SUMS"})
        for name, entry in described.items():
            self.assertEqual({each["algorithm"]: each["checksumValue"] for each in entry["checksums"]},
                             {"SHA1": hashlib.sha1(self.files[name]).hexdigest(),
                              "SHA256": hashlib.sha256(self.files[name]).hexdigest()})
        sums = "".join(sorted(hashlib.sha1(self.files[name]).hexdigest() for name in described))
        own = next(package for package in self.bill["packages"] if package["name"] == "eflow-gpu-setup")
        self.assertEqual(own["packageVerificationCode"]["packageVerificationCodeValue"],
                         hashlib.sha1(sums.encode()).hexdigest())

    def test_the_same_tree_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            again = pathlib.Path(folder) / pathlib.Path(ARCHIVE).name
            subprocess.run([PROJECT / "resources/release/archive", "--version", VERSION, "--qt", QT,
                            "--output", again, *PROGRAMS], check=True, env=self.same_time())
            self.assertEqual(again.read_bytes(), pathlib.Path(ARCHIVE).read_bytes())

    def same_time(self):
        """The archive may be older than the last commit."""
        moment = calendar.timegm(time.strptime(self.bill["creationInfo"]["created"], "%Y-%m-%dT%H:%M:%SZ"))
        return os.environ | {"SOURCE_DATE_EPOCH": str(moment)}


del sys.argv[1:]
unittest.main(verbosity=2)
