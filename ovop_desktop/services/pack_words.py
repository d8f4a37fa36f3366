"""Packs as the other languages of an edition say them: "Botol kaca", "Glass bottle", "유리 병".

A pack is written once, in Indonesian, and mostly in a few words: what it is, of what, how large. Where every word of it
is known here it is said in English and Korean too; where one is not, it stays as it is written.
"""

from __future__ import annotations

import re

from ovop_desktop.brochure.content import Words
from ovop_desktop.services.content_words import everywhere

THINGS = {
    "amplop": ("envelope", "봉투"),
    "ampul": ("ampoule", "앰플"),
    "bakul": ("basket", "바구니"),
    "batok": ("coconut shell", "코코넛 껍질"),
    "besek": ("woven box", "엮은 상자"),
    "blok": ("block", "블록"),
    "boks": ("box", "상자"),
    "botol": ("bottle", "병"),
    "box": ("box", "상자"),
    "bungkus": ("pack", "봉"),
    "cangkir": ("cup", "컵"),
    "cup": ("cup", "컵"),
    "dus": ("carton", "상자"),
    "ember": ("bucket", "양동이"),
    "galon": ("water jug", "물통"),
    "gelas": ("glass", "잔"),
    "guci": ("urn", "항아리"),
    "gulung": ("roll", "롤"),
    "ikat": ("bundle", "묶음"),
    "jerigen": ("jerrycan", "제리캔"),
    "jeriken": ("jerrycan", "제리캔"),
    "jirigen": ("jerrycan", "제리캔"),
    "kain": ("cloth", "천"),
    "kaleng": ("tin", "캔"),
    "kantong": ("bag", "봉지"),
    "kantung": ("bag", "봉지"),
    "kardus": ("carton", "상자"),
    "karung": ("sack", "자루"),
    "kendi": ("water jug", "물병"),
    "keranjang": ("basket", "바구니"),
    "kotak": ("box", "상자"),
    "krat": ("crate", "상자"),
    "mangkuk": ("bowl", "그릇"),
    "mug": ("mug", "머그잔"),
    "nampan": ("tray", "쟁반"),
    "paket": ("package", "꾸러미"),
    "peti": ("crate", "상자"),
    "piring": ("plate", "접시"),
    "plastik": ("plastic bag", "비닐봉지"),
    "pot": ("pot", "단지"),
    "pouch": ("pouch", "파우치"),
    "renteng": ("strip of sachets", "낱포 묶음"),
    "sachet": ("sachet", "낱포"),
    "sak": ("sack", "자루"),
    "selendang": ("shawl", "숄"),
    "selimut": ("blanket", "담요"),
    "set": ("set", "세트"),
    "stoples": ("jar", "병"),
    "strip": ("strip", "스트립"),
    "tabung": ("tube", "통"),
    "tampah": ("bamboo tray", "대나무 쟁반"),
    "tas": ("bag", "가방"),
    "teko": ("teapot", "찻주전자"),
    "tempurung": ("coconut shell", "코코넛 껍질"),
    "toples": ("jar", "병"),
    "tube": ("tube", "튜브"),
}
KINDS = {
    "aluminium": ("aluminium", "알루미늄"),
    "anyaman": ("woven", "엮은"),
    "bambu": ("bamboo", "대나무"),
    "bening": ("clear", "투명"),
    "bertutup": ("lidded", "뚜껑 있는"),
    "besar": ("large", "대형"),
    "foil": ("foil", "은박"),
    "gerabah": ("earthenware", "토기"),
    "goni": ("jute", "황마"),
    "kaca": ("glass", "유리"),
    "kain": ("cloth", "천"),
    "karton": ("cardboard", "골판지"),
    "kayu": ("wooden", "나무"),
    "kecil": ("small", "소형"),
    "keramik": ("ceramic", "도자기"),
    "kertas": ("paper", "종이"),
    "kraft": ("kraft", "크라프트"),
    "lipat": ("folding", "접이식"),
    "logam": ("metal", "금속"),
    "mika": ("clear plastic", "투명 플라스틱"),
    "pandan": ("pandan", "판단"),
    "plastik": ("plastic", "플라스틱"),
    "rotan": ("rattan", "라탄"),
    "sedang": ("medium", "중형"),
    "transparan": ("clear", "투명"),
    "vakum": ("vacuum", "진공"),
    "zip": ("zip", "지퍼"),
    "ziplock": ("zip", "지퍼"),
}
"""What follows a thing in Indonesian and stands before it in the others."""

WHOLE = {
    "batok kelapa": ("coconut shell", "코코넛 껍질"),
    "besek bambu": ("bamboo box", "대나무 상자"),
    "biji": ("whole beans", "원두"),
    "bubuk": ("ground", "분말"),
    "bubuk halus": ("finely ground", "곱게 간 것"),
    "bubuk kasar": ("coarsely ground", "굵게 간 것"),
    "daun pisang": ("banana leaf", "바나나 잎"),
    "kemasan vakum": ("vacuum pack", "진공 포장"),
    "pouch aluminium foil": ("aluminium foil pouch", "은박 파우치"),
    "pouch berdiri": ("stand-up pouch", "스탠딩 파우치"),
    "set keranjang dan kotak": ("set of basket and box", "바구니와 상자 세트"),
    "standing pouch": ("stand-up pouch", "스탠딩 파우치"),
    "tanpa kemasan": ("unpacked", "포장 없음"),
    "tempurung kelapa": ("coconut shell", "코코넛 껍질"),
    "utuh": ("whole", "통째"),
}
SIZES = {"tinggi": ("{} high", "높이 {}"), "lebar": ("{} wide", "폭 {}"), "panjang": ("{} long", "길이 {}")}

_MEASURE = re.compile(r"(?:^|(?<= ))(?:Ø ?)?\d[\d.,]*(?: ?[×x] ?\d[\d.,]*)* ?(?:mm|cm|m|g|kg|ml|l)$")
_DECIMAL = re.compile(r"(?<=\d),(?=\d)")


def pack_words(packaging: str) -> Words:
    """A pack in every language that it can be said in; in Indonesian as it is written."""
    parts = [_part(part.strip()) for part in packaging.split(", ")]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or not packaging.strip():
        return {"id": packaging} if packaging else {}
    english, korean = (", ".join(part[at] for part in known) for at in (0, 1))
    if english == packaging:
        return everywhere(packaging)
    return {"id": packaging, "en": english[:1].upper() + english[1:], "ko": korean}


def _part(text: str) -> tuple[str, str] | None:
    """One part between commas; None where a word of it is not known."""
    found = _MEASURE.search(text)
    size = _DECIMAL.sub(".", found.group()) if found else ""
    words = (text[: found.start()] if found else text).strip().casefold()
    if words in SIZES and size:
        english, korean = SIZES[words]
        return english.format(size), korean.format(size)
    said = WHOLE.get(words) or _thing(words)
    if said is None:
        return (size, size) if size and not words else None
    return " ".join((said[0], size)).strip(), " ".join((said[1], size)).strip()


def _thing(words: str) -> tuple[str, str] | None:
    thing, *kinds = words.split() or [""]
    said = [KINDS.get(kind) for kind in reversed(kinds)] + [THINGS.get(thing)]
    known = [one for one in said if one is not None]
    if len(known) < len(said):
        return None
    return " ".join(one[0] for one in known), " ".join(one[1] for one in known)
