"""The products as a gallery of cards that fills the width there is."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ovop_desktop.ui.catalogue.card_delegate import CardDelegate
from ovop_desktop.ui.shell import look


class GalleryView(QListView):
    """Uniform cells, laid out in batches: 100,000 products scroll as twelve do."""

    space_pressed = Signal(int)

    def __init__(self, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setProperty("bare", True)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        # Painting its own ground, the view scrolls by moving what is painted; a see-through one paints every card anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSpacing(0)
        self.setItemDelegate(delegate)
        self._fit_timer = QTimer(self, singleShot=True, interval=0)
        self._fit_timer.timeout.connect(self.fit)

    def fit(self) -> None:
        """Share the width among the cards."""
        width = self.viewport().width() - 8
        if width > 0:
            self.setGridSize(self._delegate.fit(width))
            self.setIconSize(QSize(1, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the cards."""
        QPainter(self.viewport()).fillRect(event.rect(), look.colour("paper"))
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cards to the new width."""
        super().resizeEvent(event)
        self._fit_timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; Enter opens (the view's own `activated`)."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.space_pressed.emit(index.row())
            return
        super().keyPressEvent(event)

    def go_to(self, row: int) -> None:
        """Make a row the current one and bring it into view."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
