#include "app/cli/urllist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Ferry
{

DownloadList DownloadList::make(const Arguments &arguments)
{
    DownloadList list;
    list.urls = arguments.operands;
    if (!arguments.inputList.isEmpty())
        list.readFile(arguments.inputList);
    if (list.error.isEmpty())
        list.choosePlace(arguments.output);
    return list;
}

void DownloadList::readFile(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        error = tr("%1 cannot be read: %2").arg(name, file.errorString());
        return;
    }
    while (true) {
        const QByteArray line = file.readLine();
        if (line.isEmpty())
            break;
        const QString url = QString::fromUtf8(line).trimmed();
        if (!url.isEmpty() && !url.startsWith(u'#'))
            urls.append(url);
    }
    if (urls.isEmpty())
        error = tr("There is no address in %1.").arg(name);
}

void DownloadList::choosePlace(const QString &output)
{
    local = QDir::currentPath();
    if (output.isEmpty())
        return;
    const QFileInfo place(output);
    nameGiven = !output.endsWith(u'/') && !place.isDir();
    if (nameGiven && urls.size() > 1) {
        isUsageError = true;
        error = tr("Several downloads cannot share one name: -o must be a folder.");
        return;
    }
    local = QDir::cleanPath(place.absoluteFilePath());
}

} // namespace Ferry
