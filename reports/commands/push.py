"""`precall push DOSSIER --crm CRM`: which note would go into the seller's CRM, and did it arrive when he said so?"""

import asyncio
import json
import re
import sys
from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reports.arguments import UsageError
from reports.as_crm import as_crm
from reports.brief import compose
from reports.commands.show import find, not_found
from reports.doors import agent, once
from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean, escaped
from reports.pushing.crms import CRMS, Crm, Note
from reports.pushing.request import Request, WrongSettingError, missing, request_of, sort_of
from reports.pushing.send import Answer, Arrived, send
from reports.screen import complain, say
from reports.wanted import wanted_of
from reports.words import Catalogue
from research.model import Dossier
from research.place import default_database
from research.store import AlreadyPushed, Push, Store, StoreError

if TYPE_CHECKING:
    from sources.web import Door

SCHEMA = "precall/push/1"
UNNAMED = "<ID>"  # stands in a request that is only shown for the record that nobody has named yet


def run(args: Namespace, door: "Door | None" = None) -> int:
    """Show the request, or send it with `--send`. `door`: asked in place of the network. Raises `UsageError`."""
    crm = CRMS[args.crm]
    words = Catalogue.load(args.lang or preferred())
    if args.to and not re.fullmatch(crm.record, args.to):
        raise UsageError(f"--to: {args.to!r} is no id of a company in {crm.title}")
    if args.send and not args.to:
        raise UsageError(f"--to: say at which company in {crm.title} the note goes")
    try:
        store = Store(args.db or default_database())
        dossier = find(store, args.dossier)
        request = request_of(crm, _note(args, crm, store, dossier, words), agent())
    except StoreError as error:
        return not_found(error)
    except WrongSettingError as error:
        raise UsageError(str(error)) from error
    wanting = missing(crm)
    for variable in wanting:
        complain(_how_to_set(crm, variable, words))
    if wanting and args.send:
        return Exit.NEEDS_KEY
    if crm.final:
        say(words.text("push.final", crm=crm.title))
    if not args.send:
        _show(args, crm, dossier, request, words)
        return Exit.DONE
    return _send(args, crm, store, _push(args, dossier, request), request, words, door)


def _note(args: Namespace, crm: Crm, store: Store, dossier: Dossier, words: Catalogue) -> Note:
    """The note as the file export makes it, dated when the dossier was made. Raises `StoreError`."""
    made = next(one.made for one in store.dossiers() if one.id == dossier.id)
    wanted = wanted_of(args, store.criteria(dossier.id))
    return Note(
        text=as_crm(compose(dossier, words, wanted), words, args.crm),
        record=args.to or UNNAMED,
        name=dossier.company.name or dossier.inquiry.name or dossier.inquiry.site,
        made=datetime.fromisoformat(made).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        sort=(sort_of(crm) or f"<{crm.sort}>") if crm.sort else "",
    )


def _how_to_set(crm: Crm, variable: str, words: Catalogue) -> str:
    what = {crm.key: "set_key", crm.host: "set_host", crm.sort: "set_sort"}[variable]
    params = {"hosts": crm.hosts} if what == "set_host" else {}
    return words.text(f"push.{what}", crm=crm.title, variable=variable, **params)


def _show(args: Namespace, crm: Crm, dossier: Dossier, request: Request, words: Catalogue) -> None:
    """Print the request with its key hidden, and how to send it."""
    if args.json:
        sys.stdout.write(as_json(_as_dict(args, dossier.id, request)))
    else:
        unset = "" if request.hidden else f", {words.text('push.not_set')}"
        shown = [f"{name}: {value}" for name, value in request.shown()]
        shown[-1] += f" ({crm.key}{unset})"
        sys.stdout.write("".join(f"{clean(line)}\n" for line in (f"POST {request.url}", *shown)))
        sys.stdout.write(f"\n{escaped(request.body)}\n")
    sys.stdout.flush()
    command = f"precall push {dossier.id} --crm {args.crm} --to {args.to or UNNAMED} --send"
    say(words.text("push.nothing_sent", command=command))


def _as_dict(args: Namespace, dossier: str, request: Request, answer: Answer | None = None) -> dict[str, object]:
    """The request and what came of it for machines; `arrived` is null when nothing was sent."""
    return {
        "schema": SCHEMA,
        "dossier": dossier,
        "crm": args.crm,
        "record": args.to or "",
        "request": {
            "method": "POST",
            "url": request.url,
            "headers": dict(request.shown()),
            "body": json.loads(request.body),
        },
        "arrived": None if answer is None else str(answer.arrived),
        "note": "" if answer is None else answer.note,
    }


def _push(args: Namespace, dossier: Dossier, request: Request) -> Push:
    moment = datetime.now(UTC).isoformat(timespec="milliseconds")
    host = urlsplit(request.url).hostname or ""
    return Push(dossier=dossier.id, crm=args.crm, host=host, record=args.to, moment=moment)


def _send(  # noqa: PLR0913, PLR0917 - what was made ready for it
    args: Namespace, crm: Crm, store: Store, push: Push, request: Request, words: Catalogue, door: "Door | None"
) -> Exit:
    """Note that it begins, send it, note what came of it: whatever happens between, a second one is not sent unasked."""
    try:
        store.keep_push(push, once=not args.again)
    except AlreadyPushed as error:
        key = "already" if error.before.note else "perhaps"
        complain(_told(key, crm, error.before, words))
        return Exit.FAILED
    except StoreError as error:
        complain(str(error))
        return Exit.FAILED
    answer = asyncio.run(send(args.crm, crm, request, door or once()))
    try:
        if answer.arrived is Arrived.YES:
            store.keep_push(replace(push, note=answer.note))
        elif answer.arrived is Arrived.NO:
            store.drop_push(push)
    except StoreError as error:
        complain(str(error))
    if args.json:
        sys.stdout.write(as_json(_as_dict(args, push.dossier, request, answer)))
    return _ended(crm, push, answer, words, quiet=args.json)


def _ended(crm: Crm, push: Push, answer: Answer, words: Catalogue, *, quiet: bool) -> Exit:
    if answer.arrived is Arrived.YES:
        told = words.text("push.sent", crm=crm.title, note=answer.note, record=push.record)
        (say if quiet else _print)(told)
        return Exit.DONE
    complain(_told(answer.why, crm, push, words, answer.said))
    return Exit.NEEDS_KEY if answer.why == "key_refused" else Exit.FAILED


def _print(text: str) -> None:
    sys.stdout.write(f"{clean(text)}\n")


def _told(key: str, crm: Crm, push: Push, words: Catalogue, said: str = "") -> str:
    """One sentence of the catalogue's [push] about a push; `said` is of the CRM, or a failure by its key."""
    why = words.text(said) if said.startswith("failure.") else said
    return words.text(
        f"push.{key}",
        crm=crm.title,
        variable=crm.key,
        record=push.record,
        note=push.note,
        day_date=push.moment[:10],
        said=why,
    )
