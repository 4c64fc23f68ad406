"""How is their money, as far as filings and registers tell?"""

from collections.abc import Iterator
from dataclasses import dataclass

from reports.blocks.asked import answered, silent
from reports.facts import sentence, whole
from reports.numbering import Numbering
from reports.page import Fact, Line, Text
from reports.words import Catalogue
from research.model import ASKED, Decision, Dossier, Evidence, Weight

MONEY = frozenset(
    {"insolvency", "insolvency_ended", "negative_equity", "healthy_equity", "thin_equity", "short_means"}
    | {"falling_equity", "losses", "late_accounts", "old_accounts", "dormant", "strike_off", "struck_off_address"}
    | {"group_insolvency"}  # of checks from outside
)
# Warning lights: a good part of all firms has one of them on, so one alone says little.
LIGHTS = frozenset({"thin_equity", "short_means", "falling_equity", "losses", "late_accounts"})
MARKS = {Weight.FOR: "+", Weight.AGAINST: "!", Weight.NEUTRAL: "–"}


@dataclass(frozen=True, slots=True)
class Balance:
    """The figures of the newest accounts, as filed (their currency may not be stated): `day` is a partial date."""

    day: str
    equity: tuple[Evidence, ...]
    assets: tuple[Evidence, ...]

    @property
    def all(self) -> tuple[Evidence, ...]:
        """Every figure."""
        return (*self.equity, *self.assets)


def balance(dossier: Dossier) -> Balance | None:
    """The newest accounts that were read, or nothing when there are none."""
    filed = [e for e in dossier.evidence if e.property in {"equity", "assets"} and e.judgement is Decision.SAME]
    filed = [e for e in filed if e.as_of and e.low is not None]
    newest = max((e.as_of for e in filed), default="")
    if not newest:
        return None
    equity, assets = (
        tuple(e for e in filed if e.as_of == newest and e.property == name) for name in ("equity", "assets")
    )
    return Balance(newest, equity, assets)


def money(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[Line, ...]:
    """What is known about their money, signals first, and in words what is not."""
    return tuple(_money(dossier, words, numbers))


def _money(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Iterator[Line]:
    known = balance(dossier)
    for signal in dossier.signals:
        if signal.kind in MONEY and not (known and signal.kind == "healthy_equity"):  # its figures say it already
            said = Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence))
            yield Line(MARKS[signal.weight], said)
    if known:
        healthy = any(signal.kind == "healthy_equity" for signal in dossier.signals)
        yield Line("+" if healthy else "–", Text(_figures(words, known), numbers.of(*known.all)))
    elif not any(signal.kind in {"healthy_equity", "negative_equity"} for signal in dossier.signals):
        yield Line("?", Text(_no_accounts(dossier, words)))
    if any(signal.kind in LIGHTS for signal in dossier.signals):
        yield Line("–", Text(words.text("money.how_common")))
    if not any(item.property == "insolvency" for item in dossier.evidence) and answered(dossier, "insolvency"):
        able = (a.source for a in dossier.attempts if a.outcome in ASKED and "insolvency" in a.tells)
        names = words.listed(dict.fromkeys(words.name("source", source) for source in able))
        yield Line("–", Text(words.text("money.no_insolvency", sources=names)))


def _figures(words: Catalogue, known: Balance) -> str:
    """The cautious figure where two filings of one day differ: the least of the equity, the most of the assets."""
    equity = min((whole(e.low) for e in known.equity if e.low is not None), default=None)
    assets = max((whole(e.low) for e in known.assets if e.low is not None), default=None)
    if equity is not None and assets is not None:
        return words.text("money.both", equity=equity, assets=assets, day_date=known.day)
    if equity is not None:
        return words.text("money.equity", equity=equity, day_date=known.day)
    return words.text("money.assets", assets=assets or 0, day_date=known.day)


def _no_accounts(dossier: Dossier, words: Catalogue) -> str:
    """Whether accounts were looked for in vain, or could not be looked for: two different answers."""
    if answered(dossier, "equity", "accounts"):
        return words.text("money.none_found")
    return words.text("money.not_read" if silent(dossier, "equity", "accounts") else "money.not_asked")


def payment(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Fact:
    """The fourth answer under the verdict: what the accounts say about being paid, with the figure and its day."""
    about = words.text("page.payment")
    signals = [signal for signal in dossier.signals if signal.kind in MONEY]
    against = sum(signal.weight is Weight.AGAINST for signal in signals)
    known = balance(dossier)
    equity = min((e.low for e in known.equity if e.low is not None), default=None) if known else None
    figure = (
        "" if known is None or equity is None else words.text("money.short", equity=whole(equity), day_date=known.day)
    )
    refs = numbers.of(*known.equity) if known and figure else ()
    if against:
        counted = words.text("page.payment_signals", count=against)
        raised = words.text("page.payment_raised")
        return Fact(about, raised, figure, refs) if figure and against == 1 else Fact(about, raised, counted)
    if any(signal.weight is Weight.FOR for signal in signals):
        return Fact(about, words.text("page.payment_calm"), figure or words.text("page.payment_calm_why"), refs)
    if figure:
        return Fact(about, words.text("page.payment_figures"), figure, refs)
    why = words.text("money.only_assets") if known else _no_accounts(dossier, words)
    return Fact(about, words.text("page.cannot_judge_short"), why)
