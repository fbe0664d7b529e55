#include "ui/filecategory.h"

#include "ui/format.h"

#include <QHash>
#include <QSet>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// The known ones first: examples() shows them.
constexpr std::array<QLatin1StringView, FileCategoryCount> Suffixes{
    "pdf docx odt epub xlsx ods pptx odp doc xls ppt rtf txt md csv mobi azw3 djvu tex ps pages"_L1,
    "jpg png webp svg jpeg gif avif heic tif tiff bmp cr2 nef dng psd xcf ico"_L1,
    "mp3 flac ogg opus m4a wav aac oga wma aiff aif mid"_L1,
    "mp4 mkv webm mov avi m4v mpg mpeg wmv flv ogv"_L1,
    "zip 7z tar gz xz iso rar bz2 zst tgz tbz2 txz lz lzma cab img cpio"_L1,
    "deb rpm AppImage exe msi apk dmg pkg flatpak flatpakref snap jar run xpi vsix whl"_L1,
};

/// Files, but of no category.
constexpr auto Others =
    "bin meta4 metalink qcow2 vhd vhdx vdi ova vmdk sig asc gguf safetensors parquet sqlite db "
    "ttf otf woff2 srt patch diff"_L1;

QHash<QString, FileCategory> readTable()
{
    QHash<QString, FileCategory> table;
    for (int category = 0; category < FileCategoryCount; ++category) {
        for (const QString &suffix : QString(Suffixes[size_t(category)]).split(u' '))
            table.insert(suffix.toLower(), FileCategory(category));
    }
    for (const QString &suffix : QString(Others).split(u' '))
        table.insert(suffix, FileCategory::Other);
    return table;
}

const QHash<QString, FileCategory> &table()
{
    static const QHash<QString, FileCategory> read = readTable();
    return read;
}

QString suffixOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.sliced(dot + 1).toLower() : QString();
}

} // namespace

FileCategory FileCategories::of(const QString &fileName)
{
    return table().value(suffixOf(fileName), FileCategory::Other);
}

bool FileCategories::isFileName(const QString &name) { return table().contains(suffixOf(name)); }

QString FileCategories::name(FileCategory category)
{
    switch (category) {
    case FileCategory::Documents: return tr("Documents", "kind of files");
    case FileCategory::Images: return tr("Images", "kind of files");
    case FileCategory::Music: return tr("Music", "kind of files");
    case FileCategory::Videos: return tr("Videos", "kind of files");
    case FileCategory::Archives: return tr("Archives", "kind of files");
    case FileCategory::Programs: return tr("Programs", "kind of files");
    case FileCategory::Other: break;
    }
    return tr("Other files", "kind of files");
}

QString FileCategories::examples(FileCategory category)
{
    constexpr qsizetype Shown = 4;
    if (category == FileCategory::Other)
        return {};
    const QStringList known = QString(Suffixes[size_t(category)]).split(u' ').first(Shown);
    //: Suffixes of files: "pdf, docx, odt and others"
    return tr("%1 and others").arg(Format::list(known));
}

QString FileCategories::desktopFolder(FileCategory category)
{
    using Paths = QStandardPaths;
    switch (category) {
    case FileCategory::Documents: return Paths::writableLocation(Paths::DocumentsLocation);
    case FileCategory::Images: return Paths::writableLocation(Paths::PicturesLocation);
    case FileCategory::Music: return Paths::writableLocation(Paths::MusicLocation);
    case FileCategory::Videos: return Paths::writableLocation(Paths::MoviesLocation);
    case FileCategory::Archives:
    case FileCategory::Programs:
    case FileCategory::Other: break;
    }
    return {};
}

} // namespace Ferry
