#pragma once

#include "core/cleanup/serverremover.h"

#include <QUrl>

namespace Ferry
{

/// Cancel-Session ([MC-BUP] 3.2.5.2.8). An Ack, or "session not found", is all the proof there is: Ping names
/// no session, so the second look is a second Cancel-Session.
///
/// A session whose last fragment, or Close, may have arrived (fact "finishing") can have become the finished
/// file, which no Cancel takes back: then the file's URL is asked as well, at both looks, and as long as that is
/// not answered nothing is known.
class BitsSessionRemover final : public ServerRemover
{
    Q_OBJECT
public:
    explicit BitsSessionRemover(const RemoverContext &context)
        : ServerRemover(context)
    {
    }
    void remove(const Leftover &leftover) override;
    void verify(const Leftover &leftover) override;

private:
    void begin(const Leftover &leftover);
    void cancelSession(const QUrl &url);
    void take(const ControlAnswer &answer);
    [[nodiscard]] bool mayAskElsewhere(const ControlAnswer &answer) const;
    /// @p wasThere: the server has acknowledged a Cancel-Session of it, now or before.
    void takeGone(bool wasThere);
    void takeFile(const ControlAnswer &answer, bool wasThere);
    [[nodiscard]] bool fact(QLatin1StringView name) const { return m_leftover.facts.value(name).toBool(); }

    Leftover m_leftover;
    QUrl m_home; ///< the URL that the user named
    bool m_isSecondLook = false;
    bool m_isElsewhere = false; ///< the host that the server picked is being asked
};

} // namespace Ferry
