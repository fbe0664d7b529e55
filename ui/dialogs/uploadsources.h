#pragma once

#include "ui/dialogs/folderscan.h"

#include <optional>
#include <vector>

namespace Ferry
{

/// One file that is to be uploaded.
struct UploadFile {
    QString path;     ///< absolute
    QString relative; ///< what of it is kept on a server that has folders: "photos/2026/a.jpg", or the name
    qint64 size = 0;
};

/// Files and folders that were chosen to be uploaded, and what is in the folders, which is counted while the user
/// goes on. GUI thread.
class UploadSources : public QObject
{
    Q_OBJECT
public:
    struct Source {
        QString path; ///< absolute
        bool isFolder = false;
        qint64 size = 0; ///< of a file
        std::unique_ptr<FolderScan> scan{};
    };
    /// What of a source, or of all, is chosen now.
    struct Sum {
        int files = 0;
        qint64 bytes = 0;
    };
    using QObject::QObject;
    ~UploadSources() override;

    /// Files and folders; what is there already is left out.
    void add(const QStringList &paths);
    /// Those with these indexes.
    void remove(QList<qsizetype> indexes);
    /// Takes the folders out that are not counted yet.
    void stopCounting();
    void setIncludesHidden(bool includes);
    void setIncludesLinks(bool includes);

    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }
    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] bool hasFolders() const;
    /// What is chosen now of those that are counted; kept until something changes.
    [[nodiscard]] const QList<UploadFile> &files() const;
    [[nodiscard]] Sum sum() const;                ///< of files()
    [[nodiscard]] Sum sumOf(size_t source) const; ///< of one of sources()
    [[nodiscard]] qint64 largest() const;         ///< of files(); -1: there is none
    /// Of all that are counted, chosen or not.
    [[nodiscard]] int hiddenFiles() const;
    [[nodiscard]] int links() const;
    [[nodiscard]] int leftOut() const;
    [[nodiscard]] QString firstLeftOut() const;
    /// The folders that files() need on a server that keeps them.
    [[nodiscard]] int foldersNeeded() const;

signals:
    void changed();

private:
    void touch();
    /// What is known of all sources together, made when it is asked for.
    struct Collected {
        QList<UploadFile> files;
        std::vector<Sum> sums;
        Sum sum;
        qint64 largest = -1;
        int hiddenFiles = 0;
        int links = 0;
        int foldersNeeded = 0;
    };
    [[nodiscard]] const Collected &collected() const;
    void collect(const Source &source, Collected &into) const;

    std::vector<Source> m_sources;
    bool m_includesHidden = false;
    bool m_includesLinks = false;
    mutable std::optional<Collected> m_collected;
};

} // namespace Ferry
