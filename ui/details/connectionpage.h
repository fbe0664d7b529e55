#pragma once

#include "core/jobs/job.h"
#include "ui/translated.h"

#include <QPointer>
#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLabel;

namespace Ferry
{

class FactField;
class FileChoice;

/// How a transfer reaches its server, what that has told of the file and of itself, and what proves that a file is still
/// the same. Says in words what is not known. DetailPane calls showJob().
class ConnectionPage : public Translated<QScrollArea>
{
    Q_OBJECT
public:
    explicit ConnectionPage(QWidget *parent = nullptr);
    /// Null: none or many are selected.
    void showJob(Job *job);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Two columns: what is long, and what is short, from ProtocolRow on; one below the other where there is no room.
    enum FactRow {
        LinkRow,
        AddressRow,
        SessionRow,
        OnServerRow,
        RemovalRow,
        EtagRow,
        ModifiedRow,
        LengthRow,
        WantedRow,
        ToldRow,
        ProtocolRow,
        ServerRow,
        ProxyRow,
        ResumeRow,
        RangesRow,
        SeveralRow,
        CheckRow,
        ExpiryRow,
        FactCount
    };
    struct Fact {
        QLabel *label;
        FactField *value;
    };
    void refresh();
    [[nodiscard]] int file() const; ///< the chosen one, else the one under way
    void clear();
    void showFact(int row, const QString &label, const QString &value);
    /// @p otherwise: the words where there is no value.
    void showFact(int row, const QString &label, const QString &value, const QString &otherwise);
    void showWay(const ConnectionView &view);
    void showValidators(const ConnectionView &view);
    void showOffer(const ConnectionView &view);
    void showChecksums(const ConnectionView &view);
    void showSession(const ConnectionView &view);
    /// Those that say something stand one below the other, without holes.
    void placeFacts();
    /// Why a fact is missing that comes with an answer. @p isTold: there was one.
    [[nodiscard]] QString unknown(bool isTold) const;
    [[nodiscard]] QString protocolText(const ConnectionView &view) const;
    [[nodiscard]] QString resumeText(const ConnectionView &view) const;
    [[nodiscard]] QString checkText(const ConnectionView &view) const;
    [[nodiscard]] static QString proxyText(const ProxyChoice &proxy);

    QPointer<Job> m_job;
    FileChoice *m_choice;
    QComboBox *m_files; ///< the first one follows the transfer
    QLabel *m_empty;
    QGridLayout *m_grid;
    QList<Fact> m_facts;
    QList<int> m_placed;     ///< the facts in the grid
    bool m_isNarrow = false; ///< one column
};

} // namespace Ferry
