#pragma once

#include "core/cleanup/serverremover.h"
#include "core/net/s3client.h"

namespace Ferry
{

/// Abort of an S3 multipart upload, then ListParts, which has to answer 404, then every page of
/// ListMultipartUploads, where its id must not be: that is the proof (NotListed). While it is still listed it
/// is aborted again. An answer that is an error, or a list that is not whole, proves nothing. Keys without a
/// right settle it all the same: a 403 to ListMultipartUploads leaves the word of ListParts (AnswerNotFound), a
/// 403 to ListParts is a refusal, and so is one to the look for a PUT's object.
///
/// What may have become the object (facts "finishing", "put", see S3Upload) is looked for there first and then
/// left alone. An ETag that cannot be compared (SSE-KMS) is made up for by the size, a time that is not before
/// the fact "madeAt", and an upload that is there no more. A Complete without an answer may still be at work:
/// such an upload is aborted at the third try only.
class S3UploadRemover final : public ServerRemover
{
    Q_OBJECT
public:
    explicit S3UploadRemover(const RemoverContext &context)
        : ServerRemover(context)
    {
    }
    void remove(const Leftover &leftover) override;
    void verify(const Leftover &leftover) override;

private:
    [[nodiscard]] bool prepare(const Leftover &leftover);
    void lookForObject(void (S3UploadRemover::*otherwise)());
    void takeObject(const ControlAnswer &answer, void (S3UploadRemover::*otherwise)());
    void lookForUpload(int status, void (S3UploadRemover::*otherwise)());
    void goOn(void (S3UploadRemover::*otherwise)());
    void concludeFinished(int status);
    [[nodiscard]] bool hasOurSize(const ControlAnswer &head) const;
    [[nodiscard]] bool isOurObject(const ControlAnswer &head) const;
    [[nodiscard]] bool mayBeOurObject(const ControlAnswer &head) const;
    void abort();
    void takeAbort(const ControlAnswer &answer);
    void takeRefusal(const ControlAnswer &answer);
    void prove();
    void takeParts(const S3Client::Parts &parts);
    void takeUploads(const S3Client::Uploads &uploads);

    Leftover m_leftover;
    QString m_uploadId;
    std::unique_ptr<S3Client> m_client;
    int m_refusedWith = 0; ///< status of an Abort that was refused
    int m_aborts = 0;
    bool m_mayAbort = false; ///< remove(), not verify()
};

} // namespace Ferry
