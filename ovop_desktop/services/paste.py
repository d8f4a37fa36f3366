"""Cells pasted from a spreadsheet onto the list of products: seen beforehand, written and taken back as one deed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.folding import fold
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import Product
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.cells import EDITABLE, EMPTIED, LINKS, linked, wholesale_above_retail, with_cell
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.name_book import NameBook
from ovop_desktop.services.tasks import Steps, Task
from ovop_desktop.services.tsv import read

AT_ONCE = 50
"""Products read between two steps."""

Decided = Mapping[tuple[str, str], EntityId]
"""What a name that is not known stands for: (kind, text as pasted) to the record a person has chosen."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where it is pasted: the products below one another and the columns beside one another, from the current cell on.

    `headings` are what columns are called (in any language): a first row of nothing else says which columns are meant.
    `fill` is how many rows and columns one single cell is to fill. With `blanks` empty cells empty what they fall on;
    without, they leave it as it is.
    """

    ids: tuple[EntityId, ...]
    keys: tuple[str, ...]
    language: str
    headings: Mapping[str, str] = field(default_factory=dict)
    fill: tuple[int, int] = (1, 1)
    blanks: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """A cell that stays as it is, and why."""

    product: Product
    key: str
    text: str
    problem: OvopError


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name that no record has, how many cells say it, and the one most like it (None: none is)."""

    kind: str
    text: str
    count: int
    nearest: EntityId | None
    nearest_shown: str


@dataclass(frozen=True, slots=True)
class Extent:
    """How much was pasted, and what of it finds no place: rows and columns beyond the list's, empty cells, columns that
    cannot be typed into. `by_heading` tells that the first row named the columns, `blanks` that empty cells empty."""

    rows: int = 0
    columns: int = 0
    rows_left: int = 0
    columns_left: int = 0
    empty: int = 0
    locked: tuple[str, ...] = ()
    by_heading: bool = False
    blanks: bool = False


@dataclass(frozen=True, slots=True)
class PasteRow:
    """One product as it is and as it would be; `keys` are the columns that give it another value."""

    before: Product
    after: Product
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PastePlan:
    """What would happen, in the order of the list: only rows that would change."""

    extent: Extent
    rows: tuple[PasteRow, ...]
    refused: tuple[Refused, ...]
    unknown: tuple[UnknownName, ...]
    same: int
    """Cells that already say what was pasted."""
    deed: str = "products.pasted"


class Paste:
    """Plans and writes what was copied elsewhere."""

    def __init__(self, editor: Editor, catalogue: Catalogue) -> None:
        self._editor = editor
        self._catalogue = catalogue

    def plan(self, text: str, target: Target, decided: Decided | None = None) -> Task[PastePlan]:
        """Work out what pasting `text` (parted by tabs) at `target` does. Writes nothing."""

        def work(steps: Steps) -> PastePlan:
            book = NameBook.read(self._catalogue, target.language)
            laid = laid_out(read(text), target)
            maker = _Maker(book, target.language, decided or {})
            self._take(maker, tuple(zip(target.ids, laid.cells, strict=False)), steps)
            return maker.plan(laid.extent, "products.pasted")

        return work

    def emptying(self, chosen: Sequence[tuple[EntityId, Sequence[str]]], language: str) -> Task[PastePlan]:
        """Work out what emptying the columns chosen of each product does. Writes nothing.

        What always holds something (a name, a stock state) is passed over.
        """
        keys = tuple(dict.fromkeys(key for _one, some in chosen for key in some))

        def work(steps: Steps) -> PastePlan:
            maker = _Maker(NameBook({}, {}), language, {})
            cells = [(one, tuple((key, "") for key in some if key in EMPTIED)) for one, some in chosen]
            self._take(maker, cells, steps)
            locked = tuple(key for key in keys if key not in EMPTIED)
            return maker.plan(Extent(len(chosen), len(keys), locked=locked), "products.emptied")

        return work

    def _take(self, maker: _Maker, asked: Sequence[tuple[EntityId, Sequence[tuple[str, str]]]], steps: Steps) -> None:
        for start in range(0, len(asked), AT_ONCE):
            steps.step("paste_read", start, len(asked))
            part = asked[start : start + AT_ONCE]
            held = self._catalogue.products([one for one, _cells in part])
            for one, cells in part:
                if one in held:
                    maker.take(held[one], cells)
        steps.step("paste_read", len(asked), len(asked))

    def write(self, plan: PastePlan) -> Task[int]:
        """Write a plan as one deed, whole or not at all; brings the number of products changed.

        Cancelled, it writes nothing. The task raises StaleChange when one of them has changed since it was planned,
        and what `Editor.apply` raises.
        """
        return self._editor.writing(change_set(plan))


def change_set(plan: PastePlan) -> ChangeSet:
    """The deed of a plan; its facts name how many products and which fields."""
    changes = [Change(row.before, row.after) for row in plan.rows]
    fields = dict.fromkeys(name for change in changes for name in change.fields())
    name = plan.rows[0].before.name.best("id") if plan.rows else ""
    return ChangeSet.of(Deed.of(plan.deed, count=len(changes), fields=",".join(fields), name=name), changes)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """For each product the cells that fall on it: (column, text), in the order they are to be read."""

    cells: tuple[tuple[tuple[str, str], ...], ...]
    extent: Extent


def laid_out(grid: Sequence[Sequence[str]], target: Target) -> LaidOut:
    """The pasted cells on the products and columns they fall on."""
    if len(grid) == 1 and len(grid[0]) == 1:
        grid = [[grid[0][0]] * target.fill[1]] * target.fill[0]
    named = _named_columns(grid, target)
    rows = grid[1:] if named else grid
    keys = named or target.keys
    wide = max((len(row) for row in rows), default=0)
    seen = [(key, place) for place, key in enumerate(keys[:wide])]
    locked = tuple(dict.fromkeys(key for key, _ in seen if key not in EDITABLE))
    typed = sorted(((key, place) for key, place in seen if key in EDITABLE), key=lambda one: one[0] == "wholesale")
    cells = tuple(
        tuple((key, row[place]) for key, place in typed if place < len(row) and (target.blanks or row[place].strip()))
        for row in rows[: len(target.ids)]
    )
    asked = [place < len(row) and row[place].strip() for row in rows[: len(target.ids)] for _key, place in typed]
    extent = Extent(
        rows=len(rows),
        columns=wide,
        rows_left=max(0, len(rows) - len(target.ids)),
        columns_left=max(0, wide - len(keys)),
        empty=sum(not said for said in asked),
        locked=locked,
        by_heading=bool(named),
        blanks=target.blanks,
    )
    return LaidOut(cells, extent)


def _named_columns(grid: Sequence[Sequence[str]], target: Target) -> tuple[str, ...]:
    """The columns a first row of nothing but headings names; () when it is no such row."""
    if len(grid) < 2:
        return ()
    found = [target.headings.get(" ".join(fold(cell).split()), "") for cell in grid[0]]
    return tuple(found) if found and all(found) and len(set(found)) == len(found) else ()


class _Maker:
    """Takes product after product and keeps what becomes of each."""

    def __init__(self, book: NameBook, language: str, decided: Decided) -> None:
        self._book, self._language, self._decided = book, language, decided
        self._rows: list[PasteRow] = []
        self._refused: list[Refused] = []
        self._same = 0

    def take(self, product: Product, cells: Sequence[tuple[str, str]]) -> None:
        """Put the cells of one row into a product."""
        after, changed, refused = self._applied(product, cells)
        if wholesale_above_retail(after) and not wholesale_above_retail(product):
            blamed = "wholesale" if "wholesale" in changed else "price"
            text = dict(cells)[blamed]
            after, changed, refused = self._applied(product, [cell for cell in cells if cell[0] != blamed])
            refused.append(Refused(product, blamed, text, OvopError("cell.wholesale", text=text)))
        self._same += len(cells) - len(changed) - len(refused)
        self._refused += refused
        if changed:
            self._rows.append(PasteRow(product, after, tuple(changed)))

    def _applied(self, product: Product, cells: Sequence[tuple[str, str]]) -> tuple[Product, list[str], list[Refused]]:
        after, changed, refused = product, [], []
        for key, text in cells:
            try:
                made = self._with(after, key, text)
            except OvopError as problem:
                refused.append(Refused(product, key, text, problem))
                continue
            if made != after:
                changed.append(key)
            after = made
        return after, changed, refused

    def _with(self, product: Product, key: str, text: str) -> Product:
        chosen = self._decided.get((LINKS.get(key, ""), text.strip()))
        if chosen is not None:
            return linked(product, key, chosen)
        return with_cell(product, key, text, self._book, self._language)

    def plan(self, extent: Extent, deed: str) -> PastePlan:
        """All of it."""
        return PastePlan(extent, tuple(self._rows), tuple(self._refused), tuple(self._unknown()), self._same, deed)

    def _unknown(self) -> list[UnknownName]:
        codes = {"cell.unknown", "cell.unknown_kind"}
        asked = Counter((LINKS[one.key], one.text.strip()) for one in self._refused if one.problem.code in codes)
        made = []
        for (kind, text), count in asked.items():
            near = self._book.near(kind, text)
            made.append(UnknownName(kind, text, count, near, self._book.shown[near] if near else ""))
        return made
