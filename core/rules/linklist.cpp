#include "core/rules/linklist.h"

#include "core/rules/filename.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

[[nodiscard]] QString decoded(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text).value_or(QStringConverter::Utf8);
    return QStringDecoder(encoding).decode(text);
}

[[nodiscard]] QStringList linksOf(QStringView line)
{
    QStringList links;
    for (const QStringView part : line.split(u'\t')) {
        const QString link = part.trimmed().toString();
        if (!link.isEmpty() && !links.contains(link))
            links.append(link);
    }
    return links;
}

[[nodiscard]] bool looksLikeOption(QStringView line)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9-]*="_s);
    return form.match(line.toString()).hasMatch();
}

/// An indented line, which is about the file before it.
[[nodiscard]] bool readOption(QStringView option, WantedFile &file)
{
    const qsizetype equals = option.indexOf(u'=');
    const QStringView key = option.first(qMax<qsizetype>(equals, 0)).trimmed();
    const QStringView value = option.sliced(equals + 1).trimmed();
    if (key == "out"_L1 && !value.isEmpty()) {
        file.name = safeFileName(value.toString());
        return true;
    }
    const auto checksum = key == "checksum"_L1 ? parseChecksum(value) : std::nullopt;
    if (checksum)
        file.checksums.append(*checksum);
    return checksum.has_value();
}

} // namespace

FileSpec WantedFile::spec(const QString &folder) const
{
    FileSpec file;
    file.remote = QUrl(links.value(0), QUrl::TolerantMode);
    for (qsizetype i = 1; i < links.size(); ++i)
        file.mirrors.append(QUrl(links.at(i), QUrl::TolerantMode).adjusted(QUrl::RemoveUserInfo));
    file.nameGiven = !name.isEmpty();
    file.local = file.nameGiven ? QDir(folder).filePath(name.sliced(name.lastIndexOf(u'/') + 1)) : folder;
    file.checksums = checksums;
    file.expectedSize = size;
    return file;
}

LinkList LinkList::read(const QByteArray &text)
{
    LinkList list;
    list.tooMany = text.size() > MostBytes;
    const QString lines = list.tooMany ? QString() : decoded(text);
    for (const QStringView raw : QStringView(lines).split(u'\n')) {
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (raw.front().isSpace() && looksLikeOption(line))
            list.leftOut += !list.files.isEmpty() && readOption(line, list.files.last()) ? 0 : 1;
        else if (list.files.size() < MostFiles)
            list.files.append({linksOf(raw)});
        else
            list.tooMany = true;
    }
    if (list.tooMany)
        list.files.clear();
    return list;
}

} // namespace Ferry
