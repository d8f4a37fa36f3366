"""ReportLab is taken in hand before it can read a stranger's settings."""

import os
import subprocess
import sys
from pathlib import Path

from ovop_desktop.brochure.reportlab_setup import hardened

ROOT = Path(__file__).resolve().parents[2]


def test_no_network_no_expressions_and_no_environment():
    assert hardened()


def test_settings_files_and_variables_of_others_are_not_obeyed(tmp_path):
    (tmp_path / "reportlab_settings.py").write_text("open('ran_module', 'w'); trustedHosts = ['*']\n")
    (tmp_path / ".reportlab_settings").write_text("open('ran_home', 'w'); useA85 = 1\n")
    asked = "from ovop_desktop.brochure.reportlab_setup import hardened; assert hardened()"
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "RL_trustedHosts": "*",
        "RL_toColorCanUse": "rl_safe_eval",
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}",
    }
    subprocess.run([sys.executable, "-c", asked], cwd=tmp_path, env=environment, check=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".reportlab_settings", "reportlab_settings.py"]


def test_nothing_else_imports_reportlab_or_knows_its_paragraphs():
    for path in (ROOT / "ovop_desktop").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "Paragraph(" not in text.replace("SetParagraph(", ""), path
        if path.name != "reportlab_setup.py":
            assert "from reportlab" not in text, path
            assert "import reportlab" not in text.replace("import reportlab_setup", ""), path
