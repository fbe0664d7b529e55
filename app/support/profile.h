#pragma once

#include <QString>

namespace Ferry
{

/// Where one Ferry keeps everything of its own: data, settings, lock and socket. Two profiles know nothing of
/// each other. A value; only create() touches the disk.
class Profile
{
public:
    /// An empty @p directory is the user's own profile, in the folders the desktop names for it.
    explicit Profile(const QString &directory = {});

    /// As it was asked for, absolute; empty for the user's own.
    [[nodiscard]] QString directory() const { return m_directory; }
    [[nodiscard]] QString dataDirectory() const { return m_data; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString lockPath() const;
    [[nodiscard]] QString settingsDirectory() const;
    /// Under $XDG_RUNTIME_DIR, else in a folder of the user's in /tmp; short whatever the profile is called,
    /// because a socket's path has 107 bytes. Valid after create().
    [[nodiscard]] QString socketPath() const { return m_socket; }

    /// Makes the folders, for this user only. Answers what went wrong; empty = nothing.
    [[nodiscard]] QString create();

private:
    [[nodiscard]] QString chooseSocket();

    QString m_directory;
    QString m_data;
    QString m_socket;
};

} // namespace Ferry
