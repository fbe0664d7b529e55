#pragma once

#include "core/cleanup/serversearcher.h"

#include <QUrl>

namespace Ferry
{

/// Upload directories of Nextcloud ("ferry-<job>-...") and temporary files beside a target
/// (".NAME.<job>.part"), by PROPFIND (RFC 4918 9.1). The place is the URL of a file that was uploaded, or of
/// the folder it went to. Facts: "dav", and "target" for directories.
class DavSearcher final : public ServerSearcher
{
    Q_OBJECT
public:
    DavSearcher(LeftoverKind kind, RemoverContext context)
        : ServerSearcher(std::move(context))
        , m_kind(kind)
    {
    }
    void search(const SearchPlace &place) override;

private:
    void list(const QUrl &collection, const Answered &answered);
    void takeList(const ControlAnswer &answer);
    void askWhetherEmpty(const ControlAnswer &notFound);
    void measureNext();
    void takeChunks(const FoundLeftover &directory, const ControlAnswer &answer);
    [[nodiscard]] JobId jobOf(const QString &name) const;

    const LeftoverKind m_kind;
    QUrl m_target;                     ///< a file that is or was uploaded there
    QUrl m_collection;                 ///< what is listed
    QList<FoundLeftover> m_unmeasured; ///< directories, whose bytes are in their chunks
};

} // namespace Ferry
