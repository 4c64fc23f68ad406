"""Which words do the sources speak in: what is asked, who answers, what was fetched and what it says."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import sha256


class Origin(StrEnum):
    """Who stands behind a source; evidence of the prospect itself (`SELF`) is one line, however often it is repeated."""

    SELF = "self"
    REGISTER = "register"
    THIRD_PARTY = "third_party"


class Needs(StrEnum):
    """What an inquiry must hold before a source can be asked."""

    SITE = "site"
    NUMBER = "number"
    VAT = "vat"
    NAME = "name"
    PREDECESSOR = "predecessor"
    PERSON = "person"
    LINK = "link"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who speaks.

    `countries`: ISO 3166 codes that it covers, empty for all. `needs`: any one of these lets it be asked.
    `key`: the environment variable that holds its key, empty when it needs none; `key_optional`: it answers without its
    key too, only less. `pace`: seconds between two requests. `tells`: the properties that it can give (FollowTheMoney
    and schema.org names), so that a failed source can say what it would have told. `operator`: two sources of one
    operator are one line; its own id when empty. `complete`: it holds every company of its countries by name, so that a
    single hit has no namesake elsewhere. `optional`: it is off until its key is set or its extra installed, and a brief
    is not incomplete without it.
    """

    id: str
    title: str
    homepage: str
    terms: str
    origin: Origin
    tells: tuple[str, ...]
    needs: tuple[Needs, ...]
    countries: tuple[str, ...] = ()
    key: str = ""
    key_optional: bool = False
    pace: float = 1.0
    operator: str = ""
    complete: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Identifier:
    """A number that identifies a company: `kind` is one of `research.numbers.IDENTIFIER_KINDS`.

    `value` is normalised (digits or letters only, leading zeros kept; VAT with its country prefix).
    """

    kind: str
    value: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person whom the seller names: `Jan Jansen, CEO`."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture that the prospect's own pages show with a person: its address and whom it stands for."""

    address: str
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """What the seller asks. `on` is the day of the inquiry: no check asks a clock. `said`: claims made by phone or form.

    `before`: the numbers of companies that a register names as ours before, of which nobody told yet when they began;
    learned while asking, and asked by nobody.
    `people`: who is looked up by name, `links`: the accounts elsewhere that the prospect's own pages link to. Both are
    learned; only those whom the seller names are looked up, unless `ask_people` says that the leading people of the
    site may be as well. `photos`: the pictures that stand with people there; learned, and kept in no dossier.
    """

    on: date
    name: str = ""
    site: str = ""
    country: str = ""
    identifiers: tuple[Identifier, ...] = ()
    contacts: tuple[Contact, ...] = ()
    said: tuple[str, ...] = ()
    before: tuple[Identifier, ...] = ()
    ask_people: bool = False
    people: tuple[Contact, ...] = ()
    links: tuple[str, ...] = ()
    photos: tuple[Portrait, ...] = ()

    def number(self, *kinds: str) -> str:
        """The first identifier of one of these kinds, or the empty string."""
        return next((i.value for i in self.identifiers if i.kind in kinds), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What was fetched, byte for byte.

    `asked` is the address that was asked, `url` the final one, both without hidden parts; `fetched_at` is UTC, ISO 8601
    to the second; `headers` holds the few that matter later (etag, last-modified, cache-control), lower case.
    """

    source: str
    asked: str
    url: str
    fetched_at: str
    status: int
    media_type: str
    body: bytes = field(repr=False)
    charset: str = ""
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def sha256(self) -> str:
        """The digest of the body, hexadecimal: the document's name in the store."""
        return sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One property of a record: `value` normalised, `original` as written, and where it stands.

    `start` and `end` are offsets in the reading text of the document (`sources.reading.read_text`), and that text between
    them is `quote`, letter for letter. Numbers carry `low`, `high`, `unit` and `as_of` (a partial date) where they apply.
    """

    property: str
    value: str
    original: str
    quote: str
    start: int
    end: int
    low: float | None = None
    high: float | None = None
    unit: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What one document says about one entity, in FollowTheMoney property names.

    `schema`: Company, Person, Photo, Directorship, Employment, Study, Ownership, Accounts, Succession, WebPage; traces of
    a site are Domain, Capture (a page that was archived), Crawl (a page that was only seen), Certificate, Account
    (elsewhere) and Trace (something dated on the site itself).
    `key` is the source's own name for the entity (its number, its address), stable over runs.
    """

    schema: str
    key: str
    values: tuple[Value, ...]

    def all(self, *properties: str) -> Iterator[Value]:
        """Every value of these properties, in the order of the record."""
        return (v for v in self.values if v.property in properties)

    def first(self, *properties: str) -> str:
        """The first value of one of these properties, or the empty string when the record is silent about it."""
        return next((v.value for v in self.all(*properties)), "")
