"""In which alphabet is this body written, and what does it say?

The order is that of browsers: byte order mark, header, `<meta>`, guess. Only the names of the WHATWG Encoding Standard
count (https://encoding.spec.whatwg.org/#names-and-labels): Python knows many more, and `rot13` or `utf-7` in a header
is a trap. What cannot be read becomes U+FFFD.
"""

import codecs
import re
from collections.abc import Mapping

_LABELS: Mapping[str, str] = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "cp866": "866 cp866 csibm866 ibm866",
    "iso8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso8859-6": (
        "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i "
        "iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
    ),
    "iso8859-7": (
        "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
        "iso_8859-7:1987 sun_eu_greek"
    ),
    "iso8859-8": (
        "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
        "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"
    ),
    "iso8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251",
    "cp1252": (
        "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 "
        "iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined"
    ),
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": (
        "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 "
        "x-cp1254"
    ),
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": ("chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"),
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso2022_jp": "csiso2022jp iso-2022-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": (
        "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"
    ),
    "utf-16-be": "unicodefffe utf-16be",
    "utf-16-le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
}  # Python's codec -> the standard's labels for it
CODECS: Mapping[str, str] = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
WESTERN = frozenset({"cp1252", "iso8859-15"})  # what servers call everything that nobody told them about
FALLBACK = "cp1252"  # what browsers assume for western European languages
META_BYTES = 4096  # browsers look at 1,024; pages with long comments before their <meta> are common enough
MAX_BAD_SHARE = 0.1  # of the non-ASCII characters: above it a body that is not quite UTF-8 is not UTF-8 at all

_COMMENT = re.compile(rb"<!--.*?(?:-->|$)", re.DOTALL)
_META = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([\w.:-]{1,40})[\"']", re.IGNORECASE)

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0 and C1, but tab, newline, return and NEL
    "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"  # zero width, bidi
    "\U000e0000-\U000e007f]"  # tags: a whole hidden alphabet
)
_SURROGATE = re.compile("[\ud800-\udfff]")


def codec_of(label: str) -> str:
    """Give Python's codec for a label of the standard, or the empty string for every other name."""
    return CODECS.get(label.strip().strip("\"'").lower(), "")


def _declared(body: bytes) -> str:
    """What the head of the body says about itself, in `<?xml>` or `<meta>`."""
    head = body[:META_BYTES]
    found = _XML.match(head) or _META.search(_COMMENT.sub(b"", head))
    codec = codec_of(found[1].decode("ascii", "replace")) if found else ""
    return "utf-8" if codec.startswith("utf-16") else codec  # a <meta> that could be read is not UTF-16


def _guess(body: bytes) -> str:
    """UTF-16 shows by its zeros, UTF-8 by its pattern; what is neither is taken for western European."""
    head = body[:META_BYTES]
    if len(head) >= 4 and head[1::2].count(0) > len(head) * 0.35:
        return "utf-16-le"
    if len(head) >= 4 and head[0::2].count(0) > len(head) * 0.35:
        return "utf-16-be"
    if b"\x1b$B" in head or b"\x1b(J" in head:
        return "iso2022_jp"
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(body)  # a character cut off at the end is no error
    bad = text.count("\ufffd")
    foreign = sum(1 for char in text if char > "\x7f") if bad else 0
    return "utf-8" if bad <= foreign * MAX_BAD_SHARE else FALLBACK


def _is_mislabelled(body: bytes, codec: str) -> bool:
    """Whether a body is plainly no such text, so that its label is an old setting of a server.

    Here browsers obey and show rubbish. But UTF-16 without any zero byte is no Latin text, and western letters that
    happen to be whole UTF-8 characters throughout are next to impossible.
    """
    if codec.startswith("utf-16"):
        return b"\0" not in body[:META_BYTES]
    if codec not in WESTERN or body.isascii():
        return False
    try:
        codecs.getincrementaldecoder("utf-8")("strict").decode(body)
    except UnicodeDecodeError:
        return False
    return True


def find_codec(body: bytes, header: str = "") -> str:
    """Name Python's codec for a body: byte order mark, header, `<meta>`, guess, in this order."""
    for mark, codec in MARKS:
        if body.startswith(mark):
            return codec
    labels = (codec_of(header), _declared(body))
    return next((codec for codec in labels if codec and not _is_mislabelled(body, codec)), "") or _guess(body)


def decode(body: bytes, header: str = "") -> str:
    """Read a body as text; `header` is the charset that the answer's header named. Never raises."""
    for mark, codec in MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(codec, "replace")
    return _SURROGATE.sub("\ufffd", body.decode(find_codec(body, header), "replace"))


def clean(text: str) -> str:
    """Take out what nobody can see: control, bidi and zero-width characters; lone surrogates become U+FFFD.

    The result may be shorter, so offsets taken before it do not hold after it.
    """
    return _SURROGATE.sub("\ufffd", _INVISIBLE.sub("", text))


def count_invisible(text: str) -> int:
    """Count the characters that `clean` takes out or replaces."""
    return len(_INVISIBLE.findall(text)) + len(_SURROGATE.findall(text))
