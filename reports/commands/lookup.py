"""`precall lookup NAME`: which legal entity is it, as far as the imported registers tell?"""

import sys
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path

from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean
from reports.screen import complain, say
from reports.words import Catalogue
from research.names.same import Feature
from research.registers.about import about, default_folder, indexes
from research.registers.errors import RegisterError
from research.registers.index import opened
from research.registers.lookup import Answer, Candidate, Question, look_up

SCHEMA = "precall/lookup/1"


def run(args: Namespace) -> int:
    """Print the candidates; exit 5 when it is none of them for sure, 1 when there is no index to ask."""
    words = Catalogue.load(args.lang or preferred())
    question = Question(args.name, (args.country or "").upper(), args.number or "", args.city or "")
    place = args.index or default_folder()
    try:
        paths = indexes(place)
        if not paths:
            complain(words.text("lookup.no_index", path=str(place)))
            return Exit.FAILED
        answer = _answer(question, paths)
    except RegisterError as error:
        complain(str(error))
        return Exit.FAILED
    if args.json:
        sys.stdout.write(as_json(_document(question, answer, paths)))
    else:
        sys.stdout.writelines(_lines(answer, words))
    if answer.chosen:
        return Exit.DONE
    complain(words.text("lookup.which" if answer.candidates else "lookup.none", name=question.name))
    say(words.text("screen.say_number") if answer.candidates else words.text("lookup.other_spelling"))
    return Exit.WHICH_COMPANY


def _answer(question: Question, paths: list[Path]) -> Answer:
    with ExitStack() as stack:
        asked = [(about(path).kind.id, stack.enter_context(opened(path))) for path in paths]
        return look_up(question, asked)


def _lines(answer: Answer, words: Catalogue) -> list[str]:
    lines: list[str] = []
    for one in answer.candidates:
        naming = one.naming
        number = f"{words.name('identifier', naming.kind)} {naming.number}".strip()
        towns = " / ".join(t for t in (naming.town, naming.other_town) if t)
        parts = (one.name, number, towns, naming.country, naming.since, one.register)
        mark = "✓" if one is answer.chosen else " "
        lines.append(
            f"{mark} {words.number(round(one.score, 2)):<4}  " + clean(" · ".join(p for p in parts if p)) + "\n"
        )
        why = "; ".join(words.text(f"lookup.why.{f.kind}", ours=f.ours, theirs=f.theirs) for f in one.why)
        lines.append("        " + clean(why) + "\n")
    return lines


def _document(question: Question, answer: Answer, paths: list[Path]) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "name": question.name,
        "country": question.country,
        "number": question.number,
        "city": question.town,
        "chosen": _candidate(answer.chosen) if answer.chosen else None,
        "candidates": [_candidate(one) for one in answer.candidates],
        "registers": [_register(path) for path in paths],
    }


def _candidate(one: Candidate) -> dict[str, object]:
    naming = one.naming
    return {
        "name": one.name,
        "found_as": naming.name,
        "sort": naming.sort,
        "kind": naming.kind,
        "number": naming.number,
        "other_kind": naming.other_kind,
        "other_number": naming.other_number,
        "country": naming.country,
        "town": naming.town,
        "other_town": naming.other_town,
        "postcode": naming.postcode,
        "legal_form": naming.legal_form,
        "status": naming.status,
        "since": naming.since,
        "register": one.register,
        "score": min(one.score, 1.0),
        "why": [_feature(feature) for feature in one.why],
    }


def _feature(feature: Feature) -> dict[str, object]:
    return {
        "feature": feature.kind,
        "asked": feature.ours,
        "found": feature.theirs,
        "weight": round(0.0 - feature.cost, 3),
    }


def _register(path: Path) -> dict[str, object]:
    one = about(path)
    return {"register": one.kind.id, "snapshot": one.snapshot, "attribution": one.kind.attribution}
