#include "app/cli/output.h"

#include <QJsonDocument>

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Bytes for a terminal or a file, with every control character but line breaks made visible.
QByteArray harmless(QString text)
{
    for (QChar &c : text) {
        const bool isBidiControl = (c >= QChar(0x202A) && c <= QChar(0x202E));
        if ((c.category() == QChar::Other_Control && c != u'\n') || isBidiControl)
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

Output::Output()
    : m_hasTerminal(::isatty(STDERR_FILENO) == 1)
{
}

Output::~Output() { progress({}); }

void Output::line(const QString &text)
{
    progress({});
    write(stdout, harmless(text) + '\n');
}

void Output::json(const QJsonObject &object)
{
    raw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::raw(const QByteArray &bytes)
{
    progress({});
    write(stdout, bytes);
}

void Output::note(const QString &text)
{
    progress({});
    write(stderr, harmless(text) + '\n');
}

int Output::width() const
{
    winsize size = {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

void Output::progress(const QString &text)
{
    if (!m_hasTerminal || (text.isEmpty() && !m_showsProgress))
        return;
    m_showsProgress = !text.isEmpty();
    // Back to the start, erase, and no wrap at the right edge while it is written.
    write(stderr, "\r\033[K\033[?7l" + harmless(text) + "\033[?7h");
}

} // namespace Ferry
