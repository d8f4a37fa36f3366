"""What specifications of food, drinks, craft and textile usually name, in the programme's languages.

They are offered while a label is typed, and only what was chosen from them fills all three languages.
"""

from __future__ import annotations

from ovop_desktop.domain.category import SEEDED
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.text import LocalizedText

_FOOD = (
    ("Kadar air", "Moisture", "수분"),
    ("Ukuran butiran", "Grain size", "입자 크기"),
    ("Warna", "Colour", "색상"),
    ("Rasa", "Taste", "맛"),
    ("Aroma", "Aroma", "향"),
    ("Komposisi", "Ingredients", "원재료"),
    ("Kadar gula", "Sugar content", "당 함량"),
    ("Kadar lemak", "Fat content", "지방 함량"),
    ("Kadar garam", "Salt content", "염분"),
    ("Energi per saji", "Energy per serving", "1회 제공량 열량"),
    ("Alergen", "Allergens", "알레르기 유발 물질"),
    ("Bahan tambahan pangan", "Food additives", "식품첨가물"),
    ("Varietas", "Variety", "품종"),
    ("Tekstur", "Texture", "식감"),
)
_DRINKS = (
    ("Varietas", "Variety", "품종"),
    ("Ketinggian kebun", "Altitude", "재배 고도"),
    ("Proses", "Process", "가공 방식"),
    ("Tingkat sangrai", "Roast", "로스팅"),
    ("Kadar air", "Moisture", "수분"),
    ("Cita rasa", "Flavour notes", "향미"),
    ("Komposisi", "Ingredients", "원재료"),
    ("Cara seduh", "How to brew", "우리는 법"),
    ("Kadar gula", "Sugar content", "당 함량"),
    ("Warna", "Colour", "색상"),
)
_CRAFT = (
    ("Ukuran", "Size", "크기"),
    ("Bahan", "Material", "재료"),
    ("Berat", "Weight", "무게"),
    ("Warna", "Colour", "색상"),
    ("Teknik", "Technique", "기법"),
    ("Motif", "Motif", "문양"),
    ("Pewarna", "Dye", "염료"),
    ("Lapisan akhir", "Finish", "마감"),
    ("Kadar logam", "Metal content", "금속 함량"),
    ("Perawatan", "Care", "관리 방법"),
)
_TEXTILE = (
    ("Ukuran", "Size", "크기"),
    ("Bahan", "Material", "재료"),
    ("Teknik", "Technique", "기법"),
    ("Motif", "Motif", "문양"),
    ("Pewarna", "Dye", "염료"),
    ("Warna", "Colour", "색상"),
    ("Berat kain", "Fabric weight", "원단 중량"),
    ("Kerapatan", "Thread count", "밀도"),
    ("Perawatan", "Care", "관리 방법"),
)
_BY_PLACE = (_FOOD, _DRINKS, _CRAFT, _TEXTILE)
_LABELS = {
    category.id: tuple(LocalizedText(*names) for names in rows)
    for category, rows in zip(SEEDED, _BY_PLACE, strict=True)
}


def usual_labels(category_id: EntityId | None) -> tuple[LocalizedText, ...]:
    """The labels of a seeded category; of all of them, each once, for the office's own or for none."""
    if category_id in _LABELS:
        return _LABELS[category_id]
    return tuple(dict.fromkeys(label for labels in _LABELS.values() for label in labels))


def usual_label(words: str, language: str) -> LocalizedText | None:
    """The usual label that is called `words` in `language`, in all languages; None if it is none of them."""
    said = words.casefold()
    return next((label for label in usual_labels(None) if label.get(language).casefold() == said), None)
