# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""The software bill of materials of a release, SPDX 2.3 as JSON."""
import hashlib
import json
import subprocess
import urllib.parse

OWNERS = "The EFLOW GPU Setup authors"


def installed(package):
    """Name and version of the Debian source package that this package was built from."""
    fields = "${source:Package} ${source:Version}"
    return subprocess.run(["dpkg-query", "-W", "-f", fields, package], check=True, capture_output=True,
                          text=True).stdout.split()


def identity(name):
    return "SPDXRef-" + "".join(c if c.isalnum() else "-" for c in name)


def common(name, license, kind):
    return {"SPDXID": identity(kind + "-" + name), "name": name, "licenseConcluded": license, "copyrightText": "NOASSERTION",
            "licenseDeclared": license, "downloadLocation": "NOASSERTION", "filesAnalyzed": False}


def from_debian(part, qt_source):
    source, version = installed(part["package"])
    if part.get("kind") == "qt" and qt_source:
        source, version = qt_source
    purl = f"pkg:deb/debian/{source}@{urllib.parse.quote(version, safe=':~.')}?arch=source"
    return common(part["name"], part["license"], "Package") | {
        "versionInfo": version, "supplier": "Organization: Debian", "homepage": part["homepage"],
        "sourceInfo": f"Debian's source package {source}", "comment": part["note"],
        "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl}]}


def bundled(part):
    return common(part["name"], part["license"], "Package") | {
        "versionInfo": part["version"], "comment": f"contained in the source of {part['inside']}"}


def file_entry(name, content):
    license = "MIT" if name.endswith((".exe", "LICENSE.txt")) else "NOASSERTION"
    return {"SPDXID": identity("File-" + name), "fileName": "./" + name, "licenseConcluded": license,
            "licenseInfoInFiles": [license], "copyrightText": OWNERS if license == "MIT" else "NOASSERTION",
            "checksums": [{"algorithm": kind, "checksumValue": hashlib.new(kind, content).hexdigest()}
                          for kind in ("SHA1", "SHA256")]}


def product(name, version, files):
    sums = sorted(entry["checksums"][0]["checksumValue"] for entry in files)
    return common(name, "MIT", "Package") | {
        "versionInfo": version, "supplier": "Organization: " + OWNERS, "copyrightText": "2026 " + OWNERS,
        "filesAnalyzed": True, "licenseInfoFromFiles": sorted({entry["licenseConcluded"] for entry in files}),
        "packageVerificationCode": {"packageVerificationCodeValue": hashlib.sha1("".join(sums).encode()).hexdigest()},
        "primaryPackagePurpose": "APPLICATION"}


def related(whole, kind, part):
    return {"spdxElementId": whole, "relationshipType": kind, "relatedSpdxElement": part}


def bill(name, version, created, contents, parts, qt_source):
    """The text of the document. `contents`: name → bytes of every file, `parts`: the components."""
    files = [file_entry(*item) for item in sorted(contents.items())]
    own = product(name, version, files)
    packages = {part["name"]: bundled(part) if "inside" in part else from_debian(part, qt_source) for part in parts}
    relations = [related("SPDXRef-DOCUMENT", "DESCRIBES", own["SPDXID"])]
    relations += [related(own["SPDXID"], "CONTAINS", entry["SPDXID"]) for entry in files]
    for part in parts:
        whole, kind = (packages[part["inside"]], "CONTAINS") if "inside" in part else (own, "STATIC_LINK")
        relations.append(related(whole["SPDXID"], kind, packages[part["name"]]["SPDXID"]))
    digest = hashlib.sha256(b"".join(contents[key] for key in sorted(contents))).hexdigest()
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"{name}-{version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/{name}-{version}-{digest}",
        "creationInfo": {"created": created, "creators": ["Organization: " + OWNERS, "Tool: eflow-gpu-setup-sbom"]},
        "packages": [own, *packages.values()], "files": files, "relationships": relations}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
