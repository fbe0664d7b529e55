#pragma once

#include <QCoreApplication>
#include <QString>

namespace Ferry
{

/// What kind of file a name says it is.
enum class FileCategory : quint8 { Documents, Images, Music, Videos, Archives, Programs, Other };
/// Without Other: it has no folder of its own.
inline constexpr int FileCategoryCount = int(FileCategory::Other);

/// By the name alone: nothing is opened.
class FileCategories
{
    Q_DECLARE_TR_FUNCTIONS(FileCategories)
public:
    [[nodiscard]] static FileCategory of(const QString &fileName);
    [[nodiscard]] static QString name(FileCategory category); ///< "Videos"
    /// The suffixes that people know best: "PDF, DOCX, ODT …".
    [[nodiscard]] static QString examples(FileCategory category);
    /// Where the desktop keeps such files; empty if it has no place for them.
    [[nodiscard]] static QString desktopFolder(FileCategory category);
    /// A name that a download would have, not a page: one of a category, or another known suffix.
    [[nodiscard]] static bool isFileName(const QString &name);
};

} // namespace Ferry
