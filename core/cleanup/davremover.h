#pragma once

#include "core/cleanup/serverremover.h"
#include "core/rules/dav.h"

namespace Ferry
{

/// What the removers of things on WebDAV servers have in common.
///
/// WebDAV puts no mark on a 404, and anybody can answer one: a captive portal, a proxy whose server is away.
/// So it counts only beside a sign that the server itself is there: it lists the folder, or one above that, by
/// PROPFIND. (OPTIONS would do, but lighttpd 1.4.69 never ends its answer for a name that is free.) A server
/// that did not, when the thing was made (fact "dav"), is believed without.
///
/// What had been about to become the finished file (fact "finishing") is asked for under its final name before
/// it is said to be gone.
class DavRemover : public ServerRemover
{
    Q_OBJECT
public:
    explicit DavRemover(const RemoverContext &context)
        : ServerRemover(context)
    {
    }

protected:
    using Seen = std::function<void(const Dav::Sight &)>;
    /// HEAD, or PROPFIND where that is not answered.
    void look(const QUrl &url, Seen seen);
    void propfind(const QUrl &url, Seen seen);
    [[nodiscard]] virtual HeaderList headers() const { return {}; }
    [[nodiscard]] virtual bool saysDav() const { return true; }
    /// Accepted and Gone are still to be proved. A redirect is a portal's.
    [[nodiscard]] static CleanupVerdict judgeDelete(int status)
    {
        return judgeRemoval(status, status < 300 || status >= 400);
    }
    /// Gone, if it is this server that says so.
    void concludeAbsent();
    /// Finished, if the file at its target is ours; else @p otherwise.
    void askTarget(std::function<void()> otherwise);
    [[nodiscard]] QUrl target() const { return QUrl(m_leftover.facts.value(Dav::TargetFact).toString()); }
    [[nodiscard]] qint64 length() const { return m_leftover.facts.value(Dav::LengthFact).toInteger(-1); }
    [[nodiscard]] Validator earlier() const
    {
        return Validator::fromJson(m_leftover.facts.value(Dav::EarlierFact).toObject());
    }
    /// First of all, in remove() and verify().
    void set(const Leftover &leftover);
    void concludeFinished(const QUrl &url);
    [[nodiscard]] ControlRequest requestFor(const QByteArray &method, const QUrl &url) const;

    [[nodiscard]] const Leftover &leftover() const { return m_leftover; }
    [[nodiscard]] const QUrl &url() const { return m_url; }

private:
    void witness(const QUrl &folder, int status);

    Leftover m_leftover;
    QUrl m_url;
};

} // namespace Ferry
