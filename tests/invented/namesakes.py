"""An invented firm whose three people have two namesakes each in every people source: what does each source answer?

Of every person one candidate in each source is theirs, and says of a job on the side or a running study; the two others
of the name have jobs and studies of their own, one of them at a foreign company that bears the firm's name.
"""

import json
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from sources.exchange import Answer, Call

SITE, FIRM, ORG = "kaderlicht.example", "Kaderlicht", "kaderlicht"
ENGINES = {"api.search.brave.com": "brave", "api.mojeek.com": "mojeek", "zoek.kaderlicht-verkoop.example": "searxng"}
SERVER = "https://zoek.kaderlicht-verkoop.example"


@dataclass(frozen=True, slots=True)
class Life:
    """One bearer of a name: work or study at each source, running. `ours`: what ties it to the firm is told as well."""

    number: int
    name: str
    ours: bool
    foreign: bool = False

    @property
    def orcid(self) -> str:
        return f"0000-0002-0000-{self.number:04d}"

    @property
    def login(self) -> str:
        return f"{self.name.split()[0].lower()}{self.number}"

    def place(self, what: str) -> str:
        return f"{what} {'Waar' if self.ours else 'Ander'} {self.number}"


PEOPLE = (("Tess Oldenburg", "CEO"), ("Bram van der Wielen", "CTO"), ("Noor Abbink", "ontwerper"))
LIVES = tuple(
    Life(10 * n + k, name, ours=k == 1, foreign=k == 2)
    for n, (name, _) in enumerate(PEOPLE, start=1)
    for k in (1, 2, 3)
)
# What each source tells of a running job or study elsewhere; OpenAlex tells the past only.
JOBS = ("Instituut", "Raad", "Studio", *(f"Praktijk {engine}" for engine in ENGINES.values()))
STUDIES = ("Academie",)

PAGES = {
    "/": f"""<html lang="nl"><title>{FIRM}</title><h1>{FIRM} B.V.</h1><p>Wij maken licht voor winkels en musea, met
        zorg en met oog voor het gebouw waarin het hangt.</p><a href="/team">Team</a>
        <script type="application/ld+json">{{"@type": "Organization", "name": "{FIRM} B.V.",
        "url": "https://{SITE}/", "sameAs": ["https://github.com/{ORG}"]}}</script></html>""",
    "/team": f"<html lang=nl><title>Team | {FIRM}</title><h1>Ons team</h1>"
    + "".join(f"<h3>{name}</h3><p>{role}</p>" for name, role in PEOPLE)
    + "</html>",
}


async def answer(call: Call) -> Answer:
    """What the invented world answers to one question; every other address answers 404."""
    parts = urlsplit(call.url)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    path, host = unquote(parts.path), parts.hostname or ""
    if host == SITE and path in PAGES:
        return Answer(200, (("content-type", "text/html; charset=utf-8"),), PAGES[path].encode())
    found = _asked(host, path, query)
    if found is None:
        return Answer(404, (("content-type", "application/json"),), b"{}")
    return Answer(200, (("content-type", "application/json"),), json.dumps(found).encode())


def _asked(host: str, path: str, query: dict[str, str]) -> object | None:
    match host:
        case "pub.orcid.org":
            return _orcid(path, query)
        case "api.openalex.org":
            return {"results": [_author(one) for one in _bearers(query["search"])]}
        case "query.wikidata.org":
            return {"results": {"bindings": [row for one in _bearers(query["query"]) for row in _rows(one)]}}
        case "api.github.com":
            return _github(path, query)
        case _ if host in ENGINES:
            return _results(ENGINES[host], [_hit(ENGINES[host], one) for one in _bearers(query["q"])])
        case _:
            return None


def _bearers(asked: str) -> list[Life]:
    """Those who bear the name in the question, the namesakes first."""
    return sorted((one for one in LIVES if one.name in asked), key=lambda one: one.ours)


def _orcid(path: str, query: dict[str, str]) -> object | None:
    if path.endswith("/expanded-search/"):
        bearers = [one for one in LIVES if one.name.split(" ", 1)[0] in query["q"]]
        rows = [
            {"orcid-id": one.orcid, "given-names": one.name.split(" ", 1)[0], "family-names": one.name.split(" ", 1)[1]}
            for one in sorted(bearers, key=lambda one: one.ours)
        ]
        return {"expanded-result": rows or None, "num-found": len(rows)}
    _, _, number, what = path.split("/")
    one = next(one for one in LIVES if one.orcid == number)
    if what == "educations":
        return _affiliations("education-summary", [(one.place("Academie"), "MSc lichtontwerp", "NL", "Academie", 2024)])
    if what == "employments":
        jobs = [(one.place("Instituut"), "docent", "NL", "Instituut", 2021)]
        if one.ours or one.foreign:
            jobs.append((FIRM, "founder", "NL" if one.ours else "US", "", 2025))
        return _affiliations("employment-summary", jobs)
    return {"researcher-url": []}


def _affiliations(summary: str, rows: list[tuple[str, str, str, str, int]]) -> object:
    def entry(n: int, row: tuple[str, str, str, str, int]) -> object:
        place, role, country, by, year = row
        own = {"path": "x"} if not by else None
        return {
            "put-code": n,
            "role-title": role,
            "organization": {"name": place, "address": {"city": "Delft", "country": country}},
            "start-date": {"year": {"value": str(year)}, "month": None, "day": None},
            "end-date": None,
            "source": {"source-orcid": own, "source-name": {"value": by or "zelf"}, "assertion-origin-orcid": None},
        }

    return {"affiliation-group": [{"summaries": [{summary: entry(n, row)}]} for n, row in enumerate(rows)]}


def _author(one: Life) -> object:
    years = {"institution": {"display_name": one.place("Universiteit"), "country_code": "NL"}, "years": [2026, 2022]}
    return {
        "id": f"https://openalex.org/A{one.number}",
        "orcid": f"https://orcid.org/{one.orcid}",
        "display_name": one.name,
        "affiliations": [years],
    }


def _rows(one: Life) -> list[object]:
    row = {
        "person": {"value": f"http://www.wikidata.org/entity/Q{one.number}"},
        "name": {"value": one.name},
        "what": {"value": "P108"},
        "label": {"value": one.place("Raad")},
        "start": {"value": "2022-01-01T00:00:00Z"},
        "startPrecision": {"value": "9"},
    }
    return [row | ({"site": {"value": f"https://www.{SITE}/"}} if one.ours else {})]


def _github(path: str, query: dict[str, str]) -> object | None:
    if path == "/search/users":
        return {"items": [{"login": one.login} for one in _bearers(query["q"])]}
    if path == f"/orgs/{ORG}/repos":
        return [{"name": "lamp", "fork": False}]
    if path in {f"/orgs/{ORG}/public_members", f"/repos/{ORG}/lamp/contributors"}:
        return [{"login": one.login, "type": "User"} for one in LIVES if one.ours]
    login = path.removeprefix("/users/")
    one = next((one for one in LIVES if one.login == login), None)
    if one is None:
        return None
    page = f"https://github.com/{one.login}"
    return {"login": one.login, "name": one.name, "company": one.place("Studio"), "blog": "", "html_url": page}


def _hit(engine: str, one: Life) -> tuple[str, str, str]:
    url = f"https://nl.linkedin.com/in/{one.login}-{engine}"
    title = f"{one.name} - Yogadocent - {one.place(f'Praktijk {engine}')} | LinkedIn"
    beside = f"Ook bij {FIRM}: licht voor winkels." if one.ours else "Lessen in het hele land."
    return url, title, beside


def _results(engine: str, hits: list[tuple[str, str, str]]) -> object:
    text = {"brave": "description", "mojeek": "desc", "searxng": "content"}[engine]
    rows = [{"url": url, "title": title, text: snippet} for url, title, snippet in hits]
    match engine:
        case "brave":
            return {"type": "search", "web": {"results": rows}}
        case "mojeek":
            return {"response": {"status": "OK", "results": rows}}
        case _:
            return {"query": "", "results": rows, "unresponsive_engines": []}
