#include "app/support/profile.h"
#include "app/support/runningcore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void a_profile_keeps_everything_in_its_folder();
    void the_users_own_profile_is_where_the_desktop_says();
    void the_folder_is_for_this_user_only();
    void a_socket_path_is_short_whatever_the_profile_is_called();
    void two_profiles_have_two_sockets_and_one_has_one();
    void a_runtime_folder_that_others_may_enter_is_not_used();
    void a_folder_that_cannot_be_written_is_refused();
    void only_one_process_has_a_profile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestProfile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QDir().mkpath(path(u"run"_s));
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", path(u"run"_s).toLocal8Bit());
}

void TestProfile::a_profile_keeps_everything_in_its_folder()
{
    Profile profile(path(u"a"_s));
    QCOMPARE(profile.create(), QString());
    for (const QString &place :
         {profile.dataDirectory(), profile.databasePath(), profile.lockPath(), profile.settingsDirectory()})
        QVERIFY2(place.startsWith(path(u"a"_s)), qPrintable(place));
}

void TestProfile::the_users_own_profile_is_where_the_desktop_says()
{
    qputenv("XDG_DATA_HOME", path(u"data"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toLocal8Bit());
    Profile profile;
    QCOMPARE(profile.create(), QString());
    QCOMPARE(profile.directory(), QString());
    QCOMPARE(profile.databasePath(), path(u"data/ferry/ferry.db"_s));
    QCOMPARE(profile.settingsDirectory(), path(u"config/ferry"_s));
}

void TestProfile::the_folder_is_for_this_user_only()
{
    Profile profile(path(u"private"_s));
    QCOMPARE(profile.create(), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(profile.dataDirectory()) & others));
}

void TestProfile::a_socket_path_is_short_whatever_the_profile_is_called()
{
    Profile deep(path(QString(200, u'd') + u'/' + QString(200, u'e')));
    QCOMPARE(deep.create(), QString());
    QVERIFY(QFile::encodeName(deep.socketPath()).size() < 92);

    const QString longRuntime = path(QString(100, u'r'));
    QDir().mkpath(longRuntime);
    QFile::setPermissions(longRuntime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", longRuntime.toLocal8Bit());
    QCOMPARE(deep.create(), QString());
    QVERIFY(QFile::encodeName(deep.socketPath()).size() < 92);
}

void TestProfile::two_profiles_have_two_sockets_and_one_has_one()
{
    Profile first(path(u"a"_s));
    Profile second(path(u"b"_s));
    QCOMPARE(first.create() + second.create(), QString());
    QVERIFY(first.socketPath() != second.socketPath());
    QVERIFY(first.socketPath().startsWith(path(u"run/"_s)));

    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    Profile same(path(u"x/../link/"_s));
    QCOMPARE(same.create(), QString());
    QCOMPARE(same.socketPath(), first.socketPath());
}

void TestProfile::a_runtime_folder_that_others_may_enter_is_not_used()
{
    QFile::setPermissions(path(u"run"_s), QFile::Permissions(0x7777));
    Profile profile(path(u"a"_s));
    QCOMPARE(profile.create(), QString());
    QVERIFY(!profile.socketPath().startsWith(path(u"run"_s)));
    QVERIFY(!(QFile::permissions(QFileInfo(profile.socketPath()).path()) &
              (QFile::WriteOther | QFile::ExeOther)));
}

void TestProfile::a_folder_that_cannot_be_written_is_refused()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QDir().mkpath(path(u"closed"_s));
    QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner);
    Profile profile(path(u"closed"_s));
    QVERIFY(profile.create().contains(path(u"closed"_s)));
    QVERIFY(!Profile(path(u"closed/below"_s)).create().isEmpty());
    QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestProfile::only_one_process_has_a_profile()
{
    Profile profile(path(u"a"_s));
    QCOMPARE(profile.create(), QString());
    auto first = RunningCore::start(profile, defaultQueueOptions());
    QVERIFY2(first.core, qPrintable(first.error));

    const auto second = RunningCore::start(profile, defaultQueueOptions());
    QVERIFY(!second.core);
    QVERIFY(second.takenByOther);

    QSignalSpy left(first.core.get(), &RunningCore::left);
    first.core->leave();
    QVERIFY(left.wait());
    first.core.reset();
    QVERIFY(RunningCore::start(profile, defaultQueueOptions()).core);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
