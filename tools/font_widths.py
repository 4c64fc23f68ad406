"""How wide is each letter of the page's font? Run by hand after a change of font: it writes `reports/fonts/widths.json`.

    pip install fonttools brotli && python tools/font_widths.py

Advance widths are in thousandths of the font size, kerning left out (it makes text narrower, so that our sums err on the
safe side). The digest of each font file is written beside its widths; a test holds the two together.
"""

import json
from hashlib import sha256
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "reports" / "fonts"


def widths(file: Path) -> dict[str, object]:
    """The digest of a font file and the advance width of every character that it holds."""
    font = TTFont(file)
    scale = 1000 / font["head"].unitsPerEm
    metrics = font["hmtx"].metrics
    table = {chr(code): round(metrics[glyph][0] * scale) for code, glyph in sorted(font.getBestCmap().items())}
    return {"sha256": sha256(file.read_bytes()).hexdigest(), "widths": table}


if __name__ == "__main__":
    found = {file.stem.removeprefix("source-sans-"): widths(file) for file in sorted(FONTS.glob("*.woff2"))}
    (FONTS / "widths.json").write_text(json.dumps(found, ensure_ascii=False, sort_keys=True, indent=0) + "\n", "utf-8")
