#pragma once

#include "ui/translated.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Ferry
{

/// What stands where the list would be empty: how to begin, or, when a filter hides everything, how to undo
/// that.
class EmptyState : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void showNoTransfers();
    /// @p what names the filter ("Paused"); empty when it is a search.
    void showNothingMatches(const QString &what);

signals:
    void addDownloadRequested();
    void addUploadRequested();
    void showAllRequested();

protected:
    void retranslate() override;

private:
    bool m_filtered = false;
    QString m_what;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_download;
    QPushButton *m_upload;
    QPushButton *m_showAll;
};

} // namespace Ferry
