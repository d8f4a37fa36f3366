"""Every kind of sheet to choose from, each drawn from the office's own products."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QScrollArea, QWidget
from shiboken6 import isValid

from ovop_desktop.brochure.raster import PageImage
from ovop_desktop.domain.edition import BrochurePlan
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover

COLUMNS = 4
TILE = QSize(152, 238)
PICTURE = 128
"""The longer side of a thumbnail, in pixels."""


class Tile(QAbstractButton):
    """A template: its first page, its name and what it is for."""

    def __init__(self, name: str, purpose: str, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._chosen = chosen
        self.setFixedSize(TILE)
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(purpose)
        self.setToolTip(purpose)
        self.setCheckable(True)
        self.setChecked(chosen)
        look.pointing(self)
        self.name = Label(name, "row", wrap=True, parent=self)
        self.purpose = Label(purpose, "caption", "ink2", wrap=True, parent=self)
        self.name.setGeometry(6, PICTURE + 14, TILE.width() - 12, 20)
        self.purpose.setGeometry(6, PICTURE + 34, TILE.width() - 12, TILE.height() - PICTURE - 38)
        self.purpose.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self.name, self.purpose):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_picture(self, picture: QPixmap) -> None:
        """Show the first page."""
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page; the chosen one and the one under the mouse stand out."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._chosen or self.underMouse():
            painter.setPen(QPen(look.colour("nila"), 2) if self._chosen else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("nila_soft" if self._chosen else "sunken"))
            painter.drawRoundedRect(area, 9, 9)
        place = QRectF(0, 8, self.width(), PICTURE)
        if self._picture is None:
            blank = QRectF(place.center().x() - 45, place.top(), 90, PICTURE)
            painter.fillRect(blank, look.colour("sunken"))
            return
        ratio = self._picture.devicePixelRatio()
        wide, high = self._picture.width() / ratio, self._picture.height() / ratio
        page = QRectF(place.center().x() - wide / 2, place.center().y() - high / 2, wide, high)
        painter.fillRect(page.adjusted(-1, -1, 1, 2), look.colour("line2"))
        painter.drawPixmap(page, self._picture, QRectF(self._picture.rect()))


class TemplatePictures:
    """Thumbnails of the templates, drawn once for each look and dropped when the catalogue changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._held: dict[tuple[str, str, tuple[str, ...], float], QPixmap] = {}

    def forget(self) -> None:
        """Draw them anew the next time: a product has changed."""
        self._held.clear()

    def show(self, tile: Tile, plan: BrochurePlan, template: str) -> None:
        """Show the thumbnail in a tile, at once or when it is drawn."""
        ratio = tile.devicePixelRatioF()
        key = (template, plan.theme, plan.languages, ratio)
        if key in self._held:
            tile.show_picture(self._held[key])
            return

        def arrived(page: PageImage) -> None:
            image = QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888)
            picture = QPixmap.fromImage(image.copy())
            picture.setDevicePixelRatio(ratio)
            self._held[key] = picture
            if isValid(tile):
                tile.show_picture(picture)

        task = self._desk.suite.brochures.thumbnail(plan, template, round(PICTURE * ratio))
        self._desk.jobs.start(task, arrived)


class TemplateGallery(Popover):
    """`chosen` brings a template's id."""

    chosen = Signal(str)

    def __init__(self, opener: QWidget, desk: Desk, pictures: TemplatePictures, plan: BrochurePlan) -> None:
        super().__init__(opener)
        self.tiles: dict[str, Tile] = {}
        self.column.setSpacing(8)
        self.column.addWidget(Label(self.tr("Mau mencetak apa?"), "h3"))
        grid = QWidget()
        lines = QGridLayout(grid)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        infos = desk.suite.brochures.templates()
        for place, info in enumerate(infos):
            key = f"template.{info.id}"
            tile = Tile(desk.words.say(key), desk.words.say(f"{key}.purpose"), info.id == plan.template)
            tile.clicked.connect(lambda _on, name=info.id: self._choose(name))
            lines.addWidget(tile, place // COLUMNS, place % COLUMNS)
            self.tiles[info.id] = tile
            pictures.show(tile, plan, info.id)
        rows = -(-len(infos) // COLUMNS)
        scroll = QScrollArea()
        scroll.setWidget(grid)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        width = min(COLUMNS, len(infos)) * (TILE.width() + 6) + 14
        scroll.setFixedSize(width, min(rows * (TILE.height() + 6), 2 * (TILE.height() + 6) + 40))
        self.column.addWidget(scroll)

    def _choose(self, name: str) -> None:
        self.close()
        self.chosen.emit(name)
