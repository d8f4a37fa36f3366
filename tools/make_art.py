"""Print the sample catalogue and keep a picture of its cover and of one page for the program's first screen."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from PIL import Image

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import Paths, resources
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.edition import BrochurePlan, Grouping
from ovop_desktop.services.tasks import Quiet


def main() -> None:
    """Write resources/art/cover.jpg and page.jpg."""
    target = resources() / "art"
    target.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workshop = Workshop(Paths(resources(), folder, folder, folder / "library"), SettingsFile(folder / "s"))
        suite = workshop.create(folder / "library")
        suite.samples.install()(Quiet())
        plan = BrochurePlan(grouping=Grouping.CATEGORY, per_page=2, theme="tarum")
        layout = suite.brochures.lay_out(plan)(Quiet())
        for page, file in ((0, "cover.jpg"), (3, "page.jpg")):
            shown = suite.brochures.page_image(layout, page, 1.3)
            image = Image.frombytes("RGBA", (shown.width, shown.height), shown.rgba).convert("RGB")
            data = io.BytesIO()
            image.save(data, "JPEG", quality=88)
            (target / file).write_bytes(data.getvalue())
        suite.close()


if __name__ == "__main__":
    main()
