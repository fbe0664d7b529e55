#include "app/gui/desktop/trayicon.h"

#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int PercentAStep = 5;

} // namespace

TrayIcon::TrayIcon(TransferActivity &activity, QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_activity(activity)
    , m_icon(TrayPicture::icon(TrayState::Idle))
{
    m_icon.setContextMenu(menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit toggleRequested();
    });
    connect(&activity, &TransferActivity::changed, this, &TrayIcon::show);
    show();
    m_icon.show();
}

TrayState TrayIcon::stateOf(const ActivitySummary &summary)
{
    if (summary.active > 0)
        return TrayState::Active;
    return summary.problems > 0 ? TrayState::Problem : TrayState::Idle;
}

QString TrayIcon::toolTip(const ActivitySummary &summary)
{
    QStringList parts;
    if (summary.active > 0) {
        parts.append(tr("%Ln active", "transfers, in the tray", summary.active));
        if (summary.percent() >= 0)
            parts.append(Format::percent(summary.percent()));
        if (Format::isRate(summary.bytesPerSecond))
            parts.append(Format::rate(summary.bytesPerSecond));
    } else if (summary.problems > 0) {
        parts.append(tr("%Ln transfer(s) with an error", "in the tray", summary.problems));
    } else {
        parts.append(tr("Ferry – nothing is moving", "in the tray"));
    }
    return parts.join(u" – "_s);
}

void TrayIcon::show()
{
    const ActivitySummary &summary = m_activity.summary();
    m_icon.setToolTip(toolTip(summary));
    const TrayState state = stateOf(summary);
    const int step = summary.percent() < 0 ? -1 : summary.percent() / PercentAStep;
    if (state == m_state && (state != TrayState::Active || step == m_step))
        return;
    m_state = state;
    m_step = step;
    m_icon.setIcon(TrayPicture::icon(state, step < 0 ? -1 : step * PercentAStep));
}

} // namespace Ferry
