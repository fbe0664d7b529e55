#include "tests/ui/scripthost.h"

#include "tests/server/fault.h"
#include "tests/server/tushandler.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Ferry
{

using TestServer::Fault;

QString ScenarioHost::valueOf(const QString &name) const
{
    if (name == "server"_L1)
        return m_harness.server.url(QString()).toString(QUrl::StripTrailingSlash);
    if (name == "tus"_L1)
        return m_harness.tusUrl().toString();
    if (name == "downloads"_L1 || name == "sources"_L1 || name == "sessions"_L1)
        return m_harness.folder(name);
    return {};
}

QString ScenarioHost::perform(const ScriptStep &step)
{
    const QStringList &given = step.arguments;
    if (step.word == "server"_L1)
        return performOnServer(given);
    if (step.word == "source"_L1) {
        std::ignore = m_harness.file(given.value(0), given.value(1).toLongLong());
        return {};
    }
    if (step.word == "there"_L1) {
        QFile file(m_harness.folder(u"downloads"_s) + u'/' + given.value(0));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(given.value(1).toUtf8()) > 0;
        return isWritten ? QString() : file.errorString();
    }
    if (step.word == "restart"_L1)
        return m_harness.restart() ? QString() : u"the window does not come back"_s;
    return u"there is no such step"_s;
}

QString ScenarioHost::performOnServer(const QStringList &given)
{
    const QString what = given.value(0);
    TestServer::LoopbackServer &server = m_harness.server;
    if (what == "publish"_L1)
        return publish(given.mid(1));
    if (what == "tus"_L1 || what == "cannotdelete"_L1)
        return serveTus(what == "tus"_L1, given.value(1).toLongLong());
    if (what == "withdraw"_L1)
        server.withdraw(u'/' + given.value(1));
    else if (what == "answer"_L1)
        server.addFault(Fault::replyStatus(given.value(1).toInt())
                            .on(given.value(2).toLatin1())
                            .repeated(given.size() > 3 ? given[3].toInt() : -1));
    else if (what == "loseanswer"_L1)
        server.addFault(Fault::dropAnswer().on(given.value(1).toLatin1()));
    else if (what == "away"_L1)
        server.stop();
    else if (what == "back"_L1)
        return server.start() ? QString() : u"its port is taken"_s;
    else if (what == "heal"_L1)
        server.clearFaults();
    else
        return u"the server cannot do that"_s;
    return {};
}

QString ScenarioHost::publish(const QStringList &given)
{
    if (given.size() < 2)
        return u"it is “server publish NAME BYTES [RATE]”"_s;
    TestServer::ResourceOptions options;
    options.bytesPerSecond = given.value(2).toLongLong();
    m_harness.server.publishGenerated(u'/' + given[0], given[1].toLongLong(), 1, options);
    return {};
}

QString ScenarioHost::serveTus(bool termination, qint64 rate)
{
    TestServer::TusOptions options;
    options.termination = termination;
    options.bytesPerSecond = rate;
    m_harness.serveTus(options);
    return {};
}

} // namespace Ferry
