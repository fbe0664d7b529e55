#include "app/cli/transfercommand.h"

#include "app/cli/clitext.h"
#include "app/cli/urllist.h"
#include "app/control/controljson.h"
#include "ui/jobtext.h"

#include <QFileInfo>
#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry
{

using Verb = Arguments::Verb;

TransferCommand::TransferCommand(const Arguments &arguments, CoreLink &link, Output &output)
    : Command(arguments, link, output)
{
    connect(&link, &CoreLink::eventReceived, this, &TransferCommand::takeEvent);
}

void TransferCommand::start()
{
    switch (arguments().verb) {
    case Verb::Get:
        if (prepareDownloads())
            requestAll();
        else
            finish(m_code);
        break;
    case Verb::Put:
        prepareUpload();
        probeThenRequest();
        break;
    default: prepareResume(); requestAll();
    }
}

bool TransferCommand::prepareDownloads()
{
    const DownloadList list = DownloadList::make(arguments());
    if (!list.error.isEmpty()) {
        output().note(u"ferryctl: "_s + list.error);
        m_code = list.isUsageError ? ExitCode::Usage : ExitCode::Failed;
        return false;
    }
    for (const QString &note : list.notes)
        output().note(u"ferryctl: "_s + note);
    addItems(list.names(), list.toJson(arguments()), {{u"direction"_s, u"download"_s}});
    return true;
}

void TransferCommand::prepareUpload()
{
    const QStringList &operands = arguments().operands;
    const QStringList sources = operands.first(operands.size() - 1);
    QJsonArray files;
    for (const QString &source : sources)
        files.append(QJsonObject{{u"url"_s, operands.last()},
                                 {u"local"_s, QFileInfo(source).absoluteFilePath()},
                                 {u"replyTo"_s, arguments().replyTo}});
    addItems(sources, files, {{u"direction"_s, u"upload"_s}});
}

/// A job each, or one for all.
void TransferCommand::addItems(const QStringList &names, const QJsonArray &files, QJsonObject request)
{
    for (auto it = arguments().settings.begin(); it != arguments().settings.end(); ++it)
        request.insert(it.key(), it.value());
    request.insert("cmd"_L1, u"add"_s);
    request.insert("credentials"_L1, arguments().credentials);
    request.insert("remember"_L1, arguments().remembers);
    if (arguments().oneJob) {
        request.insert("files"_L1, files);
        addItem(names.join(u' '), request);
        return;
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        request.insert("files"_L1, QJsonArray{files.at(i)});
        addItem(names.at(i), request);
    }
}

void TransferCommand::prepareResume()
{
    const bool isNew = arguments().verb == Verb::Again;
    for (const QString &id : arguments().operands)
        addItem(id, isNew
                        ? QJsonObject{{u"cmd"_s, u"again"_s}, {u"job"_s, id}}
                        : QJsonObject{{u"cmd"_s, u"resume"_s}, {u"job"_s, id}, {u"now"_s, arguments().now}});
}

void TransferCommand::addItem(const QString &what, const QJsonObject &request)
{
    Item item;
    item.what = what;
    item.request = request;
    m_items.append(item);
}

/// Which protocol, if the user has not said it, and what is to be known before anything is created.
void TransferCommand::probeThenRequest()
{
    QJsonObject question = m_items.first().request;
    const bool isChosen = arguments().settings.contains("protocol"_L1);
    question.insert("cmd"_L1, isChosen ? u"probe"_s : u"detect"_s);
    link().request(question, [this, isChosen](const QJsonObject &answer) {
        takeOffer(offerFromJson(isChosen ? answer["offer"_L1] : answer["offers"_L1].toArray().first()));
        requestAll();
    });
}

void TransferCommand::takeOffer(const ServerOffer &offer)
{
    m_toldOfRemoval = offer.reachable && !offer.canRemove;
    if (m_toldOfRemoval)
        output().note(JobText::offer(Direction::Upload, offer));
    if (!offer.reachable || offer.fit == Fit::No || offer.protocol.isEmpty())
        return; // the job will tell what is the matter
    for (Item &item : m_items)
        item.request.insert("protocol"_L1, offer.protocol);
}

void TransferCommand::requestAll()
{
    if (m_wasInterrupted) // before anything was made
        return finish(ExitCode::Interrupted);
    m_unanswered = m_items.size();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QJsonObject request = m_items.at(i).request;
        if (arguments().verb == Verb::Get || arguments().verb == Verb::Put) {
            request.insert("start"_L1, !arguments().suspended);
            request.insert("completesItself"_L1, arguments().completes);
        }
        link().request(request, [this, i](const QJsonObject &answer) { takeAnswer(i, answer); });
    }
}

void TransferCommand::takeAnswer(qsizetype index, const QJsonObject &answer)
{
    Item &item = m_items[index];
    if (succeeded(outcomeFromJson(answer))) {
        item.isMade = true;
        item.json = answer["job"_L1].toObject();
        item.job = JobView::fromJson(item.json);
        m_indexes.insert(item.job.id, index);
        const QStringList duplicates = answer["duplicates"_L1].toVariant().toStringList();
        if (!duplicates.isEmpty())
            output().note(CliText::duplicate(item.what, duplicates));
    } else {
        takeRefusal(item, answer);
    }
    if (--m_unanswered == 0)
        proceed();
}

void TransferCommand::takeRefusal(Item &item, const QJsonObject &answer)
{
    const Outcome outcome = outcomeFromJson(answer);
    const JobError error = errorFromJson(answer["error"_L1]);
    end(item);
    if (arguments().json)
        output().json(answer);
    if (error.isSet()) {
        output().note(CliText::failure(item.what, error));
        const bool isUsage =
            error.kind == ErrorKind::UrlInvalid || error.kind == ErrorKind::SchemeUnsupported ||
            error.kind == ErrorKind::RangesInvalid || error.kind == ErrorKind::SettingInvalid;
        m_code = worse(m_code, isUsage ? ExitCode::Usage : ExitCode::Failed);
    } else {
        output().note(CliText::refused(item.what, outcome));
        m_code = worse(m_code, exitCodeFor(outcome));
    }
}

void TransferCommand::end(Item &item)
{
    if (!std::exchange(item.isOver, true))
        ++m_over;
}

} // namespace Ferry
