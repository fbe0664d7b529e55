#pragma once

#include "ui/jobfilter.h"
#include "ui/translated.h"

#include <QListView>
#include <QTimer>

class QStandardItem;
class QStandardItemModel;

namespace Ferry
{

/// States, directions and hosts with their counts; one is chosen at a time and set on the JobFilter. As wide
/// as its longest translated label: nothing but hosts is ever cut.
class FilterPane : public Translated<QListView>
{
    Q_OBJECT
public:
    explicit FilterPane(JobFilter &filter, QWidget *parent = nullptr);

    void choose(StateGroup group);
    /// What is chosen, in the words of the pane.
    [[nodiscard]] QString chosenName() const;
    /// For the settings; an unknown key chooses All.
    [[nodiscard]] QString chosenKey() const;
    void chooseKey(const QString &key);
    [[nodiscard]] static QString name(StateGroup group);
    QSize sizeHint() const override;

protected:
    void retranslate() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// "Nothing" cannot be chosen.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void rebuild();
    void refreshCounts();
    void addHead(const QString &text);
    void addEntry(const QString &key, const QString &icon, const QString &text);
    void apply(const QString &key);

    JobFilter &m_filter;
    QStandardItemModel *m_entries;
    QTimer m_refreshTimer;
    QStringList m_hosts; ///< as they are shown
    bool m_rebuilding = false;
};

} // namespace Ferry
