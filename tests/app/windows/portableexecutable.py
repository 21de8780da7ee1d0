# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""What Windows reads of a 64-bit program before it starts it."""
import struct

EXPORTS, IMPORTS, RESOURCES, RELOCATIONS, LOAD_CONFIG, DELAYED_IMPORTS = 0, 1, 2, 5, 10, 13
ICON, ICON_GROUP, VERSION, MANIFEST = 3, 14, 16, 24
HIGH_ENTROPY, DYNAMIC_BASE, NX_COMPATIBLE = 0x20, 0x40, 0x100
WINDOW, CONSOLE = 2, 3


class PortableExecutable:
    def __init__(self, content):
        self.content = content
        self.start = self.number("<I", 0x3C)
        if content[:2] != b"MZ" or content[self.start:self.start + 4] != b"PE\0\0":
            raise ValueError("this is no program of Windows")
        self.machine, count, self.time = struct.unpack_from("<HHI", content, self.start + 4)
        self.optional = self.start + 24
        self.sections = [struct.unpack_from("<8sIIII", content, self.optional + self.number("<H", self.start + 20) + 40 * i)
                         for i in range(count)]

    def number(self, form, place):
        return struct.unpack_from(form, self.content, place)[0]

    @property
    def subsystem(self):
        return self.number("<H", self.optional + 68)

    @property
    def flags(self):
        return self.number("<H", self.optional + 70)

    def section_names(self):
        return {name.rstrip(b"\0").decode() for name, *_ in self.sections}

    def directory(self, index):
        """Address and size of one of the tables."""
        return struct.unpack_from("<II", self.content, self.optional + 112 + 8 * index)

    def place(self, address):
        """Where the byte of a virtual address lies in the file."""
        for _, size, begin, raw_size, raw in self.sections:
            if begin <= address < begin + max(size, raw_size):
                return address - begin + raw
        raise ValueError(f"no section holds the address {address:x}")

    def text(self, address):
        place = self.place(address)
        return self.content[place:self.content.index(b"\0", place)].decode()

    def imports(self):
        """DLL → names that the program takes from it before it starts."""
        found, place = {}, self.place(self.directory(IMPORTS)[0])
        while True:
            names, _, _, library, addresses = struct.unpack_from("<IIIII", self.content, place)
            if not library:
                return found
            found[self.text(library)] = list(self.names(self.place(names or addresses)))
            place += 20

    def names(self, place):
        while entry := self.number("<Q", place):
            yield f"#{entry & 0xFFFF}" if entry >> 63 else self.text((entry & 0x7FFFFFFF) + 2)
            place += 8

    def resources(self, kind):
        """Name or number → content of every resource of one kind."""
        root = self.place(self.directory(RESOURCES)[0])
        found = {}
        for number, offset in self.entries(root, root):
            if number == kind:
                for name, folder in self.entries(root, root + (offset & 0x7FFFFFFF)):
                    (_, leaf), *_ = self.entries(root, root + (folder & 0x7FFFFFFF))
                    address, size = struct.unpack_from("<II", self.content, root + leaf)
                    found[name] = self.content[self.place(address):self.place(address) + size]
        return found

    def entries(self, root, place):
        named, numbered = struct.unpack_from("<HH", self.content, place + 12)
        for i in range(named + numbered):
            name, offset = struct.unpack_from("<II", self.content, place + 16 + 8 * i)
            if name >> 31:
                text = root + (name & 0x7FFFFFFF)
                length = self.number("<H", text)
                name = self.content[text + 2:text + 2 + 2 * length].decode("utf-16-le")
            yield name, offset

    def version_strings(self):
        """The strings of the version resource."""
        (content,) = self.resources(VERSION).values()
        found = {}
        self.read_version(content, 0, len(content), found)
        return found

    def read_version(self, content, place, end, found):
        while place + 6 <= end:
            length, value_length, kind = struct.unpack_from("<HHH", content, place)
            if not length:
                return
            key_end = place + 6
            while content[key_end:key_end + 2] != b"\0\0":
                key_end += 2
            key = content[place + 6:key_end].decode("utf-16-le")
            value = (key_end + 2 + 3) // 4 * 4
            size = value_length * (2 if kind == 1 else 1)
            if kind == 1 and value_length:
                found[key] = content[value:value + size].decode("utf-16-le").rstrip("\0")
            self.read_version(content, (value + size + 3) // 4 * 4, place + length, found)
            place = (place + length + 3) // 4 * 4
