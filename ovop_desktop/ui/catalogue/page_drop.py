"""Photos and folders held over the page of products: what letting go will do, and doing it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ovop_desktop.ui.catalogue.card_delegate import GAP
from ovop_desktop.ui.catalogue.gallery_view import GalleryView
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.photo_offer import PhotoOffer
from ovop_desktop.ui.photos.choosing import local_paths
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.widgets.drop_veil import DropVeil


class PageDrop(QObject):
    """On a card they become photos of its product; beside the cards they are offered as products or for matching."""

    def __init__(
        self, page: QWidget, views: QStackedWidget, gallery: GalleryView, model: ProductModel, offer: PhotoOffer
    ) -> None:
        super().__init__(page)
        self._page, self._views, self._gallery, self._model, self._offer = page, views, gallery, model, offer
        self.veil = DropVeil(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is held over the page and let go there."""
        if event.type() == QEvent.Type.DragLeave:
            self.veil.lift()
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = local_paths(event.mimeData())
        if not paths:
            event.ignore()
        elif isinstance(event, QDragMoveEvent):  # entering is a move, too
            event.acceptProposedAction()
            self._say(event.position().toPoint(), paths)
        else:
            self.veil.lift()
            event.acceptProposedAction()
            self._take(event.position().toPoint(), paths)
        return True

    def _say(self, place: QPoint, paths: Sequence[Path]) -> None:
        card, count = self._card_at(place, paths), len(paths)
        if card.isValid():
            row = self._model.row_at(card.row())
            name = self._model.says.text(row, "name") if row is not None else ""
            told = counted(self.tr("Lepaskan untuk menambah {count} foto ke {name}"), count, name=name)
            drawn = self._gallery.visualRect(card).adjusted(0, 0, -GAP, -GAP)
            self.veil.say(told, drawn.translated(self._gallery.viewport().mapTo(self._page, QPoint(0, 0))))
            return
        told = counted(self.tr("Lepaskan untuk membuat produk dari {count} foto"), count)
        if any(path.is_dir() for path in paths):
            told = self.tr("Lepaskan untuk mencocokkan isi folder dengan produk")
        self.veil.say(told, QRect(self._views.mapTo(self._page, QPoint(0, 0)), self._views.size()))

    def _take(self, place: QPoint, paths: tuple[Path, ...]) -> None:
        card = self._card_at(place, paths)
        if card.isValid():
            self._offer.add_to(self._model.id_at(card.row()), paths)
        else:
            self._offer.offer(paths)

    def _card_at(self, place: QPoint, paths: Sequence[Path]) -> QModelIndex:
        """The card that takes these; a folder is no card's."""
        if self._views.currentWidget() is not self._gallery or any(path.is_dir() for path in paths):
            return QModelIndex()
        return self._gallery.indexAt(self._gallery.viewport().mapFrom(self._page, place))
