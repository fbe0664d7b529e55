#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

#include <tuple>

namespace Ferry::Testing
{

/// A file system with little room, in a temporary folder of its own or at @p place. Only root may have one: check
/// isMounted().
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes = 1024 * 1024, const QString &place = {})
        : m_place(place.isEmpty() ? m_folder.filePath(QStringLiteral("disk")) : place)
    {
        const bool made = QDir().mkpath(m_place) && QDir().mkpath(medium());
        m_isMounted = made && mount(QStringLiteral("tmpfs"), medium(), 0, sizeOption(bytes)) && putBack();
    }
    ~SmallDisk()
    {
        std::ignore = unmount(m_place);
        std::ignore = unmount(medium());
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_place; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_place + u'/' + name; }

    [[nodiscard]] bool resize(qint64 bytes) const
    {
        return mount(QStringLiteral("tmpfs"), medium(), MS_REMOUNT, sizeOption(bytes));
    }
    [[nodiscard]] bool setReadOnly(bool readOnly) const
    {
        const unsigned long flags =
            MS_REMOUNT | MS_BIND | (readOnly ? static_cast<unsigned long>(MS_RDONLY) : 0UL);
        return mount(QStringLiteral("none"), m_place, flags);
    }
    /// As a stick: its folder stays, and all that is on it when it is put back.
    [[nodiscard]] bool pullOut() const { return unmount(m_place); }
    [[nodiscard]] bool putBack() const { return mount(medium(), m_place, MS_BIND); }

private:
    [[nodiscard]] static bool mount(const QString &what, const QString &where, unsigned long flags,
                                    const QByteArray &options = {})
    {
        return ::mount(QFile::encodeName(what).constData(), QFile::encodeName(where).constData(), "tmpfs",
                       flags, options.constData()) == 0;
    }
    [[nodiscard]] static bool unmount(const QString &where)
    {
        return ::umount2(QFile::encodeName(where).constData(), MNT_DETACH) == 0;
    }
    [[nodiscard]] static QByteArray sizeOption(qint64 bytes) { return "size=" + QByteArray::number(bytes); }
    [[nodiscard]] QString medium() const { return m_folder.filePath(QStringLiteral("medium")); }

    QTemporaryDir m_folder;
    QString m_place;
    bool m_isMounted = false;
};

} // namespace Ferry::Testing
