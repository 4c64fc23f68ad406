"""Which HTML does a small script hold in its string literals, where a site keeps its footer in a `footer.js`?

The script is never run: a scanner walks over it once, skips comments and joins the literals that are added together.
"""

import re

LONGEST = 1 << 20  # an include is a few kilobytes; beyond a mebibyte it is a bundle
_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?(?:\*/|\Z)"""
    r"""|(?P<str>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)"""
    r"""|(?P<plus>\+)|(?P<other>[^\s"'`/+]+|[/"'`])""",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|.))", re.DOTALL)
_PLACE = re.compile(r"\$\{[^{}`]*\}")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "\n": "", "\r\n": "", "b": "", "f": "", "v": "", "0": ""}


def _unescape(match: re.Match[str]) -> str:
    code = match.group(1) or match.group(2) or match.group(3)
    if code:
        number = int(code, 16)
        return chr(number) if number < 0x110000 else "\ufffd"
    return _LETTERS.get(match.group(4), match.group(4))


def _literal(token: str) -> str:
    inner = token[1:-1]
    if token[0] == "`":
        inner = _PLACE.sub("", inner)
    return _ESCAPE.sub(_unescape, inner)


def html_strings(script: str) -> list[str]:
    """Give the string literals (joined where `+` joins them) that hold a tag, in the order of the script."""
    found: list[str] = []
    pieces: list[str] = []
    joined = False
    for token in _TOKEN.finditer(script[:LONGEST]):
        if token["str"]:
            if not joined and pieces:
                found.append("".join(pieces))
                pieces = []
            pieces.append(_literal(token["str"]))
            joined = False
        elif token["plus"]:
            joined = True
        elif token["other"] and not joined:
            found.append("".join(pieces))
            pieces = []
    found.append("".join(pieces))
    return [text for text in found if _TAG.search(text)]
