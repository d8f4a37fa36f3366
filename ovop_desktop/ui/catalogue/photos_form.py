"""Foto: the strip of photos, sorted by dragging, the first of them the cover."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo import Photo
from ovop_desktop.services.gallery import IntakeReport
from ovop_desktop.services.tasks import Steps
from ovop_desktop.ui.catalogue.crop_panel import CropPanel
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.catalogue.photo_files import Brought, Intake, ask_for_photos, brought, promised
from ovop_desktop.ui.catalogue.photo_tile import SIDE, PhotoTile
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import Card
from ovop_desktop.ui.widgets.label import Label


class PhotoOwner(Protocol):
    """A record as it is being typed, seen as the photos it has. `reloaded` and `changed`: look again."""

    @property
    def reloaded(self) -> SignalInstance:
        """Another record, or the stored one is another now."""

    @property
    def changed(self) -> SignalInstance:
        """Something was typed or saved."""

    @property
    def id(self) -> EntityId:
        """Which record it is."""

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Its photos, the first leads."""

    def commit(self, key: str, *, photos: tuple[Photo, ...]) -> bool:
        """Save these photos now; returns whether they are."""

    def add_late(self, owner: EntityId, photos: Sequence[Photo]) -> None:
        """Photos that arrived after another record was opened go to the one they were meant for."""


class AddPhoto(QAbstractButton):
    """The dashed place at the end of the strip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self.setFixedSize(SIDE, SIDE)
        look.pointing(self)

    def set_words(self, name: str, hint: str) -> None:
        """What it does, and how else."""
        self.setText(name)
        self.setAccessibleName(name)
        self._hint = hint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line2"), 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(look.colour("hover" if self.underMouse() else "paper"))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 9, 9)
        middle = QPoint((self.width() - 24) // 2, 22)
        painter.drawPixmap(middle, look.pixmap("image-square", 24, "nila", self.devicePixelRatioF()))
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("nila"))
        painter.drawText(self.rect().adjusted(4, 50, -4, -58), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("ink2"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(16, 70, -16, -4), flags, self._hint)


class _Strip(QWidget):
    """Holds the tiles; draws where a dragged one would go."""

    def __init__(self) -> None:
        super().__init__()
        self.mark: tuple[int, int] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.mark is not None:
            left, top = self.mark
            QPainter(self).fillRect(left - 2, top + 6, 3, SIDE - 12, look.colour("nila"))


class PhotosForm(Speaking):
    """Writes into the record that owns them. Photos come by dialog, drag and drop, and paste."""

    def __init__(self, desk: Desk, owner: PhotoOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._owner = desk, owner
        self._shown: tuple[EntityId, tuple[Photo, ...]] | None = None
        self._chosen = -1
        self.tiles: list[PhotoTile] = []
        self.card = Card(padding=18, spacing=10)
        self.heading, self._hint = Label(role="h2"), Label(role="second", token="ink2", elided=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.heading)
        head.addWidget(self._hint, 1)
        self.add = AddPhoto()
        self.strip = _Strip()
        self._flow = Flow(8, self.strip)
        self._flow.addWidget(self.add)
        self.crop = CropPanel(desk)
        self.card.column.addLayout(head)
        self.card.column.addWidget(self.strip)
        self.card.column.addWidget(self.crop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)
        self.setAcceptDrops(True)
        self.add.clicked.connect(self._ask)
        self.crop.cropped.connect(self._cropped)
        self.crop.turned.connect(lambda: self._turn(self._chosen))
        owner.reloaded.connect(self.show_photos)
        owner.changed.connect(self.show_photos)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.heading.setText(self.tr("Foto"))
        self._hint.setText(self.hint())
        self.add.set_words(self.tr("Tambah foto"), self.tr("atau tarik ke sini"))

    def hint(self) -> str:
        """What the order of the photos means."""
        return self.tr("Seret untuk mengurutkan. Foto pertama jadi sampul brosur.")

    def question(self) -> str:
        """What the dialog that asks for photos is called."""
        return self.tr("Pilih foto produk")

    def show_photos(self) -> None:
        """Show the photos there are."""
        held = (self._owner.id, self._owner.photos)
        if self._shown == held:
            return
        other = self._shown is None or self._shown[0] != held[0]
        had_focus = any(tile.hasFocus() for tile in self.tiles)
        self._shown = held
        for tile in self.tiles:
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [self._tile(photo, place) for place, photo in enumerate(held[1])]
        self._chosen = -1 if other or not self.tiles else min(self._chosen, len(self.tiles) - 1)
        self.crop.close_panel()
        if self._chosen >= 0:
            self.tiles[self._chosen].set_chosen(True)
            if had_focus:
                self.tiles[self._chosen].setFocus(Qt.FocusReason.OtherFocusReason)
        self.strip.updateGeometry()
        self.card.updateGeometry()

    def _tile(self, photo: Photo, place: int) -> PhotoTile:
        tile = PhotoTile(self._desk, photo, place, len(self._owner.photos))
        self._flow.insert(place, tile)
        tile.chosen.connect(partial(self._choose, place))
        tile.crop_wanted.connect(partial(self._crop, place))
        tile.turn_wanted.connect(partial(self._turn, place))
        tile.cover_wanted.connect(partial(self.move_photo, place, 0))
        tile.removal_wanted.connect(partial(self.remove_photo, place))
        tile.moved.connect(lambda step: self.move_photo(place, place + step))
        tile.dragged.connect(self._dragged)
        tile.dropped.connect(partial(self._dropped, place))
        tile.show()
        return tile

    def _choose(self, place: int) -> None:
        if place >= len(self.tiles):
            return
        self._chosen = place
        for number, tile in enumerate(self.tiles):
            tile.set_chosen(number == place)
        if self.crop.isVisible():
            self._crop(place)

    # -- sorting

    def move_photo(self, place: int, to: int) -> None:
        """Put a photo elsewhere in the order."""
        photos = list(self._owner.photos)
        if not 0 <= place < len(photos) or not 0 <= to < len(photos) or place == to:
            return
        photos.insert(to, photos.pop(place))
        self._chosen = to
        self._owner.commit("photos.order", photos=tuple(photos))

    def _gap_at(self, point: QPoint) -> int:
        """The place a photo dropped at `point` would take, counted with itself still in the row."""
        for number, tile in enumerate(self.tiles):
            spot = tile.geometry()
            if point.y() <= spot.bottom() + 4 and point.x() < spot.center().x():
                return number
        return len(self.tiles)

    def _dragged(self, point: QPoint) -> None:
        gap = self._gap_at(point)
        spot = self.tiles[min(gap, len(self.tiles) - 1)].geometry()
        self.strip.mark = (spot.right() + 5 if gap >= len(self.tiles) else spot.left() - 3, spot.top())
        self.strip.update()

    def _dropped(self, place: int, point: QPoint) -> None:
        self.strip.mark = None
        self.strip.update()
        gap = self._gap_at(point)
        self.move_photo(place, gap - 1 if gap > place else gap)

    # -- tools

    def remove_photo(self, place: int) -> None:
        """Take a photo off; it can be brought back."""
        photos = self._owner.photos
        if self._owner.commit("photos.removed", photos=photos[:place] + photos[place + 1 :]):
            self._desk.bridge.toast(self.tr("Foto dihapus"), self.tr("Urungkan"), self._desk.undo.undo)

    def _crop(self, place: int) -> None:
        self._chosen = place
        for number, tile in enumerate(self.tiles):
            tile.set_chosen(number == place)
        self.crop.open_panel(self._owner.photos[place], is_cover=place == 0)

    def _cropped(self, photo: Photo) -> None:
        photos = list(self._owner.photos)
        if 0 <= self._chosen < len(photos):
            photos[self._chosen] = photo
            self._owner.commit("photos.crop", photos=tuple(photos))

    def _turn(self, place: int) -> None:
        photo, held = self._owner.photos[place], self._owner.id

        def work(_steps: Steps) -> Photo:
            return self._desk.suite.gallery.rotated(photo, 1)

        def landed(turned: Photo) -> None:
            photos = self._owner.photos
            if self._owner.id == held and photo in photos:
                at = photos.index(photo)
                reopen = self.crop.isVisible()
                self._owner.commit("photos.turned", photos=(*photos[:at], turned, *photos[at + 1 :]))
                if reopen:
                    self._crop(at)

        self._desk.jobs.start(work, landed, self._desk.bridge.fail)

    # -- taking in

    def _ask(self) -> None:
        self.take_in(ask_for_photos(self, self.question(), self.tr("Foto")))

    def paste(self) -> None:
        """Add what was copied."""
        self.take_in(brought(QGuiApplication.clipboard().mimeData()))

    def take_in(self, found: Brought) -> None:
        """Take photos in off the window's thread and put them behind the others."""
        if not found.count:
            return
        held = self._owner.id

        def landed(report: IntakeReport) -> None:
            if report.photos and self._owner.id == held:
                self._owner.commit("photos.added", photos=(*self._owner.photos, *report.photos))
            elif report.photos:
                self._owner.add_late(held, report.photos)
            for name, problem in report.refused[:1]:
                self._desk.bridge.fail(OvopError(problem.code, **{**problem.facts, "name": name}))

        task = Intake(self._desk.suite.gallery, found)
        self._desk.jobs.start(task, landed, self._desk.bridge.fail, title=self.tr("Menambahkan foto"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what happens when one lets go."""
        count = promised(event.mimeData())
        if count:
            event.acceptProposedAction()
            self.card.set_look("nila_soft", "nila", dashed=True)
            self._hint.setText(counted(self.tr("Lepaskan untuk menambah {count} foto"), count))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is dragged here any more."""
        self._calm()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self._calm()
        event.acceptProposedAction()
        self.take_in(brought(event.mimeData()))

    def _calm(self) -> None:
        self.card.set_look("surface", "line")
        self._hint.setText(self.hint())

    def focus(self) -> None:
        """Go to the cover, or to where photos are added."""
        (self.tiles[0] if self.tiles else self.add).setFocus(Qt.FocusReason.ShortcutFocusReason)
