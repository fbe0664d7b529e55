#pragma once

#include "ui/jobtext.h"
#include "ui/tones.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace Ferry
{

/// Paints the cells of a JobModel: two lines a row, or one when it is compact; direction by shape and colour, a flat
/// progress bar below its number and word. Mirrored in right-to-left layouts. Every row has the height rowHeight(),
/// so that a view may fix it.
class JobDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Rows of a view that somebody is at; -1: none.
    struct Attention {
        int hovered = -1; ///< under the mouse
        int current = -1; ///< of the keyboard
        int chosen = -1;  ///< the same, if it is selected
        bool showsCurrent = false;
        friend bool operator==(const Attention &, const Attention &) = default;
    };

    explicit JobDelegate(QObject *parent = nullptr);

    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void setAttention(const Attention &attention) { m_attention = attention; }
    [[nodiscard]] static int rowHeight(const QFont &font, bool compact = false);
    /// What a column of ordinary content needs; views set it once, because measuring every row is slow.
    [[nodiscard]] static int columnWidth(int column, const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Shows the full text of a cell whose text is cut off, and what a row's button does.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The clicks on a row's button; everything else is the view's.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// The content of one cell, without its background.
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, int column,
                      const JobSnapshot &job) const;
    /// The cell's full text if @p option's rectangle cuts some of it off, else empty.
    [[nodiscard]] QString cutOffText(const QStyleOptionViewItem &option, int column,
                                     const JobSnapshot &job) const;

signals:
    /// The row's button (RowRemedy) was clicked.
    void remedyTriggered(Ferry::Job *job);

private:
    [[nodiscard]] const Tones &tones(const QPalette &palette) const;
    /// The words on the button of that row; empty while it has none.
    [[nodiscard]] QString buttonText(const Job &job, const QModelIndex &index) const;
    [[nodiscard]] static JobSnapshot snapshotFor(const Job &job, const QModelIndex &index);
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const JobSnapshot &job) const;
    void paintProgress(QPainter *painter, const QStyleOptionViewItem &option, const JobSnapshot &job) const;
    void paintCompactName(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                          const JobSnapshot &job) const;
    void paintCompactProgress(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                              const JobSnapshot &job) const;
    void paintWord(QPainter *painter, const QStyleOptionViewItem &option, int column,
                   const QString &text) const;

    bool m_compact = false;
    Attention m_attention;
    JobId m_pressed; ///< whose button is held down
    mutable Tones m_tones;
    mutable qint64 m_tonesKey = -1;
};

} // namespace Ferry
