#pragma once

#include "core/rules/jobid.h"
#include "ui/translated.h"

#include <QList>
#include <QTableView>

class QMenu;

namespace Ferry
{

class Job;
class JobFilter;
class Settings;
class TransferHeader;

/// The list of transfers. Fixed row height and column widths that are never measured from rows: as fast with
/// 100 000 rows as with ten. In a narrow window the columns that say least give way first, so that names stay
/// readable.
class TransferList : public Translated<QTableView>
{
    Q_OBJECT
public:
    TransferList(JobFilter &filter, Settings &settings, QWidget *parent = nullptr);
    ~TransferList() override;

    [[nodiscard]] QList<JobId> selectedIds() const;
    /// Selects what is shown of @p ids, scrolls to the first.
    void select(const QList<JobId> &ids);
    void saveColumns();
    /// The menus "Sort by" and "Columns", filled when they open.
    void fillSortMenu(QMenu *menu);
    void fillColumnsMenu(QMenu *menu);

signals:
    void selectedIdsChanged();
    /// The button on the row of @p job was clicked.
    void remedyRequested(Ferry::Job *job);
    void contextMenuRequested(const QPoint &globalPosition);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeader();
    void applyFont();
    void fitColumns();
    void fitWords();
    [[nodiscard]] int idealWidth(int column) const;
    void setColumnWanted(int column, bool wanted);
    [[nodiscard]] bool isWanted(int column) const;
    [[nodiscard]] QString columnName(int column) const;

    JobFilter &m_filter;
    Settings &m_settings;
    TransferHeader *m_header;
    QList<int> m_idealWidths; ///< by column, as they were last made
    QList<int> m_widths;      ///< by column, when last seen: a hidden section's own size is nought
    QList<JobId> m_selectedBeforeReset;
};

} // namespace Ferry
