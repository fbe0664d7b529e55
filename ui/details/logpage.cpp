#include "ui/details/logpage.h"

#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/lefttoright.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int MostLines = 500;
constexpr int Margin = 16; ///< as on the other pages

} // namespace

LogPage::LogPage(QWidget *parent)
    : Translated(parent)
{
    setObjectName(u"logPage"_s);
    setReadOnly(true);
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap);
    setMaximumBlockCount(MostLines);
    setTabChangesFocus(true);
    // With a caret it is seen that it has the focus, and the keys can select.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(Margin);
    // Times, codes and addresses: read from the left in any language.
    writeFromTheLeft({this});
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    retranslate();
}

void LogPage::setJob(Job *job)
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
    m_job = job;
    if (m_job)
        connect(m_job, &Job::logged, this, [this](const LogLine &line) { appendPlainText(lineOf(line)); });
    retranslate();
}

void LogPage::retranslate()
{
    setAccessibleName(tr("Log"));
    setPlaceholderText(tr("Select one transfer to read its log."));
    QStringList lines;
    const QList<LogLine> log = m_job ? m_job->log() : QList<LogLine>();
    for (const LogLine &line : log)
        lines.append(lineOf(line));
    setPlainText(lines.join(u'\n'));
    moveCursor(QTextCursor::End);
}

QString LogPage::lineOf(const LogLine &line)
{
    return u"%1   %2   %3"_s.arg(Format::leftToRight(Format::time(line.at)),
                                 Format::leftToRight(JobText::logEvent(line.event)), line.detail);
}

} // namespace Ferry
