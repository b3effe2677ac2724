// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/picturepage.h"

#include "core/report/words.h"
#include "ui/emerge/figurecard.h"
#include "ui/whenanswered.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace tournee {

namespace {

using What = SearchFilter::What;

constexpr int filterRestMilliseconds = 150;

QString wordFor(What what)
{
    switch (what) {
    case What::Region:
        return tournee::wordFor(Kind::Region);
    case What::Session:
        return tournee::wordFor(Kind::Session);
    case What::Theme:
        return tournee::wordFor(Kind::Theme);
    case What::Kind:
        return PicturePage::tr("Kind");
    case What::Potential:
        return tournee::wordFor(Field::Potentials);
    case What::Outcome:
        return tournee::wordFor(Field::Outcomes);
    case What::Authority:
        return tournee::wordFor(Field::Authorities);
    case What::Verification:
        return tournee::wordFor(Field::Verification);
    case What::Support:
        return tournee::wordFor(Field::Support);
    case What::Background:
        return tournee::wordFor(Kind::Background);
    case What::Date:
        return tournee::wordFor(Field::Date);
    case What::Priority:
        return tournee::wordFor(Field::Priority);
    }
    Q_UNREACHABLE();
}

} // namespace

PicturePage::PicturePage(Workbook &workbook, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_reader(workbook)
    , m_heading(newLabel(Role::Page))
    , m_summary(newText())
    , m_plenary(newButton(Role::Primary, "showPlenary"))
    , m_filter(new QLineEdit)
    , m_filters(newButton("pictureFilters"))
    , m_filterMenu(new QMenu(m_filters))
    , m_wrong(newLabel(Role::Wrong))
{
    setObjectName("picturePage");
    auto *column = new QVBoxLayout(this);
    arrange(column, 0);
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    arrange(cards, space::between, space::around, space::between);
    cards->addWidget(makeHead());
    for (const Figure figure : allFigures()) {
        auto *card = new FigureCard(figure, chooser);
        m_cards.push_back(card);
        cards->addWidget(card);
        connect(card, &FigureCard::failed, this, &PicturePage::failed);
        connect(card, &FigureCard::entryRequested, this, &PicturePage::entryRequested);
        connect(card, &FigureCard::searchRequested, this, [this](const QString &query) {
            emit searchRequested((m_reader.query() + u' ' + query).trimmed());
        });
    }
    cards->addStretch();
    column->addWidget(newScrollArea(content, measure::wide));

    m_rest.setSingleShot(true);
    m_rest.setInterval(filterRestMilliseconds);
    connect(m_filter, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { m_reader.setQuery(m_filter->text()); });
    connect(m_filterMenu, &QMenu::triggered, this, [this](const QAction *action) {
        m_filter->setText(
            (m_filter->text().trimmed() + u' ' + action->data().toString()).trimmed());
        m_filter->setFocus();
    });
    connect(m_plenary, &QPushButton::clicked, this, &PicturePage::plenaryRequested);
    connect(&m_reader, &EmergenceReader::read, this, &PicturePage::show);
    connect(&m_reader, &EmergenceReader::failed, this, &PicturePage::failed);
    tabAsRead(*this);
    retranslateUi();
}

QWidget *PicturePage::makeHead()
{
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    arrange(column, space::within);
    auto *top = new QHBoxLayout;
    arrange(top, space::between);
    top->addWidget(m_heading, 1);
    top->addWidget(m_plenary);
    column->addLayout(top);
    m_summary->setObjectName("pictureSummary");
    column->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    arrange(row, space::within);
    m_filter->setObjectName("pictureFilter");
    m_filter->setClearButtonEnabled(true);
    m_filters->setMenu(m_filterMenu);
    row->addWidget(m_filter, 1);
    row->addWidget(m_filters);
    column->addLayout(row);
    m_wrong->setObjectName("pictureWrong");
    m_wrong->setVisible(false);
    column->addWidget(m_wrong);
    return ground;
}

void PicturePage::begin()
{
    fillFilters();
    m_filter->setFocus();
}

/// What the search offers.
void PicturePage::fillFilters()
{
    whenAnswered(m_workbook.read(readFilterOffers), this,
                 [this](const Result<std::vector<FilterOffer>> &offers) {
                     if (!offers)
                         return;
                     m_filterMenu->clear();
                     std::map<What, QMenu *> menus;
                     for (const FilterOffer &offer : *offers) {
                         QMenu *&menu = menus[offer.what];
                         if (!menu)
                             menu = m_filterMenu->addMenu(wordFor(offer.what));
                         QString words = offer.words;
                         menu->addAction(words.replace('&', "&&"))->setData(offer.written);
                     }
                 });
}

void PicturePage::show(const Emergence &emergence)
{
    m_emergence = emergence;
    m_isRead = true;
    for (FigureCard *card : m_cards)
        card->setEmergence(emergence);
    retranslateUi();
}

void PicturePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader.begin();
}

void PicturePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.pause();
}

void PicturePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        fillFilters();
    }
}

void PicturePage::retranslateUi()
{
    m_heading->setText(tr("What emerges"));
    m_plenary->setText(tr("Show to the room (F12)"));
    m_filter->setPlaceholderText(tr("All of it, or: words, region:…, theme:…, kind:…"));
    m_filter->setAccessibleName(tr("What is counted"));
    m_filters->setText(tr("Filter"));
    if (!m_isRead) {
        m_summary->setText(tr("Counting…"));
        return;
    }
    const Figures &all = m_emergence.all;
    const QStringList parts{
        tr("%n entries", nullptr, static_cast<int>(all.entries)),
        tr("%n solutions", nullptr, static_cast<int>(all.solutions)),
        tr("%n people", nullptr, static_cast<int>(all.people)),
        tr("%1 of %n tables received", nullptr, static_cast<int>(all.expectedTables))
            .arg(QLocale().toString(all.receivedTables))};
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    QStringList unknown;
    for (const SearchFilter &filter : m_emergence.filters) {
        if (!filter.isUnderstood())
            unknown << filter.written;
    }
    m_wrong->setText(tr("Nothing is called so: %1").arg(unknown.join(QStringLiteral(", "))));
    m_wrong->setVisible(!unknown.isEmpty());
}

} // namespace tournee
