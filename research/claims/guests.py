"""Are the people that a sentence counts guests, groups or vacancies, and not those who work for the firm?"""

from research.claims.bystanders import told_before, told_behind
from research.claims.counted import unit_after
from research.claims.crew import team_before
from research.claims.headcounts import PERSONS
from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.timelines import in_curriculum
from research.claims.worked_on import opens_with, then_does

_APART = 3  # tokens between "and" and the number of those who are counted apart
_SHORT = 2  # tokens between "our" and the team: "our in-house team"
_BEHIND = 3  # tokens after a number in which somebody else may claim it


def of_guests(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether guests, groups, vacancies are spoken of; "members" in "team members" are not."""
    staff = unit_after(sentence, amount, ("staff",)) or (amount.j, amount.j)
    today = team_before(sentence, amount) and sentence.near(("today",), amount.i, amount.j, 6, 0)
    staff = sentence.starts_at(("staff",), staff[0]) or staff
    if sentence.starts_at(("join_them",), 0) and sentence.has("uses", "puts_trust_in"):
        return True  # "Join over 2,500 florists who use Bloomwise"
    if in_curriculum(sentence) and _dated_by_month(sentence):
        return True  # "Exemplar (10 employees)" under "February 2019 - May 2020"
    before = any(told_before(sentence, amount, span) for span in sentence.spans("team_other", "hosts"))
    before = before and not sentence.ends_at(("our",), amount.i)  # "Dankzij onze 12 monteurs", "Thanks to our team"
    before = before and not (today or _for_our_clients(sentence, amount))  # "arriver aujourd'hui à une équipe de dix"
    noun = unit_after(sentence, amount, PERSONS)
    if noun and (sentence.starts_at(("approached",), noun[1]) or sentence.ends_at(("approached",), amount.i)):
        return True  # "Over 400 people evacuated"
    after = any(told_behind(sentence, amount, staff, span) for span in sentence.spans("team_other"))
    for_ours = (
        sentence.starts_at(("for_whom",), noun[1]) if noun else None
    )  # "12 Techniker für unsere Kunden im Einsatz"
    after = after and not (for_ours and sentence.starts_at(("our",), for_ours[1]))
    team = team_before(sentence, amount) if after else None
    joint = sentence.starts_at(("and",), staff[1])  # "30 medewerkers en 100 vrijwilligers": those are counted apart
    after = after and not (joint and any(0 <= other.i - joint[1] <= _APART for other in sentence.amounts))
    after = after and not (
        team and sentence.within(("our",), *team, _SHORT, -1)
    )  # "notre équipe de 8 conseillers par secteur"
    as_team = sentence.ends_at(("as_a",), amount.i) is not None and sentence.has("we_subject")
    ours_all = sentence.ends_at(("our", "takes_on"), amount.i) is not None and not unit_after(
        sentence, amount, ("trainees",)
    )  # "Nos 14 conseillers sont disponibles"
    known = team or sentence.has("we_subject")  # "Nous disposons de 12 techniciens formés en interne"
    after = after and not ours_all and not (known and sentence.starts_at(("status",), noun[1] if noun else staff[1]))
    after = after and not (as_team or _we_then(sentence, staff))  # "Als tweekoppig team werken we samen met"
    after = after and not _of_the_work(sentence, amount, noun or staff)
    inside = any(amount.j <= i < staff[0] for i, _ in sentence.spans("team_other"))  # "members" in "members of staff"
    return before or after or inside


def _of_the_work(sentence: Sentence, amount: Quantity, noun: Span) -> bool:
    """Say whether guests, groups and the like are those for whom the people work: "12 Mitarbeiter betreuen Kunden"."""
    if opens_with(sentence, amount, noun[1]):
        return True
    window = range(noun[1], noun[1] + _BEHIND)
    others = [i for i, _ in sentence.spans("team_other") if i in window]
    return all(then_does(sentence, noun[1], i) or sentence.ends_at(("and",), i) for i in others)


def _for_our_clients(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Wij helpen onze klanten met een team van 15 adviseurs": our own clients, and we are the subject."""
    if not sentence.has("we_subject") or team_before(sentence, amount) is None:
        return False
    near = [(i, j) for i, j in sentence.spans("team_other") if j <= amount.i]
    return bool(near) and all(sentence.ends_at(("our",), i) and sentence.starts_at(("clients",), i) for i, _ in near)


def _we_then(sentence: Sentence, staff: Span) -> bool:
    """Read "Met 9 collega's geven wij trainingen": behind them stand the verb and "we", and then what we do."""
    we = sentence.starts_at(("we_subject",), staff[1] + 1) if sentence.words.grammar.verb_second else None
    idle = sentence.starts_at(("is_one", "have", "we_are"), staff[1])
    return we is not None and idle is None and sentence.starts_at(("along",), 0) is not None


def _dated_by_month(sentence: Sentence) -> bool:
    """Say whether it or the line above opens with months: so a post in a curriculum is dated, and no history of a firm."""
    above = sentence.before.rstrip("\n").rpartition("\n")[2].split()
    first = sentence.starts_at(("month",), 0) is not None
    return first or any("month" in sentence.words.fields_of(word.strip(".,")) for word in above)
