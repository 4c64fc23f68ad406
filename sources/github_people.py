"""Who writes the code of the organisation that the site links to, and which of its people say where they work?

GitHub's REST API (https://docs.github.com/en/rest). By the linked organisation: its public members and who wrote in its
busiest repositories, counted and compared with the people asked for; by name: the few accounts that bear it. To which
organisation an account belongs stands in the note of its address. What an account says of its company is its owner's
word. Membership is private unless a member shows it, so few members mean nothing, and authors of a repository may be
anybody: both are counts, never a headcount. E-mail addresses are never asked for and blanked where they come along.
Needed: `login`, of an account `name`, `company`, `blog`, `html_url`.
"""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from urllib.parse import quote, urlencode, urlsplit

from sources.adapter import Web
from sources.asked import MOST_CANDIDATES, about, noted, people
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="github_people",
    title="GitHub (people)",
    homepage="https://github.com/",
    terms="GitHub API within its limits; public profiles of people whom the seller names, no e-mail addresses.",
    origin=Origin.THIRD_PARTY,
    tells=("employment", "commitAuthors"),
    needs=(Needs.PERSON,),
    key="PRECALL_GITHUB_TOKEN",
    key_optional=True,
    operator="github",
)
API = "https://api.github.com"
NEVER_KEPT = ("email", "notification_email", "gravatar_id", "avatar_url", "twitter_username", "bio", "hireable")
REPOSITORIES = 3  # the busiest ones: who wrote in none of them is no core of a team
MEMBERS = 8  # public members whose account is looked at
_LIST = re.compile(r"api\.github\.com/(?:orgs|repos)/([^/?#]+)(?:/[^/?#]+)?/(public_members|contributors)\?")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the linked organisation's members and authors, then for the accounts that bear a name."""
    if not people(inquiry):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "the first name and family name of a person")
    asked: list[str] = []
    belongs: dict[str, str] = {}
    for name in _organisations(inquiry):
        for url in await _lists(web, name):
            listed = await _get(web, url)
            yield listed
            logins = [row.at("login").string() for row in parse(listed).items()] if listed.status == 200 else []
            belongs |= dict.fromkeys(logins, name)
            asked += logins[:MEMBERS] if "public_members" in url else []
    for person in people(inquiry):
        query = urlencode({"q": f'fullname:"{person.name}" type:user', "per_page": str(MOST_CANDIDATES)})
        hits = parse(await _get(web, f"{API}/search/users?{query}"))
        asked += [row.at("login").string() for row in hits.each("items")[:MOST_CANDIDATES]]
    for login in dict.fromkeys(asked):
        url = f"{API}/users/{quote(login, safe='')}"
        yield await _get(web, noted(url, belongs[login]) if login in belongs else url)


async def _lists(web: Web, name: str) -> list[str]:
    """The addresses of the members and of the authors of the busiest repositories; none for an account of a person."""
    repositories = await _get(web, f"{API}/orgs/{name}/repos?sort=pushed&per_page={REPOSITORIES}")
    if repositories.status == 404:
        return []
    busy = [row.at("name").string() for row in parse(repositories).items() if row.find("fork") is None or _is_own(row)]
    authors = [f"{API}/repos/{name}/{quote(one, safe='')}/contributors?per_page=100" for one in busy]
    return [f"{API}/orgs/{name}/public_members?per_page=30", *authors]


def _is_own(row: Field) -> bool:
    return row.at("fork").value is False


async def _get(web: Web, url: str) -> Document:
    hidden = {"Authorization": f"Bearer {web.key}"} if web.key else {}
    accept = "application/vnd.github+json"
    return await web.get(url, accept=accept, hidden=hidden, expect=(200, 204, 404), api=True, drop=NEVER_KEPT)


def _organisations(inquiry: Inquiry) -> list[str]:
    """The names behind the links to GitHub; a link to a repository names its owner."""
    found = []
    for link in inquiry.links:
        parts = urlsplit(link)
        owner = parts.path.strip("/").partition("/")[0]
        if parts.hostname in {"github.com", "www.github.com"} and re.fullmatch(r"[A-Za-z0-9-]+", owner):
            found.append(owner)
    return list(dict.fromkeys(found))[:2]


def read(document: Document) -> Iterator[Record]:
    """Read how many wrote in a repository, or what one account says of itself."""
    if document.status != 200:
        return
    answer, listed = parse(document), _LIST.search(document.asked)
    if listed is None:
        yield from _account(answer, about(document))
    elif listed[2] == "contributors":
        yield from _authors(answer, listed[1])


def _authors(answer: Field, name: str) -> Iterator[Record]:
    humans = [row for row in answer.items() if row.at("type").string() == "User"]  # machines commit too
    if humans:
        whole = replace(humans[0], end=humans[-1].end)
        count = whole.count("commitAuthors", float(len(humans)), "persons", "")
        yield Record(schema="Team", key=f"https://github.com/{name}", values=(count,))


def _account(answer: Field, belongs: str) -> Iterator[Record]:
    """What an account says: its name and links, and the employer that its owner names there."""
    login = answer.at("login")
    values: list[Value] = [*answer.told("name", "name"), *answer.told("profile", "html_url")]
    values += [*answer.told("link", "blog"), *answer.told("employer", "company"), *answer.told("town", "location")]
    if belongs:
        values.append(login.says("memberOf", f"https://github.com/{belongs}"))
    key = f"github/{login.string().lower()}"
    yield Record(schema="Person", key=key, values=tuple(values))
    work = tuple(answer.told("organization", "company", by=lambda text: text.strip().lstrip("@").strip()))
    if work:
        own = answer.at("company").says("assertedBy", "self")
        yield Record(schema="Employment", key=f"{key}/company", values=(*work, own))
