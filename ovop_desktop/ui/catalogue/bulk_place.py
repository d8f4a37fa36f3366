"""The coming and going of what stands with the list: the bar at its foot, and one panel at a time beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.paste import Target
from ovop_desktop.ui.catalogue.bulk_panel import BulkPanel
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.paste_panel import Cells, PastePanel
from ovop_desktop.ui.catalogue.selection_bar import SelectionBar

WIDE_ENOUGH = 1100
"""Pixels the filters and a panel need side by side."""


class BulkPlace(QObject):
    """Shows the bar while something is ticked, or a panel instead of it; in a small window the filters give way."""

    def __init__(
        self,
        page: QWidget,
        model: ProductModel,
        bar: SelectionBar,
        bulk: BulkPanel,
        paste: PastePanel,
        tools: QWidget,
    ) -> None:
        super().__init__(page)
        self._page, self._model, self._bar, self._tools = page, model, bar, tools
        self._bulk, self._paste = bulk, paste
        model.ticked_changed.connect(self.renew)
        model.completed.connect(self.renew)
        for panel in (bulk, paste):
            panel.closed.connect(self.renew)

    def is_open(self) -> bool:
        """Whether a panel stands there."""
        return self._stands(self._bulk) or self._stands(self._paste)

    def _stands(self, panel: QWidget) -> bool:
        return panel.isVisibleTo(self._page)

    def open_for(self, chosen: Sequence[EntityId], mode: str = "values") -> None:
        """Show the panel of changes to many for these products; those that are not ticked become so."""
        if not chosen:
            return
        if self._stands(self._paste):
            self._paste.put_away()
        if not self._model.count_ticked():
            self._model.tick_these(chosen)
        self._bar.hide()
        self._bulk.open_for(chosen, mode)
        self.fit()

    def open_paste(self, text: str, target: Target) -> None:
        """Show what pasting would do."""
        if self._stands(self._bulk):
            self._bulk.put_away()
        self._bar.hide()
        self._paste.open_for(text, target)
        self.fit()

    def open_emptying(self, cells: Cells) -> None:
        """Show what emptying cells would do."""
        if self._stands(self._bulk):
            self._bulk.put_away()
        self._bar.hide()
        self._paste.open_to_empty(cells)
        self.fit()

    def renew(self) -> None:
        """Show what fits what is ticked."""
        count = self._model.count_ticked()
        self._bar.show_count(count, len(self._model.ids()), self._model.query.archived)
        self.fit()
        if self.is_open():
            self._bar.hide()
        if self._stands(self._bulk):
            if count:
                self._bulk.show_ids(self._model.ticked())
            else:
                self._bulk.put_away()

    def fit(self) -> None:
        """Share the room there is."""
        self._tools.setVisible(self._page.width() >= WIDE_ENOUGH or not self.is_open())
        self._bar.place()

    def back(self) -> bool:
        """Esc closes a panel first, then takes the ticks away; False when there was nothing of both."""
        for panel in (self._bulk, self._paste):
            if self._stands(panel):
                panel.put_away()
                return True
        if self._model.count_ticked():
            self._model.tick_all(False)
            return True
        return False
