"""Which characters do these bytes stand for? A small stand-in: BOM, header, meta, then UTF-8 or windows-1252."""

import codecs
import re

_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_NAMES = {"utf-8": "utf-8", "utf8": "utf-8", "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}
_NAMES |= {f"windows-125{n}": f"cp125{n}" for n in range(9)} | {"iso-8859-15": "iso8859-15", "shift_jis": "shift_jis"}


def decode(body: bytes, header_charset: str = "") -> str:
    """Decode `body`; never raises: what no character fits becomes U+FFFD."""
    if body.startswith(codecs.BOM_UTF8):
        return body[3:].decode("utf-8", "replace")
    declared = _META.search(body[:4096])
    for name in (header_charset, declared.group(1).decode("ascii") if declared else ""):
        codec = _NAMES.get(name.strip().lower())
        if codec:
            return body.decode(codec, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")
