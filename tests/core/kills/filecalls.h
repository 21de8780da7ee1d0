// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace TestSupport {

/// A call by which the process changes files, as it makes it.
struct FileCall
{
    enum class Kind {
        Open,
        Write,
        Flush, ///< fsync() or fdatasync(), of a file or a folder.
        Truncate,
        Link, ///< Gives a file that has no name one.
        Rename,
        Remove,
    };

    Kind kind;
    std::string_view path;      ///< Of a link or rename, the new name.
    int handle = -1;            ///< Of the calls that have one.
    std::string_view data = {}; ///< What is to be written.
};

/// How many kinds there are.
inline constexpr int FileCallKinds = int(FileCall::Kind::Remove) + 1;

/// Sees calls before and after the system does. What it does with files itself is not shown to it.
class FileCallWatcher
{
public:
    virtual ~FileCallWatcher() = default;

    /// The error number with which the call is to fail unmade; 0: it is made.
    [[nodiscard]] virtual int before(const FileCall &call) = 0;
    /// The call has succeeded.
    virtual void after(const FileCall &call) = 0;
};

/// While it lives, the watcher sees all calls of this process about a folder and what is below, of
/// whatever library. One at a time, in a process with one thread.
class FileCallWatch
{
public:
    FileCallWatch(std::string folder, FileCallWatcher &watcher);
    ~FileCallWatch();
    FileCallWatch(const FileCallWatch &) = delete;
    FileCallWatch &operator=(const FileCallWatch &) = delete;

    /// Calls in its life time are not shown.
    class Pause
    {
    public:
        Pause();
        ~Pause();
        Pause(const Pause &) = delete;
        Pause &operator=(const Pause &) = delete;

    private:
        FileCallWatch *const m_paused;
    };

    [[nodiscard]] bool isAbout(std::string_view path) const;
    [[nodiscard]] FileCallWatcher &watcher() const { return m_watcher; }

private:
    const std::string m_folder;
    FileCallWatcher &m_watcher;
};

} // namespace TestSupport
