#pragma once

#include "tests/support/smalldisk.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

namespace Ferry::DiskFixture
{

inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Testing::SmallDisk;

} // namespace Ferry::DiskFixture
