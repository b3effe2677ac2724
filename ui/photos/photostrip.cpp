// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photos/photostrip.h"

#include "core/storage/workbook.h"
#include "ui/editcommand.h"
#include "ui/filechooser.h"
#include "ui/photos/photoadder.h"
#include "ui/photos/photocard.h"
#include "ui/photos/picturecatcher.h"
#include "ui/pictures/picturereader.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QtConcurrentRun>

#include <algorithm>

namespace tournee {

PhotoStrip::PhotoStrip(Workbook &workbook, QUndoStack &undoStack, PhotoAdder &adder,
                       const FileChooser &chooser, QWidget *parent)
    : QFrame(parent)
    , m_workbook(workbook)
    , m_undoStack(undoStack)
    , m_adder(adder)
    , m_chooser(chooser)
    , m_where(newLabel(Role::Secondary))
    , m_title(newLabel(Role::Strong))
    , m_hint(newLabel(Role::Secondary))
    , m_wrong(newLabel(Role::Wrong))
    , m_add(newButton("addPhotos"))
    , m_grid(new QGridLayout)
    , m_catcher(new PictureCatcher(*this))
{
    setObjectName("photoStrip");
    setRole(this, Role::Card);
    m_hint->setObjectName("photoHint");
    m_wrong->setObjectName("photoProblem");
    m_pool.setMaxThreadCount(1);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    auto *what = new QVBoxLayout;
    arrange(what, space::half);
    what->addWidget(m_where);
    what->addWidget(m_title);
    head->addLayout(what, 1);
    head->addWidget(m_add, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_wrong);
    arrange(m_grid, space::between);
    column->addLayout(m_grid);
    column->addWidget(m_hint);

    connect(m_add, &QPushButton::clicked, this, &PhotoStrip::choose);
    connect(m_catcher, &PictureCatcher::dropped, this,
            [this](const std::vector<PictureSource> &sources) { m_adder.add(m_about, sources); });
    connect(m_catcher, &PictureCatcher::pasted, this,
            [this](const std::vector<PictureSource> &sources) { m_adder.add(m_about, sources); });
    connect(&m_adder, &PhotoAdder::waitingChanged, this, &PhotoStrip::showState);
    connect(&m_adder, &PhotoAdder::finished, this,
            [this](EntityId about, int, const QStringList &refusals) {
                if (about != m_about)
                    return;
                m_refusals = refusals;
                showState();
            });
    connect(&m_workbook, &Workbook::changed, this, &PhotoStrip::takeChanges);
    retranslateUi();
}

PhotoStrip::~PhotoStrip()
{
    m_pool.clear();
}

void PhotoStrip::setAbout(EntityId about)
{
    if (about != m_about) {
        commit();
        m_place = {};
        m_refusals.clear();
        m_about = about;
        showCards();
    }
    setVisible(!about.isNull());
    if (!about.isNull())
        read();
}

void PhotoStrip::commit()
{
    for (PhotoCard *const card : m_cards)
        card->commit();
}

void PhotoStrip::choose()
{
    m_adder.add(m_about, picturesIn(m_chooser.several(this, tr("Add photos"), QDir::homePath(),
                                                      pictureFilter())));
}

void PhotoStrip::paste()
{
    if (const QMimeData *const pasted = QApplication::clipboard()->mimeData();
        pasted && holdsPictures(*pasted))
        m_adder.add(m_about, picturesIn(*pasted));
}

void PhotoStrip::read()
{
    whenAnswered(
        m_workbook.read([about = m_about](WorkbookFile &file) { return readPhotos(file, about); }),
        this, [this, reading = ++m_reading](Result<PhotoPlace> place) {
            if (reading != m_reading)
                return;
            if (place)
                take(std::move(*place));
            else
                emit failed(place.error());
        });
}

void PhotoStrip::take(PhotoPlace place)
{
    m_place = std::move(place);
    m_title->setText(m_place.title.simplified());
    m_where->setText(m_place.place);
    m_add->setAccessibleDescription(m_place.place + u' ' + m_title->text());
    showCards();
}

void PhotoStrip::takeChanges(const ChangeSet &changes)
{
    const auto concerns = [this](const Entity &each) {
        return each.id == m_about
               || (each.kind == Kind::Attachment && each.reference(Field::About) == m_about);
    };
    if (!m_about.isNull()
        && (changes.everything || std::ranges::any_of(changes.entities, concerns)))
        read();
}

/// Cards stay with their photos, so that whoever writes a caption is not disturbed.
void PhotoStrip::showCards()
{
    std::vector<PhotoCard *> cards;
    for (const ShownPhoto &shown : m_place.photos) {
        const auto there = std::ranges::find_if(m_cards, [&shown](const PhotoCard *card) {
            return card && card->photo().id == shown.photo.id;
        });
        PhotoCard *card = there == m_cards.end() ? nullptr : std::exchange(*there, nullptr);
        if (!card) {
            card = new PhotoCard(this);
            const EntityId id = shown.photo.id;
            connect(card, &PhotoCard::captionEdited, this,
                    [this, id](const QString &caption) { describe(id, caption); });
            m_catcher->watchPaste(*card->focusProxy());
            connect(card, &PhotoCard::removeRequested, this, [this, id] { remove(id); });
        }
        const bool hadFile = card->photo().bytes.has_value();
        card->setPhoto(shown.photo);
        if (shown.photo.bytes && (!hadFile || !card->hasPicture()))
            load(*card);
        cards.push_back(card);
    }
    for (PhotoCard *const gone : m_cards) {
        if (!gone)
            continue;
        if (gone->isAncestorOf(QApplication::focusWidget()))
            m_add->setFocus();
        gone->hide();
        gone->deleteLater(); // it may be the one whose button was pressed
    }
    m_cards = std::move(cards);
    QWidget *before = m_add;
    for (PhotoCard *const card : m_cards) {
        setTabOrder(before, card);
        before = card;
    }
    layOut();
    showState();
}

void PhotoStrip::load(PhotoCard &card)
{
    const auto decode = [pixels = card.pixels()](const std::string &bytes) {
        return readPicture(QByteArray::fromStdString(bytes), pixels).value_or(QImage());
    };
    whenAnswered(m_workbook.read([hash = card.photo().hash](WorkbookFile &file) {
        return photoBytes(file, hash);
    }),
                 &card, [this, &card, decode](const Result<std::optional<std::string>> &bytes) {
                     if (!bytes || !*bytes) {
                         card.setPicture({});
                         return;
                     }
                     whenAnswered(QtConcurrent::run(&m_pool, decode, **bytes), &card,
                                  [&card](const QImage &picture) { card.setPicture(picture); });
                 });
}

void PhotoStrip::describe(EntityId photo, const QString &caption)
{
    const auto shown = std::ranges::find(m_place.photos, photo,
                                         [](const ShownPhoto &each) { return each.photo.id; });
    if (shown == m_place.photos.end())
        return;
    shown->photo.caption = caption;
    Edit edit = tournee::update(shown->attachment);
    edit.set(Field::Caption, caption.isEmpty() ? Value() : Value(caption));
    applyEdit(m_workbook, m_undoStack, tr("Describe a photo"), {edit});
}

void PhotoStrip::remove(EntityId photo)
{
    const auto shown = std::ranges::find(m_place.photos, photo,
                                         [](const ShownPhoto &each) { return each.photo.id; });
    if (shown != m_place.photos.end())
        applyEdit(m_workbook, m_undoStack, tr("Remove a photo"), {removal(shown->attachment)});
}

void PhotoStrip::showState()
{
    m_wrong->setText(m_refusals.join(QLatin1Char('\n')));
    m_wrong->setVisible(!m_refusals.isEmpty());
    if (m_adder.waiting() > 0)
        m_hint->setText(tr("%n photo(s) are being reduced and added…", nullptr, m_adder.waiting()));
    else
        m_hint->setText(
            tr("Drop photos here, paste them with Ctrl+V, or choose files. They are turned "
               "upright and reduced; place and time of the shot are left out."));
}

void PhotoStrip::retranslateUi()
{
    m_add->setText(tr("Add photos…"));
    setAccessibleName(tr("Photos"));
    showState();
    if (!m_about.isNull())
        read(); // the words of the place
}

void PhotoStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PhotoStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layOut();
}

/// As many cards beside one another as there is room for.
void PhotoStrip::layOut()
{
    if (m_cards.empty())
        return;
    const int room = width() - 2 * scaled(space::around);
    const int each = m_cards.front()->minimumWidth() + scaled(space::between);
    const int columns = std::max(1, (room + scaled(space::between)) / each);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns,
                          Qt::AlignTop | Qt::AlignLeft);
    for (int column = 0; column <= columns; ++column)
        m_grid->setColumnStretch(column, column == columns ? 1 : 0);
}

} // namespace tournee
