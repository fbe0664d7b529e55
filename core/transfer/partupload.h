#pragma once

#include "core/transfer/upload.h"

namespace Ferry
{

/// An upload in numbered parts, several at a time (S3 multipart, Nextcloud chunking v2). A part is atomic on
/// the server: there whole, or not at all.
class PartUpload : public Upload
{
    Q_OBJECT
protected:
    using Upload::Upload;

    struct Part {
        int number = 0; ///< from 1
        qint64 offset = 0;
        qint64 length = 0;
    };
    /// What became of a part that was sent.
    enum class Fate : quint8 {
        Stored,
        Unknown, ///< the rest is let finish, then learnParts() asks before anything is sent again
        Failed,  ///< fail() has been called
    };

    /// Of @p partSize bytes each, the last one shorter; an empty file is one empty part.
    [[nodiscard]] QList<Part> allParts(qint64 partSize) const;
    /// Sends @p missing; what else the file has is on the server already. partsDone() or learnParts() follows.
    void sendParts(const QList<Part> &missing, int atATime);

    /// Whether it can be sent now. False: it is being made ready, and goOn() follows.
    [[nodiscard]] virtual bool isReady(const Part &) { return true; }
    void goOn();
    [[nodiscard]] virtual WireRequest requestFor(const Part &part) = 0;
    [[nodiscard]] virtual Fate judge(const Part &part, const WireResult &result) = 0;
    virtual void partsDone() = 0;
    /// Asks the server which parts it has, then sendParts() again, or fails. Called at most three times in a
    /// row without a part stored in between.
    virtual void learnParts() = 0;

private:
    void sendNext();
    void take(const Part &part, const WireResult &result);
    void tell();

    QList<Part> m_waiting;
    QHash<int, qint64> m_underWay; ///< part number, bytes given to the socket
    qint64 m_stored = 0;
    int m_atATime = 1;
    int m_doubts = 0;
    bool m_isInDoubt = false;
};

} // namespace Ferry
