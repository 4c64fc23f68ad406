"""`precall criteria`: what does the seller ask of a customer, in words, and is the file in order?"""

import sys
from argparse import Namespace
from collections.abc import Iterator

from reports.exits import Exit
from reports.facts import whole
from reports.language import preferred
from reports.output import as_json, clean
from reports.words import Catalogue
from research.criteria.model import Criteria, Criterion, Rule
from research.criteria.presets import PRESETS
from research.criteria.values import READERS, TOPICS

EXAMPLE = """\
title = "outsourcing"
limit = "25000 EUR"              # what your own insurer covers, if you know it
shown = 6                        # criteria on the page, at most 9
preset = "bant"                  # and the questions of a method, if you like: bant, meddic, spiced

[[must]]
name = "two years in business"
why = "our first year with a customer costs more than it brings"
existing_at_least = "24 months"

[[nice]]
name = "in the Netherlands or Belgium"
why = "we visit every customer each month"
country_in = ["NL", "BE"]

[[must]]
name = "a budget"
why = "without one the rest is talk"
ask = "Has money been set aside for this?"
"""


def run(args: Namespace) -> int:
    """Say each criterion in a line with its reason; without a file how one is written."""
    words = Catalogue.load(args.lang or preferred())
    if args.criteria is None:
        sys.stdout.write(as_json(_known()) if args.json else EXAMPLE + "".join(f"# {line}\n" for line in _rules()))
    elif args.json:
        sys.stdout.write(as_json(_as_dict(args.criteria, words)))
    else:
        sys.stdout.writelines(f"{clean(line)}\n" for line in _lines(args.criteria, words))
    return Exit.DONE


def _rules() -> Iterator[str]:
    yield f"rules: {', '.join(READERS)}, ask"
    yield f"claims_not_worse_than takes supported, polished or stretched, and about = one of {', '.join(TOPICS)}"


def _known() -> dict[str, object]:
    return {"rules": [*READERS, "ask"], "topics": list(TOPICS), "presets": {k: list(v) for k, v in PRESETS.items()}}


def _lines(criteria: Criteria, words: Catalogue) -> Iterator[str]:
    for one in criteria.all:
        level = words.text("criteria.must" if one.must else "criteria.nice")
        yield f"{level}: {words.say(one.name)} ({_rule(one.rule, words)}); {words.say(one.why)}"
        if one.ask is not None:
            yield f"? {words.say(one.ask)}"
    if criteria.limit is not None:
        amount = whole(criteria.limit.amount)
        yield words.text("page.limit", amount=amount, currency=criteria.limit.currency)


def _rule(rule: Rule, words: Catalogue) -> str:
    if rule.name == "claims_not_worse_than":
        said = words.text("rule.claims_not_worse_than", what_label=f"label.{rule.words[0]}")
        return f"{said}: {words.text(f'topic.{rule.about}')}" if rule.about else said
    said = words.text(f"rule.{rule.name}", list=words.listed(rule.words), amount=whole(rule.amount))
    return f"{said} {rule.unit}".rstrip()


def _as_dict(criteria: Criteria, words: Catalogue) -> dict[str, object]:
    return {
        "title": criteria.title,
        "shown": criteria.shown,
        "limit": None
        if criteria.limit is None
        else {"amount": whole(criteria.limit.amount), "currency": criteria.limit.currency},
        "criteria": [_criterion(one, words) for one in criteria.all],
    }


def _criterion(one: Criterion, words: Catalogue) -> dict[str, object]:
    return {
        "name": words.say(one.name),
        "why": words.say(one.why),
        "must": one.must,
        "rule": one.rule.name,
        "text": _rule(one.rule, words),
        "ask": "" if one.ask is None else words.say(one.ask),
    }
