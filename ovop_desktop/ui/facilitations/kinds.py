"""An icon and a tint for each of the five fields of help."""

from __future__ import annotations

from ovop_desktop.domain.facilitation import FacilitationKind

KIND_MARKS = {
    FacilitationKind.PRODUCTION: ("factory", "sogan"),
    FacilitationKind.PACKAGING: ("package", "kunyit"),
    FacilitationKind.DOMESTIC_MARKET: ("storefront", "daun"),
    FacilitationKind.INTERNET_MARKET: ("globe", "nila"),
    FacilitationKind.EXPORT_MARKET: ("airplane-tilt", "nila"),
}
