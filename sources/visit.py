"""What may one source do with the network, and what do its answers mean? The `Web` that an adapter is given."""

import asyncio
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from http import HTTPStatus
from urllib.parse import quote, urlsplit

from sources.adapter import NOTHING
from sources.address import host, with_params
from sources.charset import codec_of
from sources.errors import Failure, Refused, Unavailable
from sources.exchange import Answer, Call
from sources.fetch import Fetcher, Manner
from sources.freshness import Cache, is_fresh, kept_headers, validators
from sources.gate import is_gate
from sources.model import Document, Source
from sources.pace import Clock

ANYTHING = "*/*"
STAY_OUT = frozenset({401, 403, 451})  # no access for us, by key, by rule or by law
MAY_BE_A_GATE = frozenset({200, 403, 429, 503})  # the statuses with which bot protections serve their page


class Visit:
    """One source's visit to the web. The time it may take begins with its first question."""

    def __init__(  # noqa: PLR0913 - the door hands in all that a visit lives on
        self,
        source: Source,
        key: str,
        *,
        fetcher: Fetcher,
        clock: Clock,
        deadline: Callable[[], float],
        cache: Cache | None,
        any_age: bool = False,
        is_replay: bool = False,
    ) -> None:
        self._any_age = any_age
        self._source = source
        self._key = key
        self._is_replay = is_replay
        self._fetcher = fetcher
        self._clock = clock
        self._deadline = deadline
        self._cache = cache
        self._until: float | None = None

    def __repr__(self) -> str:
        return f"<Visit of {self._source.id}, key {'set' if self._key else 'not set'}>"

    @property
    def key(self) -> str:
        """The source's key; never put it in an address."""
        return self._key

    @property
    def is_replay(self) -> bool:
        """Whether a recording answers and nobody is asked."""
        return self._is_replay

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
        """Fetch one address; see `sources.adapter.Web`. Raises `Refused` or `Unavailable`."""
        asked = self._fetcher.plain(with_params(url, params))
        fragment = _note(url)
        name = f"{asked}#{fragment}" if fragment else ""
        call = Call(
            self._fetcher.plain(_filled(asked, fill)) if fill else asked,
            name=name or (asked if fill else ""),
            headers=(("Accept", accept or ANYTHING),),
            hidden=tuple(hidden.items()),
            query=tuple(hidden_query.items()),
            secrets=(*hidden_query.values(), *fill.values()),
            drop=frozenset(drop),
            stays=bool(fill),
        )
        answer = await self._give(call, expect, api=api or bool(fill))
        return replace(answer, url=asked) if fill else answer

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
        """Ask with a body; see `sources.adapter.Web`. Raises `Refused` or `Unavailable`."""
        asked = self._fetcher.plain(url)
        name = self._fetcher.plain(with_params(asked, {"__wb_method": "POST", "__wb_post_data": _digest(body)}))
        fragment = _note(url)
        call = Call(
            asked,
            name=f"{name}#{fragment}" if fragment else name,
            body=_filled(body, fill).encode(),
            drop=frozenset(drop),
            headers=(("Accept", accept or ANYTHING), ("Content-Type", content_type)),
            hidden=tuple(hidden.items()),
            query=tuple(hidden_query.items()),
            secrets=(*hidden_query.values(), *fill.values()),
            stays=True,
        )
        return replace(await self._give(call, expect, api=True), url=asked)

    async def _give(self, call: Call, expect: Container[int], *, api: bool) -> Document:
        """What an earlier run kept, where that still holds, else what the source answers now."""
        asked = call.kept_as
        stored = self._stored(asked, expect)
        if stored is not None and (self._any_age or is_fresh(stored, self._clock.now())):
            return stored
        secrets = {
            *call.secrets,
            self._key,
            *(s for _, value in call.hidden for s in (value, value.rpartition(" ")[2])),
        }
        conditions = validators(stored) if stored is not None and not call.body else ()
        call = replace(call, secrets=tuple(sorted(s for s in secrets if s)), conditions=conditions)
        answer = await self._ask(call, expect, api=api)
        if answer.status == HTTPStatus.NOT_MODIFIED and stored is not None:
            newer = dict(stored.headers) | dict(kept_headers(answer))
            return replace(stored, fetched_at=answer.fetched_at, headers=tuple(newer.items()))
        _judge(answer, expect)
        return self._document(asked, answer)

    async def _ask(self, call: Call, expect: Container[int], *, api: bool) -> Answer:
        """Fetch within the time that is left for this source and for the prospect."""
        if self._until is None:
            self._until = self._deadline()
        left = self._until - self._clock.seconds()
        late = Unavailable(Failure.TIMEOUT, "the time for this source is used up")
        if left <= 0:
            raise late
        manner = Manner(gap=self._source.pace, expect=expect, api=api, until=self._until)
        try:
            async with asyncio.timeout(left):
                return await self._fetcher.fetch(call, manner)
        except TimeoutError:
            raise late from None

    def _stored(self, asked: str, expect: Container[int]) -> Document | None:
        """What an earlier run kept under this address, if it is of this source and of a status that is wanted."""
        stored = self._cache.kept(asked) if self._cache is not None else None
        usable = stored is not None and stored.source == self._source.id and stored.status in expect
        return stored if usable else None

    def _document(self, asked: str, answer: Answer) -> Document:
        return Document(
            source=self._source.id,
            asked=asked,
            url=answer.url,
            fetched_at=answer.fetched_at,
            status=answer.status,
            media_type=answer.media_type,
            body=answer.body,
            charset=_charset(answer.header("content-type")),
            headers=kept_headers(answer),
        )


def _filled(text: str, fill: Mapping[str, str]) -> str:
    """The text with the secrets in the place of the words that stand for them."""
    for word, secret in fill.items():
        text = text.replace(word, secret)
    return text


def _note(url: str) -> str:
    """What an adapter notes behind the mark of an address: whom the answer is about. It is not sent."""
    return quote(urlsplit(url).fragment, safe="/")


def _digest(body: str) -> str:
    """What tells one posted question from another, in the manner in which web archives name them."""
    return sha256(body.encode()).hexdigest()[:16]


def _charset(content_type: str) -> str:
    """Read the charset parameter of a Content-Type; a name that no browser knows is left out."""
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        label = value.strip().strip("\"'").lower()
        if name.strip().lower() == "charset" and codec_of(label):
            return label
    return ""


def _judge(answer: Answer, expect: Container[int]) -> None:
    """Raise what a status means, unless it is one that the adapter expects."""
    where = host(answer.url)
    if answer.status in MAY_BE_A_GATE and is_gate(answer):
        raise Refused(Failure.CAPTCHA, f"{where} wants to see a human")
    if answer.status in expect:
        return
    if answer.status in STAY_OUT:
        raise Refused(Failure.STATUS, f"{where} answered {answer.status}")
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        raise Refused(Failure.TOO_MANY_REQUESTS, f"{where} is asked too often")
    raise Unavailable(Failure.STATUS, f"{where} answered {answer.status}")
