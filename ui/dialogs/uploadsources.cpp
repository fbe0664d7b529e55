#include "ui/dialogs/uploadsources.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Ferry
{

UploadSources::~UploadSources() = default;

void UploadSources::add(const QStringList &paths)
{
    QSet<QString> known;
    for (const Source &source : m_sources)
        known.insert(source.path);
    for (const QString &path : paths) {
        const QFileInfo info(path);
        Source source{QDir::cleanPath(info.absoluteFilePath()), info.isDir(), info.size()};
        if (known.contains(source.path))
            continue;
        known.insert(source.path);
        if (source.isFolder) {
            source.scan = std::make_unique<FolderScan>(source.path);
            connect(source.scan.get(), &FolderScan::changed, this, [this, scan = source.scan.get()] {
                if (scan->isDone())
                    m_collected.reset();
                emit changed();
            });
        }
        m_sources.push_back(std::move(source));
    }
    touch();
}

void UploadSources::remove(QList<qsizetype> indexes)
{
    std::ranges::sort(indexes, std::greater());
    for (const qsizetype index : std::as_const(indexes))
        m_sources.erase(m_sources.begin() + index);
    touch();
}

void UploadSources::stopCounting()
{
    std::erase_if(m_sources, [](const Source &source) { return source.scan && !source.scan->isDone(); });
    touch();
}

void UploadSources::setIncludesHidden(bool includes)
{
    m_includesHidden = includes;
    touch();
}

void UploadSources::setIncludesLinks(bool includes)
{
    m_includesLinks = includes;
    touch();
}

void UploadSources::touch()
{
    m_collected.reset();
    emit changed();
}

bool UploadSources::isCounting() const
{
    return std::ranges::any_of(m_sources,
                               [](const Source &source) { return source.scan && !source.scan->isDone(); });
}

bool UploadSources::hasFolders() const { return std::ranges::any_of(m_sources, &Source::isFolder); }

namespace
{

/// The folders on the way to @p relative that are not in @p folders yet.
void addFolders(const QString &relative, QSet<QString> &folders)
{
    for (qsizetype slash = relative.lastIndexOf(u'/'); slash > 0;
         slash = relative.lastIndexOf(u'/', slash - 1)) {
        const QString folder = relative.first(slash);
        if (folders.contains(folder))
            return;
        folders.insert(folder);
    }
}

} // namespace

void UploadSources::collect(const Source &source, Collected &into) const
{
    const QString name = QFileInfo(source.path).fileName();
    const auto add = [&into](const UploadFile &file) {
        into.files.append(file);
        into.largest = std::max(into.largest, file.size);
        ++into.sums.back().files;
        into.sums.back().bytes += file.size;
    };
    into.sums.emplace_back();
    if (!source.isFolder)
        add({source.path, name, source.size});
    else
        for (const FoundFile &file : source.scan->content().files) {
            into.hiddenFiles += file.isHidden ? 1 : 0;
            into.links += file.isLink ? 1 : 0;
            if ((file.isHidden && !m_includesHidden) || (file.isLink && !m_includesLinks))
                continue;
            const QString inside = u'/' + file.relative;
            add({source.path.endsWith(u'/') ? source.path + file.relative : source.path + inside,
                 name.isEmpty() ? file.relative : name + inside, file.size});
        }
    into.sum.files += into.sums.back().files;
    into.sum.bytes += into.sums.back().bytes;
}

const UploadSources::Collected &UploadSources::collected() const
{
    if (m_collected)
        return *m_collected;
    Collected all;
    for (const Source &source : m_sources)
        collect(source, all);
    QSet<QString> folders;
    for (const UploadFile &file : std::as_const(all.files))
        addFolders(file.relative, folders);
    all.foldersNeeded = int(folders.size());
    m_collected = std::move(all);
    return *m_collected;
}

const QList<UploadFile> &UploadSources::files() const { return collected().files; }

UploadSources::Sum UploadSources::sum() const { return collected().sum; }

UploadSources::Sum UploadSources::sumOf(size_t source) const { return collected().sums.at(source); }

qint64 UploadSources::largest() const { return collected().largest; }

int UploadSources::hiddenFiles() const { return collected().hiddenFiles; }

int UploadSources::links() const { return collected().links; }

int UploadSources::foldersNeeded() const { return collected().foldersNeeded; }

int UploadSources::leftOut() const
{
    int found = 0;
    for (const Source &source : m_sources)
        found += source.scan ? source.scan->content().leftOut : 0;
    return found;
}

QString UploadSources::firstLeftOut() const
{
    for (const Source &source : m_sources) {
        if (source.scan && source.scan->content().leftOut > 0)
            return source.scan->content().firstLeftOut;
    }
    return {};
}

} // namespace Ferry
