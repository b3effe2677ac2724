// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/schema.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QPushButton;

namespace tournee {

class ElidedLabel;
class EntryDelegate;
class EntryEdit;
class KindButton;

/// The place where one types: the line itself with the kind it will have, what it will stand under,
/// and the five kinds with their keys.
class CaptureLine final : public QWidget
{
    Q_OBJECT

public:
    /// Stands under the column of entries that \a delegate draws.
    explicit CaptureLine(const EntryDelegate &delegate, QWidget *parent = nullptr);

    [[nodiscard]] EntryEdit &edit() { return *m_edit; }
    void setKind(Kind kind);
    /// What the entry will stand under; empty for nothing.
    void setParentText(const QString &text);
    /// A quiet word at the right, such as how many challenges wait for a solution.
    void setCounts(const QString &text);
    /// Whether there is room for the line that tells the keys.
    void setRoomy(bool isRoomy);
    void setDetailsShown(bool isShown);
    /// Whether the kinds are shown; their keys are heard in any case.
    void setKindsShown(bool areShown);
    void restyle();
    void retranslateUi();

signals:
    void kindChosen(tournee::Kind kind);
    void noteRequested();
    void unlinkRequested();
    void detailsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showLink();
    void align();
    void fitKinds();

    const EntryDelegate &m_delegate;
    Kind m_kind = Kind::Challenge;
    QString m_parentText;
    QWidget *m_linkBar;
    ElidedLabel *m_link;
    QPushButton *m_unlink;
    QWidget *m_field;
    QHBoxLayout *m_fieldLayout;
    EntryEdit *m_edit;
    QPushButton *m_note;
    std::array<KindButton *, 5> m_kinds{};
    QPushButton *m_details;
    ElidedLabel *m_hints;
    ElidedLabel *m_counts;
};

} // namespace tournee
