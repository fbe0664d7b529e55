#include "ui/clipboardwatch.h"

#include "core/rules/filename.h"
#include "core/rules/webaddress.h"
#include "ui/filecategory.h"
#include "ui/settings.h"

#include <QClipboard>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qsizetype LongestAddress = 4'096;
constexpr qsizetype MostSeen = 1'000;

} // namespace

ClipboardWatch::ClipboardWatch(QClipboard &clipboard, const Settings &settings, Question isOwn,
                               QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_settings(settings)
    , m_isOwn(isOwn ? std::move(isOwn) : [&clipboard] { return clipboard.ownsClipboard(); })
{
    connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardWatch::look);
}

void ClipboardWatch::noteSeen(const QString &text)
{
    if (m_seen.size() >= MostSeen)
        m_seen.clear();
    m_seen.insert(qHash(text.trimmed()));
}

bool ClipboardWatch::looksLikeFile(const QUrl &url)
{
    return isWebAddress(url) && !url.fileName().isEmpty() && FileCategories::isFileName(fileNameFromUrl(url));
}

void ClipboardWatch::look()
{
    if (!m_settings.watchesClipboard.get())
        return;
    const QMimeData *data = m_clipboard.mimeData();
    if (!data || !data->hasText())
        return;
    const QString text = data->text().trimmed();
    if (text.isEmpty() || text.size() > LongestAddress || m_seen.contains(qHash(text)))
        return;
    const bool isOwn = m_isOwn();
    noteSeen(text); // also what Ferry has copied: a clipboard manager may give it back as its own
    const QUrl url(text, QUrl::StrictMode);
    if (isOwn || !looksLikeFile(url) || m_settings.silentHosts.get().contains(url.host()))
        return;
    emit linkCopied(url);
}

} // namespace Ferry
