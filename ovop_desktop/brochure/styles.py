"""Type styles of a sheet: which face, size, leading and colour each kind of text has, on each paper and palette."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

from ovop_desktop.brochure.papers import Paper
from ovop_desktop.brochure.themes import WHITE, Colour, Theme

SANS = "PlusJakartaSans-Regular"
SANS_MEDIUM = "PlusJakartaSans-Medium"
SANS_SEMI = "PlusJakartaSans-SemiBold"
SANS_BOLD = "PlusJakartaSans-Bold"
TEXT_ITALIC = "Newsreader-Italic"
DISPLAY = "FrauncesDisplay-Regular"
DISPLAY_SEMI = "FrauncesDisplay-SemiBold"
DISPLAY_ITALIC = "FrauncesDisplay-Italic"

KOREAN = MappingProxyType(
    {
        SANS: ("NotoSansKR-KS-Regular", 0.97),
        SANS_MEDIUM: ("NotoSansKR-KS-Medium", 0.97),
        SANS_SEMI: ("NotoSansKR-KS-Medium", 0.97),
        SANS_BOLD: ("NotoSansKR-KS-Bold", 0.97),
        TEXT_ITALIC: ("NotoSansKR-KS-Light", 0.88),
        DISPLAY: ("NotoSansKR-KS-Medium", 0.82),
        DISPLAY_SEMI: ("NotoSansKR-KS-Bold", 0.86),
        DISPLAY_ITALIC: ("NotoSansKR-KS-Medium", 0.82),
    }
)
"""The Korean face that stands beside each of ours, and its size: Hangul fills its square, so it is set smaller."""


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size. `lead` is the leading in points; `track` is em/1000."""

    face: str
    size: float
    lead: float
    colour: Colour
    track: float = 0.0
    capitals: bool = False
    tabular: bool = False

    def speaking(self, lang: str) -> Style:
        """Return the style for a language: Korean has faces of its own and neither capitals nor negative tracking."""
        if lang != "ko" or self.face not in KOREAN:
            return self
        face, share = KOREAN[self.face]
        share *= 1.16 if self.capitals else 1.0
        track = -10.0 if self.size > 20 else 0.0
        return replace(self, face=face, size=self.size * share, track=track, capitals=False)

    def scaled(self, share: float) -> Style:
        """Return the style with size and leading multiplied."""
        return self if share == 1.0 else replace(self, size=self.size * share, lead=self.lead * share)

    def sized(self, size: float) -> Style:
        """Return the style at another size, the leading in proportion."""
        return self.scaled(size / self.size)

    def in_colour(self, colour: Colour) -> Style:
        """Return the style in another colour."""
        return self if colour == self.colour else replace(self, colour=colour)


@dataclass(frozen=True, slots=True)
class Styles:
    """All styles of a sheet."""

    label: Style
    running: Style
    folio: Style
    small: Style
    small_strong: Style
    body: Style
    lead: Style
    card: Style
    card_italic: Style
    heading: Style
    heading_italic: Style
    title: Style
    title_italic: Style
    cover: Style
    cover_italic: Style
    price: Style
    card_price: Style
    number: Style
    white: Style
    white_strong: Style
    white_heading: Style


def styles_for(paper: Paper, theme: Theme) -> Styles:
    """Return the type of a sheet (the scale, tracking and colours of the design system)."""

    def style(
        face: str, size: float, colour: Colour, lead: float = 0.0, track: float = 0.0, capitals: bool = False
    ) -> Style:
        return Style(face, size, lead or size * 1.2, colour, track, capitals)

    ink, mute, main = theme.ink, theme.mute, theme.main
    return Styles(
        label=style(SANS_BOLD, paper.label, main, track=110, capitals=True),
        running=style(SANS, paper.small - 0.2, mute, paper.small_lead),
        folio=style(DISPLAY, paper.small * 1.55, main),
        small=style(SANS, paper.small, mute, paper.small_lead),
        small_strong=style(SANS_SEMI, paper.small, ink, paper.small_lead),
        body=style(SANS, paper.body, ink, paper.body_lead),
        lead=style(TEXT_ITALIC, paper.lead, ink, paper.lead_lead),
        card=style(DISPLAY, paper.card, ink, paper.card * 1.1, -8),
        card_italic=style(DISPLAY_ITALIC, paper.card, main, paper.card * 1.1, -6),
        heading=style(DISPLAY, paper.heading, ink, paper.heading * 1.06, -12),
        heading_italic=style(DISPLAY_ITALIC, paper.heading, main, paper.heading * 1.06, -12),
        title=style(DISPLAY, paper.title, ink, paper.title * 0.985, -20),
        title_italic=style(DISPLAY_ITALIC, paper.title, main, paper.title * 0.985, -20),
        cover=style(DISPLAY, paper.cover, WHITE, paper.cover * 1.0, -22),
        cover_italic=style(DISPLAY_ITALIC, paper.cover * 0.42, theme.accent, paper.cover * 0.5, -6),
        price=style(DISPLAY_SEMI, paper.price, ink, track=-14),
        card_price=style(SANS_BOLD, paper.card * 0.68, ink),
        number=style(DISPLAY, paper.card * 0.67, theme.accent.mix(ink, 0.25)),
        white=style(SANS_MEDIUM, paper.small + 0.2, theme.soft, paper.small_lead),
        white_strong=style(SANS_MEDIUM, paper.body + 0.4, WHITE, paper.body_lead),
        white_heading=style(DISPLAY, paper.card * 1.03, WHITE, track=-6),
    )
