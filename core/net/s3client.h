#pragma once

#include "core/net/control.h"
#include "core/net/wire.h"
#include "core/rules/s3address.h"
#include "core/rules/s3messages.h"
#include "core/rules/s3signature.h"

#include <functional>

namespace Ferry
{

/// Speaks S3 about one object: signs, corrects what the server says is wrong with a signature (its clock, its
/// region: once each, and the request is sent again, which it had refused), and reads lists page by page. Main
/// thread. Sends through a function, so that a transfer, a remover and a search each do it their own way; that
/// function must not call back once the client is gone.
class S3Client
{
public:
    using Answered = std::function<void(const ControlAnswer &)>;
    struct Question {
        QByteArray method = "GET";
        QUrl url{}; ///< of address().objectUrl() or bucketUrl()
        HeaderList headers{};
        QByteArray body{};
        int timeoutMs = 30'000;
        bool mustBeHeard = false; ///< its answer counts even if nobody goes on
    };
    /// False: nothing is sent any more, and nobody is called back.
    using Send =
        std::function<bool(const ControlRequest &request, bool mustBeHeard, const Answered &answered)>;

    /// @p access: its x-amz-* headers are signed as well; who sends adds the rest.
    S3Client(S3::Address address, S3::Keys keys, const Access &access, Send send);
    Q_DISABLE_COPY_MOVE(S3Client)

    /// For the origin of @p address; empty if there are none.
    [[nodiscard]] static S3::Keys keysFor(const S3::Address &address, const NetSettings &settings,
                                          const QString &account);

    [[nodiscard]] const S3::Address &address() const { return m_address; }
    /// From now on it is about another object of the bucket.
    void setKey(const QString &key) { m_address.key = key; }
    /// The server's clock is so far ahead of ours, ms.
    [[nodiscard]] qint64 clockOffsetMs() const { return m_clockOffsetMs; }
    void setClockOffsetMs(qint64 offset) { m_clockOffsetMs = offset; }
    /// Into the facts of a leftover, and from there: address and clock.
    void writeTo(QJsonObject &facts) const;
    /// The server's clock was found to differ from what was assumed.
    [[nodiscard]] bool hasCorrectedClock() const { return m_hasCorrectedClock; }

    void ask(const Question &question, const Answered &answered);
    /// A request with bytes of a file: method, url and signed headers.
    [[nodiscard]] WireRequest wireRequest(const QByteArray &method, const QUrl &url,
                                          const HeaderList &headers, const QByteArray &payloadHash) const;
    /// Whether the answer said what is wrong with our signatures, and it is put right now: ask again.
    [[nodiscard]] bool learn(int status, const HeaderList &headers, const QByteArray &body);

    struct Parts {
        bool isWhole = false; ///< every page was read
        QList<S3::StoredPart> parts;
        ControlAnswer answer; ///< the last one
    };
    /// ListParts, all pages.
    void listParts(const QString &uploadId, const std::function<void(const Parts &)> &done);
    struct Uploads {
        bool isWhole = false;
        QList<S3::OpenUpload> uploads;
        ControlAnswer answer;
    };
    /// ListMultipartUploads, all pages of keys that begin with @p prefix.
    void listUploads(const QString &prefix, const std::function<void(const Uploads &)> &done);

    /// The code of an <Error>, also inside a 200; empty if there is none.
    [[nodiscard]] static QString codeOf(const ControlAnswer &answer);
    /// 404 in S3's own words: the upload is not there.
    [[nodiscard]] static bool saysNoUpload(const ControlAnswer &answer);
    /// The server does not know If-None-Match there, and has done nothing.
    [[nodiscard]] static bool refusesCondition(int status, const QByteArray &body);
    /// It takes no body without Content-MD5 (Object Lock).
    [[nodiscard]] static bool demandsMd5(int status, const QByteArray &body);
    /// What an answer that is no success means for a job.
    [[nodiscard]] static JobError errorFor(int status, const QByteArray &body, const QString &on);

private:
    [[nodiscard]] HeaderList signedHeaders(const QByteArray &method, const QUrl &url,
                                           const HeaderList &headers, const QByteArray &payloadHash) const;
    [[nodiscard]] bool learnClock(const HeaderList &headers);
    [[nodiscard]] bool learnRegion(const QString &region);
    void askParts(const QString &uploadId, const QString &marker, Parts soFar,
                  const std::function<void(const Parts &)> &done);
    void askUploads(const QString &prefix, const QString &keyMarker, const QString &idMarker, Uploads soFar,
                    const std::function<void(const Uploads &)> &done);

    S3::Address m_address;
    S3::Keys m_keys;
    HeaderList m_ownHeaders; ///< the job's x-amz-* fields
    Send m_send;
    qint64 m_clockOffsetMs = 0;
    bool m_hasCorrectedClock = false;
    bool m_hasCorrectedRegion = false;
};

} // namespace Ferry
