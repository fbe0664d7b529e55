#pragma once

#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>

class QClipboard;

namespace Ferry
{

class Settings;

/// Looks at what is copied, while the settings want it, and tells of an address that a download could have. What it
/// has seen is remembered as hashes, in memory only; nothing of it is stored. GUI thread.
class ClipboardWatch : public QObject
{
    Q_OBJECT
public:
    using Question = std::function<bool()>;
    /// @p isOwn answers whether Ferry itself has copied what is there; empty = the clipboard knows.
    ClipboardWatch(QClipboard &clipboard, const Settings &settings, Question isOwn = {},
                   QObject *parent = nullptr);

    /// A link that was already dealt with in another way.
    void noteSeen(const QString &text);
    /// An http or https address of something that is most likely a file, not a page.
    [[nodiscard]] static bool looksLikeFile(const QUrl &url);

signals:
    /// Never twice for the same text, nor for a server that the user does not want to hear of.
    void linkCopied(const QUrl &url);

private:
    void look();

    QClipboard &m_clipboard;
    const Settings &m_settings;
    Question m_isOwn;
    QSet<size_t> m_seen; ///< hashes
};

} // namespace Ferry
