#include "core/cleanup/remover.h"

#include "core/cleanup/bitssessionremover.h"
#include "core/cleanup/chunkdirectoryremover.h"
#include "core/cleanup/davtemporaryremover.h"
#include "core/cleanup/partfileremover.h"
#include "core/cleanup/s3uploadremover.h"
#include "core/cleanup/tussessionremover.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Ferry
{

QString nameOf(const Leftover &leftover)
{
    QUrl url(leftover.where);
    if (leftover.kind == LeftoverKind::S3Upload && leftover.facts.contains("uploadId"_L1)) {
        QUrlQuery query(url);
        query.addQueryItem(u"uploadId"_s, QString::fromLatin1(QUrl::toPercentEncoding(
                                              leftover.facts.value("uploadId"_L1).toString())));
        url.setQuery(query);
        return url.toString(QUrl::FullyEncoded);
    }
    if (leftover.kind == LeftoverKind::BitsSession && leftover.facts.contains("session"_L1))
        return leftover.where + u'#' + leftover.facts.value("session"_L1).toString();
    return leftover.where;
}

std::unique_ptr<Remover> makeRemover(LeftoverKind kind, const RemoverContext &context)
{
    switch (kind) {
    case LeftoverKind::PartFile: return std::make_unique<PartFileRemover>(context.disk);
    case LeftoverKind::TusSession: return std::make_unique<TusSessionRemover>(context);
    case LeftoverKind::S3Upload: return std::make_unique<S3UploadRemover>(context);
    case LeftoverKind::BitsSession: return std::make_unique<BitsSessionRemover>(context);
    case LeftoverKind::ChunkDirectory: return std::make_unique<ChunkDirectoryRemover>(context);
    case LeftoverKind::DavTemporary: return std::make_unique<DavTemporaryRemover>(context);
    }
    return nullptr;
}

} // namespace Ferry
