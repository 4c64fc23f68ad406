"""What shape has an adapter: a module with one constant and two functions; and what does it see of the web?"""

from collections.abc import AsyncIterator, Container, Iterable, Iterator, Mapping
from typing import Protocol

from sources.model import Document, Inquiry, Record, Source

NOTHING: Mapping[str, str] = {}


class Web(Protocol):
    """The network as one adapter sees it: one verb. `sources.web` keeps robots, pace, size, time and the recording."""

    @property
    def key(self) -> str:
        """The source's key, or the empty string where a recording answers; never put it in an address."""

    @property
    def is_replay(self) -> bool:
        """Whether a recording answers: then nobody is asked, and what this machine allows to be asked is not looked at."""

    async def get(  # noqa: PLR0913 - each has a default
        self,
        url: str,
        params: Mapping[str, str] = NOTHING,
        *,
        accept: str = "",
        hidden: Mapping[str, str] = NOTHING,
        expect: Container[int] = (200,),
        api: bool = False,
        drop: Iterable[str] = (),
        fill: Mapping[str, str] = NOTHING,
        hidden_query: Mapping[str, str] = NOTHING,
    ) -> Document:
        """Fetch one address.

        `params` are added to its query. `hidden` are request headers that are sent and never stored, logged or shown.
        `expect`: statuses that come back as a document; every other one is raised. `api`: a documented interface for
        machines, to which robots.txt (meant for crawlers) does not apply. `drop`: names of JSON members or XML elements
        that no finding needs (a birth date), which are blanked before anything is kept. `hidden_query`: parameters that
        are sent and never stored, for a service that takes its key in the address only. `fill`: words of the address and
        what is asked in their place, where the server itself is the seller's own: the answer is kept under the address
        as it is written here, no redirect is followed, and it counts as `api`. A fragment of the address is
        not sent; it stays in the document's `asked`, so that an adapter can note there whom an answer is about that does
        not say so itself. Raises `Refused` or `Unavailable`.
        """

    async def post(  # noqa: PLR0913 - each has a default
        self,
        url: str,
        body: str,
        content_type: str,
        *,
        accept: str = "",
        hidden: Mapping[str, str] = NOTHING,
        fill: Mapping[str, str] = NOTHING,
        expect: Container[int] = (200,),
        drop: Iterable[str] = (),
        hidden_query: Mapping[str, str] = NOTHING,
    ) -> Document:
        """Ask a documented interface for machines that takes its question in the body; no redirect is followed.

        `fill`: words of the body and the secrets that are sent in their place: the answer is kept under the body as it
        is written here, so a replay needs no secret. For the others see `get`. Raises `Refused` or `Unavailable`.
        """


class Adapter(Protocol):
    """One source. Asking needs the network and parses nothing; reading needs a file and asks nothing."""

    __name__: str
    SOURCE: Source

    def collect(self, inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
        """Ask the source about this inquiry; raise a `SourceError` when it cannot be asked."""

    def read(self, document: Document) -> Iterator[Record]:
        """Say what one document states; no record at all means that the source answered and knows nothing.

        Raises `NotCovered` when the answer says that the source does not hold this sort of company, `Unavailable` when
        the answer says so itself, and `Changed` when it has not the shape that we know.
        """
