#pragma once

#include "ui/jobfilter.h"
#include "ui/translated.h"

#include <QTimer>
#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace Ferry
{

/// States, directions, tags and hosts with their counts, in sections that fold. One entry of each section may be
/// chosen, and what is chosen in several narrows the list down together; it is set on the JobFilter. The arrow
/// keys only move, Space and Return choose, choosing a chosen one again takes it back, Esc takes back all. As
/// wide as its longest translated label: nothing but tags and hosts is ever cut.
class FilterPane : public Translated<QTreeView>
{
    Q_OBJECT
public:
    explicit FilterPane(JobFilter &filter, QWidget *parent = nullptr);

    /// The state; what is chosen in the other sections stays.
    void choose(StateGroup group);
    /// The state alone.
    void showOnly(StateGroup group);
    /// What is chosen, in the words of the pane: "Paused · files.example.org".
    [[nodiscard]] QString chosenName() const;
    /// For the settings; unknown keys choose nothing.
    [[nodiscard]] QString chosenKey() const;
    void chooseKey(const QString &key);
    /// The folded sections, for the settings.
    [[nodiscard]] QStringList foldedSections() const;
    void foldSections(const QStringList &keys);
    [[nodiscard]] static QString name(StateGroup group);
    QSize sizeHint() const override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    /// What is chosen is painted as selected; clicks and keys choose, and nothing else does.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &, const QEvent *) const override
    {
        return QItemSelectionModel::NoUpdate;
    }

private:
    enum Section { StateSection, DirectionSection, TagSection, HostSection, SectionCount };

    void addSection(Section section);
    void refresh();
    void setNames(Section section, const QList<std::pair<QString, int>> &names, int more);
    static void setEntry(QStandardItem *item, const QString &text, int count);
    [[nodiscard]] static bool isFixed(int section) { return section < TagSection; }
    void triggered(const QModelIndex &index);
    void toggle(Section section, const QString &value);
    void clear();
    void showChosen();
    void keepWidth();
    [[nodiscard]] QStandardItem *head(int section) const;
    [[nodiscard]] QString chosenIn(int section) const; ///< the value of its key; empty: nothing
    [[nodiscard]] bool isKnown(int section, const QString &value) const;
    [[nodiscard]] static QString sectionKey(int section); ///< in keys: "state"
    [[nodiscard]] static QString sectionName(int section);

    JobFilter &m_filter;
    QStandardItemModel *m_entries;
    QTimer m_refreshTimer;
    QPersistentModelIndex m_hovered;
};

} // namespace Ferry
