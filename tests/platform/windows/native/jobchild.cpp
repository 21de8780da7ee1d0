// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
//
// Stands in for powershell.exe: does what the first line of its standard input says.
#include <cstdio>
#include <cstring>
#include <iostream>
#include <iterator>
#include <string>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace {

/// In small words of UTF-8, one line each.
void printWide(const wchar_t *text)
{
    char utf8[65536] = {};
    WideCharToMultiByte(CP_UTF8, 0, text, -1, utf8, sizeof(utf8) - 1, nullptr, nullptr);
    std::printf("%s\n", utf8);
}

void printEnvironment()
{
    wchar_t *block = GetEnvironmentStringsW();
    for (const wchar_t *entry = block; *entry; entry += wcslen(entry) + 1)
        printWide(entry);
    FreeEnvironmentStringsW(block);
}

void printFolder()
{
    wchar_t folder[MAX_PATH + 1] = {};
    GetCurrentDirectoryW(MAX_PATH, folder);
    printWide(folder);
}

void hang() { Sleep(INFINITE); }

/// Starts this program again, which inherits the standard handles, and writes its number.
void startGrandchild(FILE *number)
{
    wchar_t program[MAX_PATH + 1] = {};
    GetModuleFileNameW(nullptr, program, MAX_PATH);
    wchar_t line[] = L"jobchild --sleep";
    STARTUPINFOW startup = {};
    startup.cb = sizeof(startup);
    PROCESS_INFORMATION child = {};
    if (number && CreateProcessW(program, line, nullptr, nullptr, TRUE, 0, nullptr, nullptr,
                                 &startup, &child))
        std::fprintf(number, "%lu\n", child.dwProcessId);
    std::fflush(number);
}

/// Four megabytes, and a last word.
void flood(FILE *stream)
{
    constexpr int Lines = 64;
    const std::string line(65535, 'x');
    for (int i = 0; i < Lines; ++i)
        std::fprintf(stream, "%s\n", line.c_str());
    std::fprintf(stream, "end");
}

int obey(const std::string &order, const std::string &rest, int argc, wchar_t **argv)
{
    if (order == "echo")
        std::fwrite(rest.data(), 1, rest.size(), stdout);
    else if (order == "complain")
        std::fwrite(rest.data(), 1, rest.size(), stderr);
    else if (order == "arguments")
        for (int i = 1; i < argc; ++i)
            printWide(argv[i]);
    else if (order == "environment")
        printEnvironment();
    else if (order == "folder")
        printFolder();
    else if (order == "exit")
        return std::stoi(rest);
    else if (order == "hang")
        hang();
    else if (order == "tell and hang") {
        SetEvent(OpenEventA(EVENT_MODIFY_STATE, FALSE, rest.c_str()));
        hang();
    } else if (order == "leave a child")
        startGrandchild(stdout);
    else if (order == "hang with a child") {
        startGrandchild(std::fopen(rest.c_str(), "w"));
        hang();
    } else if (order == "flood")
        flood(stdout);
    else if (order == "flood errors")
        flood(stderr);
    else if (order == "handle") {
        auto *handle = reinterpret_cast<HANDLE>(std::stoull(rest));
        std::printf(WaitForSingleObject(handle, 0) == WAIT_FAILED ? "absent" : "inherited");
    }
    std::fflush(stdout);
    return 0;
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    if (argc > 1 && wcscmp(argv[1], L"--sleep") == 0)
        hang();
    if (argc > 1 && wcscmp(argv[1], L"--deaf") == 0)
        return 7;
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    std::string order;
    std::getline(std::cin, order);
    const std::string rest{std::istreambuf_iterator<char>(std::cin), {}};
    return obey(order, rest, argc, argv);
}
