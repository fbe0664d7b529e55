#include "ui/dropoverlay.h"

#include "ui/fonts.h"
#include "ui/mimelinks.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ferry
{

DropOverlay::DropOverlay(QWidget *parent)
    : Translated(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"dropOverlay"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setObjectName(u"dropText"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFont(scaledFont(font(), 1.4));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    hide();
    retranslate();
}

void DropOverlay::offer(const MimeLinks &found)
{
    m_links = found.hasDownloads();
    m_files = !found.files.isEmpty();
    retranslate();
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::retranslate()
{
    if (m_links && m_files)
        m_text->setText(tr("Drop links to download, files to upload"));
    else
        m_text->setText(m_files ? tr("Drop files to upload") : tr("Drop links to download"));
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    constexpr int Edge = 3;
    constexpr int Inset = 12;
    constexpr int Opacity = 225;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(Opacity);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(palette().color(QPalette::Highlight), Edge, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(Inset, Inset, -Inset, -Inset), Inset, Inset);
}

} // namespace Ferry
