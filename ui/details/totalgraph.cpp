#include "ui/details/totalgraph.h"

#include "ui/details/graphpage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ferry
{

TotalGraph::TotalGraph(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
{
    setObjectName(u"totalGraph"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new GraphPage(queue, settings, GraphPage::Of::AllJobs, this));
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 18);
    retranslate();
}

void TotalGraph::retranslate() { setWindowTitle(tr("Speed of all transfers")); }

} // namespace Ferry
