#include "ui/rowsorter.h"

#include <memory>

namespace Ferry
{

RowSorter::RowSorter(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("ferry-sorting"));
    m_there.moveToThread(&m_thread);
}

RowSorter::~RowSorter()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void RowSorter::start(std::vector<RowKey> keys, const RowOrder &order)
{
    if (!m_thread.isRunning())
        m_thread.start();
    const int run = ++m_run;
    auto taken = std::make_shared<const std::vector<RowKey>>(std::move(keys));
    QMetaObject::invokeMethod(&m_there, [this, run, order, taken] {
        if (m_run != run)
            return;
        const QList<int> rows = order.sorted(*taken);
        QMetaObject::invokeMethod(this, [this, run, rows] {
            if (m_run == run)
                emit sorted(rows);
        });
    });
}

} // namespace Ferry
