"""On the Produk page: photos that were kept aside wait there to be dealt with."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.photos.aside import Aside
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.messages import Banner


class AsideOffer(Banner):
    """Shown while there are any; its cross forgets them. The files stay where they are."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("nila", parent)
        self._desk = desk
        self._aside = Aside(desk.memory, desk.suite.folder)
        self.pressed.connect(lambda: self._desk.bridge.open("photos"))
        self.closed.connect(self._forget)
        self.hide()

    def renew(self) -> None:
        """Count them again, and say it in the language spoken now."""
        count = self._aside.count()
        self.set_words(
            counted(self.tr("{count} foto menunggu dicocokkan"), count, self._desk.words.number(count)),
            self.tr("Disisihkan dari folder foto; berkasnya tetap di tempatnya."),
            self.tr("Lihat foto"),
        )
        self.offer_close(self.tr("Jangan tawarkan lagi"))
        self.setVisible(count > 0)

    def _forget(self) -> None:
        held = self._aside.paths()
        self._aside.keep(())
        self.renew()

        def bring_back() -> None:
            self._aside.keep(held)
            self.renew()

        self._desk.bridge.toast(self.tr("Foto itu tidak ditawarkan lagi"), self.tr("Urungkan"), bring_back)
