"""Indonesia's places as the other languages of an edition say them: "Jarum Village", "Klaten Regency", "Klaten군".

English puts the kind behind the name, as Statistics Indonesia does in its own English. Korean keeps a place's name in
Latin letters, so that it is found on a map and on a parcel, and puts the Korean word for its kind behind it (군, 시 and
면 joined to it, as to any foreign name); provinces have settled names in both.
"""

from __future__ import annotations

from ovop_desktop.brochure.content import Words
from ovop_desktop.domain.regions import DISTRICT, PROVINCE, REGENCY, VILLAGE, Region, parted
from ovop_desktop.domain.village import Village
from ovop_desktop.services.content_words import everywhere

KINDS = {
    VILLAGE: ("{name} Village", "{name} 마을"),
    DISTRICT: ("{name} District", "{name}면"),
    REGENCY: ("{name} Regency", "{name}군"),
}
"""By level, in English and Korean."""

CITY = ("{name} City", "{name}시")

PROVINCES = {
    "11": ("Aceh", "아체주"),
    "12": ("North Sumatra", "북수마트라주"),
    "13": ("West Sumatra", "서수마트라주"),
    "14": ("Riau", "리아우주"),
    "15": ("Jambi", "잠비주"),
    "16": ("South Sumatra", "남수마트라주"),
    "17": ("Bengkulu", "벵쿨루주"),
    "18": ("Lampung", "람풍주"),
    "19": ("Bangka Belitung Islands", "방카블리퉁 제도주"),
    "21": ("Riau Islands", "리아우 제도주"),
    "31": ("Jakarta", "자카르타"),
    "32": ("West Java", "서자바주"),
    "33": ("Central Java", "중부자바주"),
    "34": ("Special Region of Yogyakarta", "욕야카르타 특별주"),
    "35": ("East Java", "동자바주"),
    "36": ("Banten", "반텐주"),
    "51": ("Bali", "발리주"),
    "52": ("West Nusa Tenggara", "서누사텡가라주"),
    "53": ("East Nusa Tenggara", "동누사텡가라주"),
    "61": ("West Kalimantan", "서칼리만탄주"),
    "62": ("Central Kalimantan", "중부칼리만탄주"),
    "63": ("South Kalimantan", "남칼리만탄주"),
    "64": ("East Kalimantan", "동칼리만탄주"),
    "65": ("North Kalimantan", "북칼리만탄주"),
    "71": ("North Sulawesi", "북술라웨시주"),
    "72": ("Central Sulawesi", "중부술라웨시주"),
    "73": ("South Sulawesi", "남술라웨시주"),
    "74": ("Southeast Sulawesi", "동남술라웨시주"),
    "75": ("Gorontalo", "고론탈로주"),
    "76": ("West Sulawesi", "서술라웨시주"),
    "81": ("Maluku", "말루쿠주"),
    "82": ("North Maluku", "북말루쿠주"),
    "91": ("Papua", "파푸아주"),
    "92": ("West Papua", "서파푸아주"),
    "93": ("South Papua", "남파푸아주"),
    "94": ("Central Papua", "중부파푸아주"),
    "95": ("Highland Papua", "산악파푸아주"),
    "96": ("Southwest Papua", "남서파푸아주"),
}
"""By the first two digits of a code, in English and Korean."""


def village_words(village: Village) -> Words:
    """A village with its kind: "Desa Jarum", "Jarum Village", "Jarum 마을"; what an office calls otherwise stays so."""
    kind, name = parted(village.label, VILLAGE)
    if village.label == village.name:
        return _called(village.label, village.name, KINDS[VILLAGE])
    return _called(village.label, name, KINDS[VILLAGE] if kind else ("{name}", "{name}"))


def regency_words(village: Village) -> Words:
    """The regency without the word for its kind, a city with it: "Klaten"; "Kota Yogyakarta", "Yogyakarta City"."""
    return _regency(village.short_regency())


def province_words(village: Village) -> Words:
    """The village's province."""
    return _province(village.code[:2], village.province)


def region_words(region: Region) -> Words:
    """A place of any level with its kind: "Kabupaten Kulon Progo", "Kulon Progo Regency", "Kulon Progo군"."""
    if region.level == PROVINCE:
        return _province(region.code, region.label)
    if region.level == REGENCY:
        return _regency(region.label)
    return _called(region.label, region.name, KINDS[region.level])


def within(*places: Words) -> Words:
    """Places, the smaller first, in every language: "Desa Jarum, Klaten"."""
    held = [place for place in places if place]
    return {tag: ", ".join(place[tag] for place in held) for tag in held[0]} if held else {}


def _regency(label: str) -> Words:
    kind, name = parted(label, REGENCY)
    if not kind:
        return everywhere(label)
    return _called(label, name, CITY if kind.startswith("Kota") else KINDS[REGENCY])


def _province(code: str, name: str) -> Words:
    english, korean = PROVINCES.get(code, (name, name))
    return {"id": name, "en": english, "ko": korean} if name else {}


def _called(label: str, name: str, forms: tuple[str, str]) -> Words:
    if not label:
        return {}
    english, korean = (form.format(name=name) for form in forms)
    return {"id": label, "en": english, "ko": korean}
