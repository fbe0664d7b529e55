#pragma once

#include "core/transfer/davmoveupload.h"

namespace Ferry
{

/// Upload in chunks to Nextcloud (chunking v2) and ownCloud 10 (chunking NG, which ignores what it does not
/// know): MKCOL of a directory below .../uploads/USER/, PUT of its chunks, several at a time, MOVE of its
/// ".file" to the target. The name of the directory is Ferry's choice: "ferry-<job>-<file>-<by chance>".
///
/// Small files go the same way, as one chunk: a PUT straight to the target would be atomic on the server, but
/// a cancelled one that was cut at its end may have become the file, and an uploaded file is not to be deleted
/// on a guess. No OC-Checksum is sent: the server checks the lengths, and TLS the bytes.
///
/// protocolOptions: "partSize" (bytes), "lanes" (chunks at a time), "finishPatienceMs" (how long a MOVE of
/// unknown outcome is only asked about, by the upload and after Cancel).
/// Leftover (ChunkDirectory): "partSize", and what core/rules/dav.h lists.
class NextcloudUpload final : public DavMoveUpload
{
    Q_OBJECT
public:
    NextcloudUpload(const TransferContext &context, TransferTask task);

    /// 10 MiB, or more where that would make more chunks than one listing of them can hold; MiB.
    [[nodiscard]] static qint64 partSizeFor(qint64 fileSize);
    [[nodiscard]] static QString chunkName(int number);

protected:
    [[nodiscard]] bool readAddress() override;
    void makePlace() override;
    void dropPlace() override { doomPlace(); }
    void askForPlace(Found found) override;
    [[nodiscard]] ControlRequest moveRequest() const override;
    [[nodiscard]] bool isMoveAtomic() const override { return false; }
    [[nodiscard]] bool mayMoveAgain() const override;

    [[nodiscard]] WireRequest requestFor(const Part &part) override;
    [[nodiscard]] Fate judge(const Part &part, const WireResult &result) override;
    void learnParts() override;

private:
    void makeDirectory();
    void takeMade(const ControlAnswer &answer);
    void takeListing(const ControlAnswer &answer);
    void takeChunks(const QList<Dav::Resource> &there);
    void list(const QByteArray &depth, std::function<void(const ControlAnswer &)> listed);
    [[nodiscard]] QUrl directory() const { return QUrl(place().where); }
    /// On every request: without it the storage behind a server may keep what is deleted.
    [[nodiscard]] HeaderList commonHeaders() const;
    [[nodiscard]] qint64 partSize() const;
    [[nodiscard]] int lanes() const;

    QUrl m_uploads;
};

} // namespace Ferry
