"""How is their money, as far as filings and registers tell?"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from reports.blocks.asked import answered, silent
from reports.facts import sentence, whole
from reports.numbering import Numbering
from reports.page import Fact, Line, Text
from reports.words import Catalogue
from research.model import ASKED, Decision, Dossier, Evidence, Weight
from research.names.same import same_name

MONEY = frozenset(
    {"insolvency", "insolvency_ended", "negative_equity", "healthy_equity", "thin_equity", "short_means"}
    | {"falling_equity", "losses", "late_accounts", "old_accounts", "dormant", "strike_off", "struck_off_address"}
    | {"disputed_office", "undeliverable_office"}
    | {"group_insolvency"}  # of checks from outside
)
# Warning lights: a good part of all firms has one of them on, so one alone says little.
LIGHTS = frozenset({"thin_equity", "short_means", "falling_equity", "losses", "late_accounts"})
INSOLVENT = frozenset({"insolvency", "insolvency_ended", "group_insolvency"})  # of them or of who stands behind them
MARKS = {Weight.FOR: "+", Weight.AGAINST: "!", Weight.NEUTRAL: "–"}


@dataclass(frozen=True, slots=True)
class Year:
    """The figures of the newest accounts, as filed: `day` is a partial date; two filings may give one figure twice."""

    day: str
    figures: tuple[Evidence, ...]

    def of(self, name: str) -> tuple[Evidence, ...]:
        """Every filing of one figure."""
        return tuple(e for e in self.figures if e.property == name)


def newest(dossier: Dossier, *properties: str) -> Year | None:
    """The newest year of which one of these figures was read, or nothing when there is none."""
    filed = [e for e in dossier.evidence if e.property in properties and e.judgement is Decision.SAME]
    filed = [e for e in filed if e.as_of and e.low is not None]
    day = max((e.as_of for e in filed), default="")
    return Year(day, tuple(e for e in filed if e.as_of == day)) if day else None


def balance(dossier: Dossier) -> Year | None:
    """The newest accounts that were read, or nothing when there are none."""
    return newest(dossier, "equity", "assets")


def money(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[Line, ...]:
    """What is known about their money, signals first, and in words what is not."""
    return tuple(_money(dossier, words, numbers))


def _money(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Iterator[Line]:
    known, shown = balance(dossier), {"healthy_equity"}  # what the figures themselves say already
    shown |= {"losses"} if newest(dossier, "result") else set()
    for signal in dossier.signals:
        is_shown = signal.kind in shown and signal.weight is not Weight.AGAINST and (known or signal.kind == "losses")
        if signal.kind in MONEY and not is_shown:
            said = Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence))
            yield Line(MARKS[signal.weight], said)
    yield from _accounts(dossier, words, numbers, known)
    own = [e for e in dossier.evidence if e.property == "insolvency" and e.judgement is Decision.SAME]
    known_one = any(_is_theirs(dossier, e) for e in own) or any(s.kind in INSOLVENT for s in dossier.signals)
    if not known_one and answered(dossier, "insolvency"):
        able = (a.source for a in dossier.attempts if a.outcome in ASKED and "insolvency" in a.tells)
        names = words.listed(dict.fromkeys(words.name("source", source) for source in able))
        yield Line("–", Text(words.text("money.no_insolvency", sources=names)))
    if any(signal.kind in LIGHTS for signal in dossier.signals):
        yield Line("–", Text(words.text("money.how_common")))


def _is_theirs(dossier: Dossier, item: Evidence) -> bool:
    """Whether an insolvency is that of the company itself, not of another one that its director sat in."""
    return not item.organization or same_name(item.organization, dossier.company.name)


def _accounts(dossier: Dossier, words: Catalogue, numbers: Numbering, known: Year | None) -> Iterator[Line]:
    """What the newest accounts say: the balance sheet, turnover and result where filed, or only that they are filed."""
    earned = newest(dossier, "turnover", "result")
    if known:
        healthy = any(signal.kind == "healthy_equity" for signal in dossier.signals)
        yield Line("+" if healthy else "–", Text(_figures(words, known), numbers.of(*known.figures)))
    if earned:
        yield Line("–", Text(_earned(words, earned), numbers.of(*earned.figures)))
    if known or earned or any(signal.kind in {"healthy_equity", "negative_equity"} for signal in dossier.signals):
        return
    deposited = _deposited(dossier)
    if any(signal.reason.key == "signal.dormant_dated" for signal in dossier.signals):
        return  # it says which accounts were filed
    if deposited:
        day = max(map(_up_to, deposited))
        refs = numbers.of(*(e for e in deposited if _up_to(e) == day))
        yield Line("–", Text(words.text("money.deposited", day_date=day), refs))
    else:
        yield Line("?", Text(_no_accounts(dossier, words)))


def _deposited(dossier: Dossier) -> list[Evidence]:
    """That accounts were deposited, without a figure."""
    told = [e for e in dossier.evidence if e.property in {"accountsUpTo", "firstFiling"}]
    return [e for e in told if e.judgement is Decision.SAME and _up_to(e)]


def _up_to(item: Evidence) -> str:
    """The end of the book year that a deposit is of."""
    return item.value if item.property == "accountsUpTo" else item.as_of


def _amount(words: Catalogue, filed: tuple[Evidence, ...], pick: Callable[[Iterable[float]], float]) -> str:
    """The cautious one of the filings of a figure, with its currency where that is told and one."""
    amount = words.number(whole(pick(e.low for e in filed if e.low is not None)))
    units = {e.unit for e in filed if e.unit}
    return words.text("money.amount", amount=amount, currency=units.pop()) if len(units) == 1 else amount


def _figures(words: Catalogue, known: Year) -> str:
    """Where two filings of one day differ: the least of the equity, the most of the assets."""
    equity, assets = known.of("equity"), known.of("assets")
    if equity and assets:
        told = {"equity": _amount(words, equity, min), "assets": _amount(words, assets, max)}
        return words.text("money.both", day_date=known.day, **told)
    if equity:
        return words.text("money.equity", equity=_amount(words, equity, min), day_date=known.day)
    return words.text("money.assets", assets=_amount(words, assets, max), day_date=known.day)


def _earned(words: Catalogue, known: Year) -> str:
    turnover, result = known.of("turnover"), known.of("result")
    if turnover and result:
        told = {"turnover": _amount(words, turnover, min), "result": _amount(words, result, min)}
        return words.text("money.turnover", day_date=known.day, **told)
    if turnover:
        return words.text("money.turnover_only", turnover=_amount(words, turnover, min), day_date=known.day)
    return words.text("money.result", result=_amount(words, result, min), day_date=known.day)


def _no_accounts(dossier: Dossier, words: Catalogue) -> str:
    """Whether accounts were looked for in vain, could not be looked for, or are filed without a figure that was read."""
    deposited = _deposited(dossier)
    if deposited:
        return words.text("money.deposited", day_date=max(map(_up_to, deposited)))
    if answered(dossier, "equity", "accounts"):
        return words.text("money.none_found")
    return words.text("money.not_read" if silent(dossier, "equity", "accounts") else "money.not_asked")


def payment(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Fact:
    """The fourth answer under the verdict: what the accounts say about being paid, with the figure and its day."""
    about = words.text("page.payment")
    signals = [signal for signal in dossier.signals if signal.kind in MONEY]
    against = sum(signal.weight is Weight.AGAINST for signal in signals)
    figure, refs = _figure(dossier, words, numbers)
    if against:
        counted = words.text("page.payment_signals", count=against)
        raised = words.text("page.payment_raised")
        return Fact(about, raised, figure, refs) if figure and against == 1 else Fact(about, raised, counted)
    if any(signal.weight is Weight.FOR for signal in signals):
        return Fact(about, words.text("page.payment_calm"), figure or words.text("page.payment_calm_why"), refs)
    if figure:
        return Fact(about, words.text("page.payment_figures"), figure, refs)
    why = words.text("money.only_assets") if balance(dossier) else _no_accounts(dossier, words)
    return Fact(about, words.text("page.cannot_judge_short"), why)


def _figure(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[str, tuple[int, ...]]:
    """The one figure that says most about being paid, with its sources: the equity, else the result; else nothing."""
    known = balance(dossier)
    equity = known.of("equity") if known else ()
    if known and equity:
        said = words.text("money.short", equity=_amount(words, equity, min), day_date=known.day)
        return said, numbers.of(*equity)
    earned = newest(dossier, "result")
    if earned is None:
        return "", ()
    said = words.text("money.result", result=_amount(words, earned.figures, min), day_date=earned.day)
    return said, numbers.of(*earned.figures)
