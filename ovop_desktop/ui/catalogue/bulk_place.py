"""The coming and going of what stands with the list: the bar at its foot, the panel of changes to many beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.ui.catalogue.bulk_panel import BulkPanel
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.selection_bar import SelectionBar

WIDE_ENOUGH = 1100
"""Pixels the filters and the panel need side by side."""


class BulkPlace(QObject):
    """Shows the bar while something is ticked, or the panel instead of it; in a small window the filters give way."""

    def __init__(self, page: QWidget, model: ProductModel, bar: SelectionBar, panel: BulkPanel, tools: QWidget) -> None:
        super().__init__(page)
        self._page, self._model, self._bar, self._panel, self._tools = page, model, bar, panel, tools
        model.ticked_changed.connect(self.renew)
        model.completed.connect(self.renew)
        panel.closed.connect(self.renew)

    def is_open(self) -> bool:
        """Whether the panel stands there."""
        return self._panel.isVisibleTo(self._page)

    def open_for(self, chosen: Sequence[EntityId], mode: str = "values") -> None:
        """Show the panel for these products; one that is not ticked becomes so."""
        if not chosen:
            return
        if not self._model.count_ticked():
            self._model.tick(self._model.ids().index(chosen[0]), True)
        self._bar.hide()
        self._panel.open_for(chosen, mode)
        self.fit()

    def renew(self) -> None:
        """Show what fits what is ticked."""
        count = self._model.count_ticked()
        self._bar.show_count(count, len(self._model.ids()), self._model.query.archived)
        self.fit()
        if self.is_open():
            self._bar.hide()
            if count:
                self._panel.show_ids(self._model.ticked())
            else:
                self._panel.put_away()

    def fit(self) -> None:
        """Share the room there is."""
        self._tools.setVisible(self._page.width() >= WIDE_ENOUGH or not self.is_open())
        self._bar.place()

    def back(self) -> bool:
        """Esc closes the panel first, then takes the ticks away; False when there was nothing of both."""
        if self.is_open():
            self._panel.put_away()
            return True
        if self._model.count_ticked():
            self._model.tick_all(False)
            return True
        return False
