"""Is what is said signed as customers sign: by an initial, a family, a post at another firm, a site of reviews?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from research.claims.in_names import FORM_OF_LAW
from research.claims.mixed import bordered, within

_SIGNATURE = 120  # characters at the end of a paragraph that may be the signature of a customer
_NAME = r"[^\W\d_a-zà-ÿ][\w'’-]+"
_INITIALS = re.compile(rf"{_NAME} [^\W\d_a-zà-ÿ]\.?")  # "Sarah K.": a team shows its surnames, reviewers hide theirs
_FULL = re.compile(rf"{_NAME}(?: {_NAME}){{1,2}}")
_SITES = "google|trustpilot|tripadvisor|facebook|proven expert|provenexpert|kiyoh|klantenvertellen|yelp"
_DASHES = ("-", "–", "—")
_QUOTES = frozenset('\u201c\u201e\u00ab"')


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Signatures in all languages at once.

    `inline`: "- Fam. Bos", "Great work. Sarah K."; `of_a_house`: "- Jo Marsh, COO, Tandem", "- Priya Nair, CEO of Kite";
    `role`: "Founder & CEO, Signhouse" below a name; `platform`: "Google", "3 weeks ago".
    """

    inline: re.Pattern[str]
    of_a_house: re.Pattern[str]
    role: re.Pattern[str]
    platform: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    post, at, family = bordered("signs_as"), within("signs_at"), within("family_of")
    before, behind, rated = bordered("ago_before"), bordered("ago"), bordered("rated")
    return _Patterns(
        re.compile(rf"(?:[.!]\s|[-–—]\s?){_NAME} [^\W\d_a-zà-ÿ]\.\s*$|[-–—]\s?(?i:{family}) {_NAME}\W*$"),
        re.compile(
            rf"[-–—~]\s?{_NAME}(?: {_NAME}){{1,2}}, (?:[^,\n]{{2,40}}, [^\W\d_a-zà-ÿ][^,\n]{{1,40}}|"
            rf"(?i:{post})[^,\n]{{0,30}} (?:{at}) [^,\n]{{2,40}})\W*$"
        ),
        re.compile(rf"[^,\n]{{0,30}}(?i:{post})[^,\n]{{0,30}}(?:,| (?:{at})) [^\W\d_a-zà-ÿ][^,\n]{{1,40}}"),
        re.compile(
            rf"{_SITES}|[\w ]{{0,20}}(?:{before}) \d+ \w+(?: (?:{rated}))?|"
            rf"[\w ]{{0,20}}\d+ \w+ (?:{behind})(?: (?:{rated}))?",
            re.IGNORECASE,
        ),
    )


def signed(paragraph: str, above: Sequence[str], below: Sequence[str]) -> bool:
    """Say whether "Sarah K." stands beside it, or a review site, or below it a name over the name of another firm.

    `above`, `below`: the lines around the paragraph.
    """
    patterns = _patterns()
    if (
        _signed_inline(paragraph)
        or patterns.of_a_house.search(paragraph[-_SIGNATURE:])
        or any(" " in line[-3:-1] and _INITIALS.fullmatch(line) for line in (*above, *below))
    ):
        return True
    for first, second in pairwise(below):
        if _FULL.fullmatch(first) and (
            FORM_OF_LAW.search(second)
            or patterns.platform.search(second)
            or (paragraph[:1] in _QUOTES and patterns.role.fullmatch(second))
        ):
            return True
    return False


def rated_above(above: Sequence[str]) -> bool:
    """Say whether a review begins above: "6 years ago", the name, what was said."""
    return bool(above) and _patterns().platform.fullmatch(above[0]) is not None


def _signed_inline(paragraph: str) -> bool:
    said = paragraph.rstrip()
    initial = said.endswith(".") and said[-3:-2] == " "
    return (initial or any(dash in said for dash in _DASHES)) and _patterns().inline.search(paragraph) is not None
