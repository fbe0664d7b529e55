// What stands in the summary, beside the counts: network, colours, the room on the disk.

#include "ui/details/elidedlabel.h"
#include "ui/format.h"
#include "ui/freespace.h"
#include "ui/icons.h"
#include "ui/limitsbutton.h"
#include "ui/settings.h"
#include "ui/sparkline.h"
#include "ui/summarybar.h"
#include "ui/tones.h"

#include <QLabel>
#include <QLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int SpaceMs = 5'000;
constexpr int IconSide = 12;

} // namespace

void SummaryBar::showNetwork()
{
    const NetworkState state = m_queue.network();
    const bool metered = state.isMetered.value_or(false);
    const auto dim = [](const QPalette &palette) { return Tones::of(palette).warn; };
    const QIcon icon = Icons::get(state.isOnline ? u"metered"_s : u"offline"_s, dim);
    m_networkIcon->setPixmap(icon.pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
    if (!state.isOnline) {
        //: In the status bar: there is no network
        m_network->setText(tr("Offline"));
        m_network->setToolTip(tr("There is no network. Transfers go on by themselves when it is back."));
    } else {
        //: In the status bar: the network costs by the amount
        m_network->setText(tr("Metered"));
        m_network->setToolTip(m_queue.options().rules.holdsOnMetered
                                  ? tr("This network is metered: your rules hold transfers on it.")
                                  : tr("This network is metered."));
    }
    m_networkIcon->setToolTip(m_network->toolTip());
    m_network->setVisible(!state.isOnline || metered);
    m_networkIcon->setVisible(m_network->isVisibleTo(this));
}

void SummaryBar::colourLinks()
{
    const auto dim = [](const QPalette &palette) { return Tones::of(palette).dim; };
    const QSize size(IconSide, IconSide);
    m_downIcon->setPixmap(Icons::get(u"download"_s, dim).pixmap(size, devicePixelRatioF()));
    m_upIcon->setPixmap(Icons::get(u"upload"_s, dim).pixmap(size, devicePixelRatioF()));
    const Tones tones = Tones::of(palette());
    const auto colour = [](QToolButton *button, const QColor &text) {
        QPalette own = button->palette();
        own.setColor(QPalette::ButtonText, text);
        button->setPalette(own);
    };
    colour(m_problems, tones.bad);
    colour(m_cleanups, tones.accent);
    colour(m_stopping, tones.warn);
    colour(m_limits, tones.dim);
    m_stopping->setIcon(Icons::get(u"stopafter"_s, [](const QPalette &p) { return Tones::of(p).warn; }));
    for (QLabel *label : std::initializer_list<QLabel *>{m_down, m_up, m_counts, m_space, m_network}) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, tones.dim);
        label->setPalette(own);
    }
    showNetwork();
}

void SummaryBar::askForSpace()
{
    if ((m_sinceSpace.isValid() && m_sinceSpace.elapsed() < SpaceMs) || !isVisible())
        return;
    m_sinceSpace.start();
    m_freeSpace->ask(m_settings.downloadFolder.get());
}

void SummaryBar::showSpace()
{
    const qint64 bytes = m_freeSpace->bytes();
    //: Room on a disk: %1 is an amount, %2 a folder
    m_space->setFullText(
        bytes < 0 ? QString()
                  : tr("%1 free in %2").arg(Format::bytes(bytes), Format::path(m_freeSpace->folder())));
}

/// Rather nothing than half a word: the room on the disk gives way first, then the counts, which the filter pane has.
void SummaryBar::fit()
{
    int wanted = layout()->sizeHint().width();
    for (const QWidget *one : {m_space, m_counts})
        wanted += one->isHidden() ? one->sizeHint().width() + layout()->spacing() : 0;
    m_space->setVisible(wanted <= width());
    if (wanted > width())
        wanted -= m_space->sizeHint().width() + layout()->spacing();
    m_counts->setVisible(wanted <= width());
}

} // namespace Ferry
