#pragma once

#include "ui/messagebar.h"

#include <QUrl>

namespace Ferry
{

class Settings;

/// Says quietly that an address was copied which could be downloaded, and leaves it at that if nobody cares. Hidden
/// until there is one.
class CopiedBar : public MessageBar
{
    Q_OBJECT
public:
    explicit CopiedBar(Settings &settings, QWidget *parent = nullptr);
    void offer(const QUrl &url);

signals:
    void downloadRequested(const QUrl &url);

protected:
    void retranslate() override;

private:
    void act();
    void silence();

    Settings &m_settings;
    QUrl m_url;
    bool m_isSilenced = false; ///< its server was, just now
    QPushButton *m_notThere;
};

} // namespace Ferry
