#include "core/cleanup/davremover.h"

namespace Ferry
{

using namespace Qt::StringLiterals;
using Presence = Dav::Sight::Presence;

ControlRequest DavRemover::requestFor(const QByteArray &method, const QUrl &url) const
{
    ControlRequest request;
    request.method = method;
    request.url = url;
    request.headers = headers();
    return request;
}

void DavRemover::look(const QUrl &url, Seen seen)
{
    ask(requestFor("HEAD"_ba, url), [this, url, seen = std::move(seen)](const ControlAnswer &answer) {
        const Dav::Sight sight = Dav::seenByHead(answer.status, answer.headers);
        const bool lacksSize = sight.presence == Presence::There && sight.validator.length < 0;
        if (sight.presence != Presence::Hidden && !lacksSize) {
            seen(sight);
            return;
        }
        propfind(url, [seen, sight](const Dav::Sight &better) {
            seen(sight.presence == Presence::There && better.presence != Presence::There ? sight : better);
        });
    });
}

void DavRemover::propfind(const QUrl &url, Seen seen)
{
    ControlRequest request = requestFor("PROPFIND"_ba, url);
    request.headers.append({"Depth"_ba, "0"_ba});
    request.headers.append({"Content-Type"_ba, "application/xml"_ba});
    request.body = Dav::propfindBody();
    ask(request, [seen = std::move(seen)](const ControlAnswer &answer) {
        seen(Dav::seenByPropfind(answer.status, answer.body));
    });
}

void DavRemover::concludeAbsent()
{
    if (saysDav())
        witness(Dav::folderOf(m_url), result().status);
    else
        conclude(CleanupVerdict::Gone);
}

/// The folder may be gone as well; then one above it is there.
void DavRemover::witness(const QUrl &folder, int status)
{
    if (folder.isEmpty()) {
        conclude(CleanupVerdict::Unknown);
        return;
    }
    propfind(folder, [this, folder, status](const Dav::Sight &sight) {
        if (sight.presence == Presence::There) {
            result().status = status; // the 404 is the decisive one
            conclude(CleanupVerdict::Gone);
        } else if (sight.presence == Presence::Unknown) {
            conclude(CleanupVerdict::Unknown);
        } else {
            witness(Dav::folderOf(folder), status);
        }
    });
}

void DavRemover::set(const Leftover &leftover)
{
    m_leftover = leftover;
    m_url = QUrl(leftover.where);
}

void DavRemover::askTarget(std::function<void()> otherwise)
{
    if (!m_leftover.facts.contains(Dav::FinishingFact)) {
        otherwise();
        return;
    }
    const int status = result().status;
    look(target(), [this, status, otherwise = std::move(otherwise)](const Dav::Sight &sight) {
        if (Dav::isFinished(sight, length(), earlier())) {
            concludeFinished(target());
        } else if (sight.presence == Presence::Unknown) {
            conclude(CleanupVerdict::Unknown);
        } else {
            result().status = status;
            otherwise();
        }
    });
}

void DavRemover::concludeFinished(const QUrl &url)
{
    result().isFinished = true;
    result().finishedAs = url.toString();
    conclude(CleanupVerdict::Gone);
}

} // namespace Ferry
