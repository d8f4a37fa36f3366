"""The template that is chosen, with the cover as it will print."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ovop_desktop.brochure.layout import Layout
from ovop_desktop.ui.brochures.page_images import PageImages
from ovop_desktop.ui.brochures.paper_names import paper_name
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label

HIGH, WIDEST = 112, 96


class _Cover(QWidget):
    def __init__(self, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._size = (210.0, 297.0)
        self._ready = False
        self._high = float(HIGH)
        self.setFixedSize(92, HIGH + 8)
        images.ready.connect(lambda page: self.update() if page == 0 else None)

    def show_layout(self, layout: Layout) -> None:
        self._size, self._ready = layout.page_size, True
        wide, high = layout.page_size
        self._high = min(float(HIGH), WIDEST * high / wide)
        self.setFixedSize(round(self._high * wide / high) + 12, round(self._high) + 8)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(4, 4, -8, -4)
        painter.fillRect(area, look.colour("white"))
        ratio = self.devicePixelRatioF()
        picture = self._images.get(0, round(self._high * ratio / self._size[1], 3))[0] if self._ready else None
        if picture is not None:
            painter.drawPixmap(area, picture, QRectF(picture.rect()))
        painter.setPen(QPen(look.colour("nila"), 2))
        painter.drawRoundedRect(area.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5)
        disc = QRectF(area.right() - 15, area.bottom() - 18, 20, 20)
        painter.setBrush(look.colour("nila"))
        painter.setPen(QPen(look.colour("surface"), 2))
        painter.drawEllipse(disc)
        mark = QPointF(disc.center().x() - 6, disc.center().y() - 6)
        painter.drawPixmap(mark, look.pixmap("check-bold", 12, "on_nila", ratio))


class TemplateCard(Speaking):
    """Names the template and what comes of it; `change_wanted` asks for another, `favourites_wanted` for favourites."""

    change_wanted = Signal()
    favourites_wanted = Signal()

    def __init__(self, images: PageImages, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._layout: Layout | None = None
        self._paper, self._template = "A4", "catalogue"
        self.heading = Label(role="h3")
        self.cover = _Cover(images)
        self.name = Label(role="row", wrap=True)
        self.detail = Label(role="second", token="ink2", wrap=True)
        line = row(self.cover, spacing=12)
        self.change = Button("", small=True)
        self.change.clicked.connect(self.change_wanted)
        told = column(None, self.name, self.detail, 4, spacing=2)
        told.addLayout(row(self.change, None))
        told.addStretch(1)
        line.addLayout(told, 1)
        self.favourites = Button("", "ghost", "star", small=True)
        self.favourites.clicked.connect(self.favourites_wanted)
        outer = column(spacing=8)
        outer.addLayout(row(self.heading, None, self.favourites))
        outer.addLayout(line)
        self.setLayout(outer)
        self.speak(self.heading.setText, lambda: self.tr("Templat"))
        self.speak(self.change.setText, lambda: self.tr("Ganti"))
        self.speak(self.change.setAccessibleName, lambda: self.tr("Ganti templat"))
        self.speak(self.favourites.setText, lambda: self.tr("Favorit"))
        self.speak(self.cover.setAccessibleName, lambda: self.tr("Sampul brosur"))
        self.speak(lambda _: self._tell(), lambda: "")

    def show_layout(self, layout: Layout, template: str, paper: str) -> None:
        """Show the first page of a layout."""
        self._layout, self._template, self._paper = layout, template, paper
        self.cover.show_layout(layout)
        self._tell()

    def _tell(self) -> None:
        self.name.setText(self._words.say(f"template.{self._template}"))
        if self._layout is not None:
            text, count = self.tr("{count} halaman · {paper}"), self._layout.page_count
            self.detail.setText(counted(text, count, paper=paper_name(self._paper)))
