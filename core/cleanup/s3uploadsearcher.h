#pragma once

#include "core/cleanup/serversearcher.h"
#include "core/net/s3client.h"

namespace Ferry
{

/// Multipart uploads of one object's key, by ListMultipartUploads, with the size of their parts. Whose they
/// are nobody can tell from that: another program may upload to the same key. Facts: the address, "clockOffset"
/// and "uploadId".
class S3UploadSearcher final : public ServerSearcher
{
    Q_OBJECT
public:
    explicit S3UploadSearcher(RemoverContext context)
        : ServerSearcher(std::move(context))
    {
    }
    void search(const SearchPlace &place) override;

private:
    void takeUploads(const S3Client::Uploads &uploads);
    [[nodiscard]] QString where() const;
    [[nodiscard]] JobError errorOfList(const ControlAnswer &answer) const;
    void measureNext();

    std::unique_ptr<S3Client> m_client;
    QList<S3::OpenUpload> m_unmeasured;
};

} // namespace Ferry
