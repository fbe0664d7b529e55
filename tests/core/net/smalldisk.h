#pragma once

// A file system with little room, where the test may have one.

#include <QTemporaryDir>

#include <sys/mount.h>

namespace Ferry::TestNet
{

class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes)
    {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        m_isMounted = ::mount("tmpfs", m_directory.path().toLocal8Bit().constData(), "tmpfs", 0,
                              options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_directory.path().toLocal8Bit().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
    bool m_isMounted = false;
};

} // namespace Ferry::TestNet
