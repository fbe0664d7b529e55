#include "ui/copiedbar.h"

#include "core/rules/filename.h"
#include "ui/format.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

CopiedBar::CopiedBar(Settings &settings, QWidget *parent)
    : MessageBar(parent)
    , m_settings(settings)
    , m_notThere(new RoomyButton(this))
{
    setObjectName(u"copiedBar"_s);
    m_notThere->setObjectName(u"notThisServerButton"_s);
    m_notThere->setAutoDefault(false);
    addButton(m_notThere);
    setClosable(true);
    connect(m_notThere, &QPushButton::clicked, this, &CopiedBar::silence);
    connect(this, &MessageBar::actionTriggered, this, &CopiedBar::act);
    CopiedBar::retranslate();
}

void CopiedBar::offer(const QUrl &url)
{
    m_url = url;
    m_isSilenced = false;
    retranslate();
    show();
}

void CopiedBar::retranslate()
{
    MessageBar::retranslate();
    const bool wasShown = isVisibleTo(parentWidget());
    const QString host = Format::leftToRight(m_url.host());
    m_notThere->setText(tr("&Not this server"));
    m_notThere->setToolTip(tr("Links to %1 that are copied are not mentioned any more.").arg(host));
    m_notThere->setVisible(!m_isSilenced);
    if (m_isSilenced) {
        setMessage(Kind::Information,
                   tr("Links to %1 that are copied are not mentioned any more.").arg(host));
        setAction(tr("&Undo"));
    } else {
        setMessage(Kind::Information, tr("%1 from %2 was copied", "file, server")
                                          .arg(Format::leftToRight(fileNameFromUrl(m_url)), host));
        setAction(tr("&Download…"));
    }
    setVisible(wasShown && !m_url.isEmpty());
}

void CopiedBar::silence()
{
    QStringList silent = m_settings.silentHosts.get();
    silent.append(m_url.host());
    silent.removeDuplicates();
    m_settings.silentHosts.set(silent);
    m_isSilenced = true;
    retranslate();
}

void CopiedBar::act()
{
    if (m_isSilenced) {
        QStringList silent = m_settings.silentHosts.get();
        silent.removeAll(m_url.host());
        m_settings.silentHosts.set(silent);
        return offer(m_url);
    }
    hide();
    emit downloadRequested(m_url);
}

} // namespace Ferry
