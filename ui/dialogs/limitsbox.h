#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;
class QTimeEdit;
class QToolButton;

namespace Ferry
{

/// What all transfers together may move, and the alternative to it at certain times: a part of the settings.
class LimitsBox : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit LimitsBox(const QueueOptions &options, QWidget *parent = nullptr);
    void writeTo(QueueOptions &options) const;

protected:
    void retranslate() override;

private:
    struct Rate {
        QSpinBox *box; ///< KiB
        qint64 bytes;  ///< as it was read
        int shown;     ///< in the box at that time
    };
    [[nodiscard]] Rate makeRate(const QString &objectName, qint64 bytes);
    [[nodiscard]] QTimeEdit *makeTime(const QString &objectName, QTime time);
    void makeDays(const SpeedSchedule &schedule);
    void layOut();
    void enableParts();
    void retranslateRates();
    [[nodiscard]] static qint64 written(const Rate &rate);

    QLabel *m_downloadHead;
    QLabel *m_uploadHead;
    QLabel *m_usualLabel;
    Rate m_download;
    Rate m_upload;
    QLabel *m_alternativeLabel;
    Rate m_alternativeDownload;
    Rate m_alternativeUpload;
    QLabel *m_useLabel;
    QComboBox *m_use; ///< by SpeedSchedule::Use
    QLabel *m_timeLabel;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLabel *m_daysLabel;
    std::array<QToolButton *, 7> m_days; ///< from Monday on
};

} // namespace Ferry
