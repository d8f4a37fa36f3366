"""Indonesia's regions: codes, kinds, and what each place calls itself.

Codes are those of the Ministry of Home Affairs, PP.KK.CC.DDDD (Permendagri 137/2017, kept up by Kepmendagri
300.2.2-2138/2025): regencies are numbered 01 to 69, cities 71 to 99; the last group starts with 1 for a kelurahan, 2
for a desa (or what its province calls it), 3 for a desa adat.

The names for a desa, and how sure they are. In national or provincial law: gampong (UU 11/2006 on Aceh), kampung and
distrik (UU 21/2001 on Papua), nagari (Perda Sumatera Barat 7/2018), kalurahan, kapanewon and kemantren (Pergub DIY
25/2019). In the regencies' own regulations and everyday use: pekon, tiyuh and kampung in Lampung, lembang in Toraja,
kampung in Kutai Barat, Mahakam Ulu, Berau, Siak, Sangihe and Sitaro, kepenghuluan in Rokan Hilir, dusun in Bungo, kute
and kampung in upland Aceh. Negeri (Maluku) and ohoi (Kei) stand beside desa in the same regency, one village this,
the next that, so there it is "Desa", as everywhere else that is not in the tables. Permendagri 137/2017 itself writes
desa for all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PROVINCE, REGENCY, DISTRICT, VILLAGE = 1, 2, 3, 4

_LEVELS = {2: PROVINCE, 4: REGENCY, 6: DISTRICT, 10: VILLAGE}
_DOTTED = re.compile(r"\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?")

VILLAGE_WORDS = frozenset({
    "desa", "kelurahan", "kalurahan", "nagari", "gampong", "kampung", "kampong", "pekon", "tiyuh", "lembang",
    "kepenghuluan", "negeri",
})  # fmt: skip
"""What people write before a village's name, leave out, or mix up."""

DISTRICT_WORDS = frozenset({"kecamatan", "kapanewon", "kemantren", "distrik"})
"""The same for a district's."""

_PAPUA = frozenset({"91", "92", "93", "94", "95", "96"})

_BY_REGENCY = {
    **dict.fromkeys(("11.04", "11.13", "11.16", "11.17"), "Kampung"),
    **dict.fromkeys(("11.10", "11.75"), "Kampong"),
    "11.02": "Kute",
    "11.09": "Desa",
    **dict.fromkeys(("13.09", "13.73", "13.77"), "Desa"),
    "14.07": "Kepenghuluan",
    "14.08": "Kampung",
    "15.08": "Dusun",
    **dict.fromkeys(("18.04", "18.06", "18.10", "18.13"), "Pekon"),
    **dict.fromkeys(("18.02", "18.05", "18.08"), "Kampung"),
    "18.12": "Tiyuh",
    **dict.fromkeys(("64.03", "64.07", "64.11"), "Kampung"),
    **dict.fromkeys(("71.03", "71.09"), "Kampung"),
    **dict.fromkeys(("73.18", "73.26"), "Lembang"),
}
_BY_PROVINCE = {"11": "Gampong", "13": "Nagari", "34": "Kalurahan", **dict.fromkeys(_PAPUA, "Kampung")}

KINDS = {
    REGENCY: ("Kabupaten Administrasi", "Kota Administrasi", "Kabupaten", "Kota"),
    DISTRICT: ("Kecamatan", "Kapanewon", "Kemantren", "Distrik"),
    VILLAGE: (
        "Desa Adat",
        "Kelurahan",
        *dict.fromkeys(("Desa", *_BY_REGENCY.values(), *_BY_PROVINCE.values())),
    ),
}
"""The words before a name, by level, a longer one before the word it begins with."""


@dataclass(frozen=True, slots=True)
class Region:
    """A province, regency or city, district, or village.

    `code` is dotted; `level` is 1 (province) to 4 (village); `name` is without its kind ("Celuk", "Gianyar"); `kind` is
    the word before it ("Desa", "Kabupaten"); `parents` are the labels above it, nearest first: ("Kecamatan Sukawati",
    "Kabupaten Gianyar", "Bali"); `postal` is five digits, for villages.
    """

    code: str
    level: int
    name: str
    kind: str
    parents: tuple[str, ...] = ()
    postal: str = ""

    @property
    def label(self) -> str:
        """The name with its kind: "Nagari Pariangan", "Kota Yogyakarta", "Bali"."""
        return labelled(self.kind, self.name)

    @property
    def path(self) -> str:
        """The label and everything above it: "Desa Celuk, Kecamatan Sukawati, Kabupaten Gianyar, Bali"."""
        return ", ".join((self.label, *self.parents))


def labelled(kind: str, name: str) -> str:
    """`kind` before `name`; a province stands alone, and "Gampong Baro" is not called Gampong Gampong Baro."""
    if kind == "Provinsi" or not kind or name.split(" ", 1)[0].casefold() == kind.casefold():
        return name
    return f"{kind} {name}"


def parted(label: str, level: int) -> tuple[str, str]:
    """The word before the name of a place of this level, and its name: ("Desa", "Celuk"); ("", label) without one."""
    for kind in KINDS.get(level, ()):
        name = label.removeprefix(f"{kind} ").strip()
        if name and name != label:
            return kind, name
    return "", label


def normal_code(text: str) -> str:
    """The dotted code in `text` ("5104012005", "51.04.01.2005", "51 04"), or "" when it is none."""
    digits = re.sub(r"[\s.\-/]", "", text)
    if not digits.isascii() or not digits.isdigit() or len(digits) not in _LEVELS:
        return ""
    return ".".join(part for part in (digits[:2], digits[2:4], digits[4:6], digits[6:]) if part)


def level_of(code: str) -> int:
    """1 to 4 for a dotted code. Raises ValueError for anything else."""
    if not _DOTTED.fullmatch(code):
        raise ValueError(f"not a dotted region code: {code!r}")
    return code.count(".") + 1


def parent_of(code: str) -> str:
    """The dotted code one level up, "" above a province."""
    return code.rpartition(".")[0]


def kind_of(code: str) -> str:
    """The word before the name of the region with this dotted code. Raises ValueError for anything else."""
    level = level_of(code)
    if level == PROVINCE:
        return "Provinsi"
    if level == REGENCY:
        return "Kota" if code[3:5] >= "71" else "Kabupaten"
    if level == DISTRICT:
        return _district_kind(code)
    return _village_kind(code)


def _district_kind(code: str) -> str:
    if code[:2] in _PAPUA:
        return "Distrik"
    if code[:2] == "34":
        return "Kemantren" if code[3:5] >= "71" else "Kapanewon"
    return "Kecamatan"


def _village_kind(code: str) -> str:
    if code[9] == "1":
        return "Kelurahan"
    if code[9] == "3":
        return "Desa Adat"
    return _BY_REGENCY.get(code[:5]) or _BY_PROVINCE.get(code[:2]) or "Desa"
