#include "tests/app/programs.h"

#include "tests/server/content.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

constexpr int PatienceMs = 30'000; // sanitizers are slow, and so are two busy cores

} // namespace

Program::Program(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    setProcessEnvironment(environment);
    connect(this, &QProcess::readyReadStandardOutput, this, &Program::readAll);
    connect(this, &QProcess::readyReadStandardError, this, &Program::readAll);
    // A shell that started the tests with & has made everything below it ignore Ctrl+C.
    setChildProcessModifier([] {
        for (const int number : {SIGINT, SIGHUP, SIGTERM})
            ::signal(number, SIG_DFL);
    });
    start(program, arguments);
    (void)waitForStarted();
}

Program::~Program()
{
    if (state() == NotRunning)
        return;
    kill();
    (void)waitForEnd();
}

void Program::readAll()
{
    out += readAllStandardOutput();
    err += readAllStandardError();
}

bool Program::waitForText(const QByteArray &text)
{
    const QDeadlineTimer deadline(PatienceMs);
    while (!out.contains(text) && !err.contains(text)) {
        if (state() == NotRunning || deadline.hasExpired())
            return false;
        (void)waitForReadyRead(100); // either channel
        readAll();
    }
    return true;
}

bool Program::waitForEnd()
{
    const bool ended = state() == NotRunning || waitForFinished(PatienceMs);
    readAll();
    return ended;
}

void Program::sendSignal(int number) const { ::kill(static_cast<pid_t>(processId()), number); }

QJsonObject Result::json() const
{
    return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
}

Programs::Programs()
{
    QDir().mkpath(downloads());
    QDir().mkpath(path(u"run"_s));
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    TestServer::TusOptions tus;
    tus.directory = path(u"sessions"_s);
    m_server.serveTus(tus);
    if (!m_server.start())
        qFatal("the loopback server does not start");
}

Programs::~Programs() { (void)ferry({u"--quit"_s}); }

QProcessEnvironment Programs::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
        environment.remove(QLatin1StringView(name));
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    // The desktop of whoever runs the tests is not touched.
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path="_s + path(u"run/no-bus"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

std::unique_ptr<Program> Programs::startFerryctl(const QStringList &arguments) const
{
    return std::make_unique<Program>(QStringLiteral(FERRYCTL_PROGRAM),
                                     QStringList{u"--profile"_s, path(u"profile"_s)} + arguments,
                                     environment());
}

std::unique_ptr<Program> Programs::startFerry(const QStringList &arguments, bool offscreen) const
{
    QProcessEnvironment variables = environment();
    if (offscreen)
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return std::make_unique<Program>(QStringLiteral(FERRY_PROGRAM),
                                     QStringList{u"--profile"_s, path(u"profile"_s)} + arguments, variables);
}

Result Programs::ferryctl(const QStringList &arguments) const
{
    const auto program = startFerryctl(arguments);
    const bool ended = program->waitForEnd() && program->exitStatus() == QProcess::NormalExit;
    return {ended ? program->exitCode() : -1, program->out, program->err};
}

Result Programs::ferry(const QStringList &arguments) const
{
    const auto program = startFerry(arguments, false);
    const bool ended = program->waitForEnd() && program->exitStatus() == QProcess::NormalExit;
    return {ended ? program->exitCode() : -1, program->out, program->err};
}

QJsonArray Programs::list() const
{
    return QJsonDocument::fromJson(ferryctl({u"list"_s, u"--json"_s}).out).array();
}

QJsonObject Programs::info(const QString &id) const { return ferryctl({u"info"_s, id, u"--json"_s}).json(); }

QStringList Programs::filesInDownloads() const
{
    return QDir(downloads()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString Programs::makeSource(const QString &name, qint64 size) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(TestServer::generatedBytes(1, 0, size)) != size)
        qFatal("a file to upload cannot be written");
    return file.fileName();
}

QByteArray Programs::contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Ferry::Testing
