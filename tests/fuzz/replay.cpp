// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Gives a fuzz target every file of the folders that are its arguments, and every beginning of
// each.
#include "tests/fuzz/fuzztarget.h"

#include <QDir>

#include <cstdio>

namespace {

/// Every beginning costs too much of files that are longer.
constexpr qsizetype LongestCut = 4096;

void give(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           std::size_t(bytes.size()));
}

/// False when the file cannot be read.
bool replay(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray whole = file.readAll();
    give(whole);
    for (qsizetype size = 0; size < whole.size() && whole.size() <= LongestCut; ++size)
        give(whole.left(size));
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (!replay(folder.filePath(name)))
                return EXIT_FAILURE;
            ++files;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
