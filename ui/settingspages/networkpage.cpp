#include "ui/settingspages/networkpage.h"

#include "ui/format.h"

#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int MostConnections = 256;

/// A file without any would mean that nothing is trusted, and nothing would work any more.
bool hasCertificate(const QString &path)
{
    constexpr qint64 Most = 4 * 1024 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(Most).contains("-----BEGIN CERTIFICATE-----");
}

bool isProxy(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isSpoken = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    return url.isValid() && isSpoken && !url.host().isEmpty() && url.userInfo().isEmpty();
}

/// Of which more than the file's own value is in force: both parts of a proxy, or a variable that names the system's
/// authorities.
template <typename T>
SettingValue ofAll(Setting<T> &setting, JobQueue &queue, Settings &settings)
{
    SettingValue value = setting;
    const auto putInForce = [&queue, &settings] { queue.setOptions(settings.queueOptions(queue.options())); };
    value.set = [set = value.set, putInForce](const QVariant &chosen) { set(chosen), putInForce(); };
    value.reset = [reset = value.reset, putInForce] { reset(), putInForce(); };
    return value;
}

} // namespace

NetworkPage::NetworkPage(JobQueue &queue, Settings &settings, QWidget *parent)
    : SettingsPage(u"host"_s, parent)
{
    addConnections(queue, settings);
    addHeading([] { return tr("Proxy of new transfers"); });
    addProxy(queue, settings);
    addHeading([] { return tr("Trust"); });
    addTrust(queue, settings);
}

void NetworkPage::addConnections(JobQueue &queue, Settings &settings)
{
    addNumber(
        SettingValue::ofQueue(settings.connectionsPerFile, queue, &QueueOptions::maximumConnectionsPerFile),
        {1, JobSpec::MostConnections}, [] {
            return SettingRow::Words{tr("Connections for a file"),
                                     tr("At most; how many help is found out by measuring."),
                                     tr("segments parts threads parallel split", "search words")};
        });
    addNumber(
        SettingValue::ofQueue(settings.connectionsPerHost, queue, &QueueOptions::maximumConnectionsPerHost),
        {1, MostConnections}, [] {
            return SettingRow::Words{tr("Connections to a server"),
                                     tr("Of all downloads from there together."),
                                     tr("host segments parts threads parallel", "search words")};
        });
    addNumber(SettingValue::ofQueue(settings.connections, queue, &QueueOptions::maximumConnections),
              {1, MostConnections}, [] {
                  return SettingRow::Words{tr("Connections in all"),
                                           tr("Each running download has at least one."),
                                           tr("segments parts threads parallel total", "search words")};
              });
}

void NetworkPage::addProxy(JobQueue &queue, Settings &settings)
{
    const auto kinds = [] {
        return Choices{{int(ProxyChoice::Kind::System), tr("As the system", "proxy")},
                       {int(ProxyChoice::Kind::None), tr("None", "proxy")},
                       {int(ProxyChoice::Kind::Explicit), tr("This one", "proxy")}};
    };
    addChoice(ofAll(settings.proxyKind, queue, settings), kinds, [] {
        return SettingRow::Words{tr("Proxy"),
                                 tr("For what is added from now on; each transfer can have another."),
                                 tr("socks http gateway firewall tor", "search words")};
    });
    addText(ofAll(settings.proxyUrl, queue, settings), u"http://proxy.example.org:3128"_s,
            [] {
                return SettingRow::Words{tr("Address of the proxy"),
                                         tr("http:// or socks5://, and its port."),
                                         tr("socks http port", "search words")};
            })
        ->setCheck([](const QVariant &chosen) {
            const QString text = chosen.toString();
            return text.isEmpty() || isProxy(text)
                       ? QString()
                       : tr("An address begins with http:// or socks5://, and has no password in it.");
        })
        ->setUseful([&settings] { return settings.proxyKind.get() == int(ProxyChoice::Kind::Explicit); });
}

void NetworkPage::addTrust(JobQueue &queue, Settings &settings)
{
    addFile(
        ofAll(settings.caFile, queue, settings), [] { return tr("the system’s", "certificate authorities"); },
        [] {
            return SettingRow::Words{tr("Certificate authorities"),
                                     tr("A file (PEM) with those that are trusted, instead of the system’s."),
                                     tr("ca tls ssl https certificate pem root trust", "search words")};
        })
        ->setCheck([](const QVariant &chosen) {
            const QString path = chosen.toString();
            return path.isEmpty() || hasCertificate(path)
                       ? QString()
                       : tr("There is no certificate in %1.").arg(Format::path(path));
        });
}

QString NetworkPage::title() const { return tr("Network"); }

} // namespace Ferry
