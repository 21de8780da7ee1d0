# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""A display without a screen, whose pixels can be read."""
import os
import pathlib
import struct
import subprocess
import tempfile
import zlib

SIZE = (1280, 960)


class Display:
    """An X server of its own; `name` is for the variable DISPLAY."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", self.folder.name,
                   "-nolisten", "tcp", "-noreset"]
        self.server = subprocess.Popen(command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def picture(self):
        """What is on the screen now, as rows of red, green, blue."""
        content = (pathlib.Path(self.folder.name) / "Xvfb_screen0").read_bytes()
        header = struct.unpack_from(">25I", content)
        begin, height, stride = header[0] + 12 * header[19], header[5], header[12]
        rows = []
        for row in range(height):
            line = content[begin + row * stride:begin + row * stride + 4 * SIZE[0]]
            pixels = bytearray(3 * SIZE[0])
            pixels[0::3], pixels[1::3], pixels[2::3] = line[2::4], line[1::4], line[0::4]
            rows.append(bytes(pixels))
        return rows


def painted(rows):
    """About how many pixels are not of the empty, black screen."""
    return sum(len(row) - row.count(0) for row in rows) // 3


def save(rows, path):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", len(rows[0]) // 3, len(rows), 8, 2, 0, 0, 0)
    lines = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", lines) + chunk(b"IEND", b""))
