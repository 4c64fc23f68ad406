"""What does a text say that the seller copied himself: results of a search, a profile, links to posts?

Results: a line with the title of a profile ("Name - Role - Company | LinkedIn"), then its address and some lines of text
up to an empty one. A profile: a role, below it the employer ("Kaderlicht · Full-time") and a period. Links to posts on X
and LinkedIn tell a day by their number, and so does `account.js` of an X archive. All other lines are left behind.
"""

import re
from collections.abc import Iterator

from sources.linkedin_titles import parse_title
from sources.model import Needs, Origin, Source
from sources.periods import period
from sources.post_ids import begun, posted

SOURCE = Source(
    id="pasted",
    title="What the seller pasted",
    homepage="",
    terms="Lines that the seller copied himself; only those about work, study and posts are kept.",
    origin=Origin.THIRD_PARTY,
    tells=("employment",),
    needs=(Needs.PERSON,),
)
MOST_LINES = 4000  # two long profiles and some pages of results
_TITLE = re.compile(r"(?:\||[-–—]) LinkedIn\s*$", re.IGNORECASE)
_LINK = re.compile(r"https?://\S+|\b[\w.-]*linkedin\.com/\S+", re.IGNORECASE)
# An account at a service that tells since when it exists: its handle. LinkedIn and X are not asked.
_ACCOUNT = re.compile(
    r"https?://(?:(?:www\.)?github\.com/(?:orgs/)?|(?:www\.)?bsky\.app/profile/|[\w.-]{1,90}\.[a-z]{2,}/@)"
    r"(?P<handle>[\w.-]{2,100}?)[/.,;)]*(?:[?#]\S*)?",
    re.IGNORECASE | re.ASCII,
)
_WORD = r"[^\W\d_]{3,12}\.?"
_DATED = re.compile(
    rf"(?:{_WORD} (?:de )?)?(?:19|20)\d\d\s*[-–—]\s*(?:(?:{_WORD} (?:de )?)?(?:19|20)\d\d|{_WORD})(?:\s*[·(].*)?"
)
Group = tuple[str, ...]


def groups(body: bytes) -> list[Group]:
    """The groups that are kept of a pasted text."""
    text = body.decode("utf-8-sig", "replace")
    account = begun(text)
    if account:
        return [("account", *account)]
    lines = _lines(text)
    posts = [("post", link) for line in lines for link in _LINK.findall(line) if posted(link)]
    return [*_hits(lines), *_profile(lines), *posts]


def accounts(body: bytes) -> list[tuple[str, str]]:
    """The accounts elsewhere to which a pasted text links, each once: address and handle."""
    lines = _lines(body.decode("utf-8-sig", "replace"))
    found = (_ACCOUNT.fullmatch(link) for line in lines for link in _LINK.findall(line))
    return list(dict.fromkeys((one[0][: one.end("handle")], one["handle"]) for one in found if one))


def _lines(text: str) -> list[str]:
    """The lines; a page copied from a browser has many twice, once for the eye and once for the ear."""
    found: list[str] = []
    for line in (" ".join(raw.split()).replace(" › ", "/") for raw in text.splitlines()[:MOST_LINES]):
        if not line or not found or line != found[-1]:
            found.append(line)
    return found


def _hits(lines: list[str]) -> Iterator[Group]:
    for n, line in enumerate(lines):
        if _TITLE.search(line) and parse_title(line).name:
            below: list[str] = []
            for text in lines[n + 1 : n + 6]:
                if not text or _TITLE.search(text):
                    break
                below.append(text)
            links = [link for text in below for link in _LINK.findall(text)]
            snippet = " ".join(text for text in below if not _LINK.search(text))
            yield ("hit", line, links[0] if links else "", snippet)


def _profile(lines: list[str]) -> Iterator[Group]:
    """The name in the first line and every job with its period; nothing where no period stands."""
    named = [line for line in lines if line]
    jobs = [
        ("work", lines[n - 2], lines[n - 1].partition("·")[0].strip(), line)
        for n, line in enumerate(lines)
        if n > 1 and _DATED.fullmatch(line) and period(line) and lines[n - 1] and lines[n - 2]
    ]
    if jobs and named and not _TITLE.search(named[0]):
        yield ("profile", named[0])
        yield from jobs
