// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The functions of the C library by which Qt and the project change files, in place of those of the
// library: a program finds its own ones first. They make the call of the system themselves, so that
// they work below AddressSanitizer, which has such functions too.
#include "tests/core/kills/filecalls.h"

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace TestSupport {

namespace {

/// The C library's functions have no other way to know it. Null while the watcher works.
constinit FileCallWatch *Current = nullptr;

} // namespace

FileCallWatch::FileCallWatch(std::string folder, FileCallWatcher &watcher)
    : m_folder(std::move(folder))
    , m_watcher(watcher)
{
    Current = this;
}

FileCallWatch::~FileCallWatch() { Current = nullptr; }

FileCallWatch::Pause::Pause()
    : m_paused(std::exchange(Current, nullptr))
{
}

FileCallWatch::Pause::~Pause() { Current = m_paused; }

bool FileCallWatch::isAbout(std::string_view path) const
{
    return path.starts_with(m_folder) &&
           (path.size() == m_folder.size() || path[m_folder.size()] == '/');
}

namespace {

using Kind = FileCall::Kind;

/// Makes the call unless the watcher lets it fail.
template <typename Make>
auto watched(const FileCall &call, const Make &make) -> decltype(make())
{
    FileCallWatch *const watch = Current;
    if (!watch || !watch->isAbout(call.path))
        return make();
    const FileCallWatch::Pause pause;
    if (const int error = watch->watcher().before(call); error != 0) {
        errno = error;
        return -1;
    }
    const auto made = make();
    const int error = errno;
    if (made >= 0)
        watch->watcher().after(call);
    errno = error;
    return made;
}

/// The path of an open file or folder.
class HandlePath
{
public:
    explicit HandlePath(int handle)
    {
        if (!Current)
            return;
        std::array<char, 32> link = {};
        std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", handle);
        const ssize_t size = ::readlink(link.data(), m_path.data(), m_path.size());
        m_size = size > 0 ? size_t(size) : 0;
    }
    [[nodiscard]] std::string_view text() const { return {m_path.data(), m_size}; }

private:
    std::array<char, 4096> m_path;
    size_t m_size = 0;
};

int openAt(int folder, const char *path, int flags, mode_t mode)
{
    return watched({Kind::Open, path},
                   [&] { return int(::syscall(SYS_openat, folder, path, flags, mode)); });
}

int flushed(long number, int handle)
{
    const HandlePath path(handle);
    return watched({Kind::Flush, path.text(), handle},
                   [&] { return int(::syscall(number, handle)); });
}

int truncated(int handle, off_t size)
{
    const HandlePath path(handle);
    return watched({Kind::Truncate, path.text(), handle},
                   [&] { return int(::syscall(SYS_ftruncate, handle, size)); });
}

int renamed(const char *from, const char *to, unsigned flags)
{
    return watched({Kind::Rename, to}, [&] {
        return int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    });
}

/// The mode is given only with flags that make a file.
mode_t modeFor(int flags, va_list rest)
{
    const bool makes = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return makes ? va_arg(rest, mode_t) : 0;
}

} // namespace

} // namespace TestSupport

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = TestSupport::modeFor(flags, rest);
    va_end(rest);
    return TestSupport::openAt(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = TestSupport::modeFor(flags, rest);
    va_end(rest);
    return TestSupport::openAt(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = TestSupport::modeFor(flags, rest);
    va_end(rest);
    return TestSupport::openAt(folder, path, flags, mode);
}

ssize_t write(int handle, const void *data, size_t size)
{
    const TestSupport::HandlePath path(handle);
    const std::string_view text(static_cast<const char *>(data), size);
    return TestSupport::watched({TestSupport::Kind::Write, path.text(), handle, text},
                                [&] { return ssize_t(::syscall(SYS_write, handle, data, size)); });
}

int fsync(int handle) { return TestSupport::flushed(SYS_fsync, handle); }

int fdatasync(int handle) { return TestSupport::flushed(SYS_fdatasync, handle); }

int ftruncate(int handle, off_t size) noexcept { return TestSupport::truncated(handle, size); }

int ftruncate64(int handle, off64_t size) noexcept { return TestSupport::truncated(handle, size); }

int linkat(int from, const char *name, int to, const char *fresh, int flags) noexcept
{
    return TestSupport::watched({TestSupport::Kind::Link, fresh}, [&] {
        return int(::syscall(SYS_linkat, from, name, to, fresh, flags));
    });
}

int rename(const char *from, const char *to) noexcept { return TestSupport::renamed(from, to, 0); }

int renameat2(int, const char *from, int, const char *to, unsigned flags) noexcept
{
    return TestSupport::renamed(from, to, flags); // Qt gives whole paths
}

int unlink(const char *path) noexcept
{
    return TestSupport::watched({TestSupport::Kind::Remove, path},
                                [&] { return int(::syscall(SYS_unlinkat, AT_FDCWD, path, 0)); });
}

} // extern "C"
