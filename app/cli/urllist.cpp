#include "app/cli/urllist.h"

#include "core/rules/linkpattern.h"
#include "core/rules/metalink.h"
#include "ui/linktext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Ferry
{

DownloadList DownloadList::make(const Arguments &arguments)
{
    DownloadList list;
    list.takeOperands(arguments);
    if (!arguments.inputList.isEmpty())
        list.takeList(arguments.inputList);
    for (const QString &metalink : arguments.metalinks)
        list.takeMetalink(metalink);
    if (list.error.isEmpty())
        list.choosePlace(arguments.output);
    return list;
}

void DownloadList::refuse(const QString &why)
{
    isUsageError = true;
    error = why;
}

void DownloadList::takeOperands(const Arguments &arguments)
{
    for (const QString &operand : arguments.operands) {
        const LinkPattern pattern = LinkPattern::parse(operand);
        if (arguments.asIs || !pattern.isPattern()) {
            files.append({{arguments.asIs ? LinkPattern::literal(operand) : pattern.links().first()}});
            continue;
        }
        if (pattern.isTooMany())
            return refuse(LinkText::tooMany(operand, pattern.count()));
        for (const QString &link : pattern.links())
            files.append({{link}});
    }
    const bool isForOne = !arguments.mirrors.isEmpty() || !arguments.checksums.isEmpty();
    if (isForOne && files.size() != 1)
        return refuse(tr("--mirror and --checksum are for one address."));
    if (isForOne)
        files.first().links.append(arguments.mirrors);
}

QByteArray DownloadList::readFile(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (isOpen)
        return file.readAll();
    error = tr("%1 cannot be read: %2").arg(name, file.errorString());
    return {};
}

void DownloadList::takeList(const QString &name)
{
    const LinkList list = LinkList::read(readFile(name));
    if (!error.isEmpty())
        return;
    files.append(list.files);
    if (list.leftOut > 0)
        notes.append(LinkText::optionsLeftOut(name, list.leftOut));
    if (list.tooMany)
        error = LinkText::listTooLong(name);
    else if (files.isEmpty())
        error = tr("There is no address in %1.").arg(name);
}

void DownloadList::takeMetalink(const QString &name)
{
    if (!error.isEmpty())
        return;
    const Metalink metalink = Metalink::read(readFile(name));
    if (!error.isEmpty())
        return;
    files.append(metalink.files);
    if (metalink.fault != Metalink::Fault::None)
        error = LinkText::fault(name, metalink);
    else if (metalink.leftOutFiles > 0)
        notes.append(LinkText::filesLeftOut(name, metalink.leftOutFiles));
}

void DownloadList::choosePlace(const QString &output)
{
    local = QDir::currentPath();
    if (output.isEmpty())
        return;
    const QFileInfo place(output);
    nameGiven = !output.endsWith(u'/') && !place.isDir();
    if (nameGiven && files.size() > 1)
        return refuse(tr("Several downloads cannot share one name: -o must be a folder."));
    local = QDir::cleanPath(place.absoluteFilePath());
}

QStringList DownloadList::names() const
{
    QStringList names;
    for (const WantedFile &file : files)
        names.append(file.links.value(0));
    return names;
}

QJsonArray DownloadList::toJson(const Arguments &arguments) const
{
    QJsonArray json;
    for (const WantedFile &file : files) {
        // The queue judges the addresses, as they were written.
        const FileSpec spec = file.spec(local);
        QJsonArray checksums = arguments.checksums;
        for (const Checksum &checksum : file.checksums)
            checksums.append(QString(checksum.algorithmName() + u':' + checksum.hex()));
        json.append(QJsonObject{{u"url"_s, file.links.value(0)},
                                {u"local"_s, nameGiven ? local : spec.local},
                                {u"nameGiven"_s, nameGiven || spec.nameGiven},
                                {u"ranges"_s, arguments.ranges},
                                {u"mirrors"_s, QJsonArray::fromStringList(file.links.mid(1))},
                                {u"checksums"_s, checksums},
                                {u"findsChecksum"_s, arguments.findsChecksum},
                                {u"expectedSize"_s, file.size}});
    }
    return json;
}

} // namespace Ferry
