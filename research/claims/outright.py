"""Does the sentence say outright that those counted are our people, whatever they are called: "emploie 12 soyeux"?"""

from research.claims.counted import unit_after
from research.claims.crew import anybodys, team_before
from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_LED = 1  # tokens between "emploie" and the number: "aujourd'hui"
_HOUSE = 5  # tokens between the house and how many it is: "entreprise à taille humaine de plus de 22"
_SERVES = 6  # tokens between those counted and "at your service"
_THINGS = (
    "trainees",
    "units",
    "things",
    "objects",
    "jobs",
    "places",
    "clients",
    "no_person",
    "year_unit",
    "month",
    "kin",
    "volunteers",
)

_OTHERS = (
    "finite", "verb_other", "your", "needs", "each", "per_job", "at_whom", "seeks", "they_subject", "whoever", "hosts",
    "plan", "future",
)  # fmt: skip


def outright(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the words that make those counted the firm's people."""
    return (
        _employed(sentence, amount)
        or _we_are_to(sentence, amount)
        or _team_serving(sentence, amount)
        or _numbering(sentence, amount)
        or _spread(sentence, amount)
    )


def _word(sentence: Sentence, amount: Quantity) -> bool:
    return amount.j < len(sentence.tokens) and sentence.tokens[amount.j].kind == "word"


def _employed(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Kestrel emploie aujourd'hui 12 soyeux": whoever is employed is staff."""
    now = sentence.ends_at(("today", "now"), amount.i)
    employs = sentence.ends_at(("takes_on",), now[0] if now else amount.i)
    if employs is None or not _word(sentence, amount) or unit_after(sentence, amount, _THINGS):
        return None
    return None if sentence.starts_at(("breaks", "and"), amount.j) else employs


def _we_are_to(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Nous sommes 12 à tisser la soie"."""
    are = sentence.ends_at(("we_are",), amount.i)
    to = sentence.starts_at(("to_do",), amount.j) if are else None
    return are if to and to[1] < len(sentence.tokens) and sentence.starts_at(("does",), to[1]) else None


def _team_serving(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Une équipe de 12 soyeux à votre service"."""
    team = team_before(sentence, amount)
    if team is None or team[0] > _LED or not _word(sentence, amount) or unit_after(sentence, amount, _THINGS):
        return None
    serves = any(0 < i - amount.j <= _SERVES for i, _ in sentence.spans("at_service"))
    return team if serves else None


def bare_team(sentence: Sentence, team: Span, amount: Quantity) -> bool:
    """Say whether a line without a verb opens with the team: "Une équipe de 12, formée à la soie", "Équipe de 5"."""
    if team[0] > _LED or sentence.has(*_OTHERS) or sentence.starts_at(("for_whom", "out_of"), 0):
        return False
    noun = unit_after(sentence, amount, ("staff", "people", "trades"))
    at = noun[1] if noun else amount.j
    if at >= len(sentence.tokens) or sentence.tokens[at].norm in {".", "!", "|"}:
        return True
    at += sentence.tokens[at].norm == ","
    return sentence.starts_at(("status", "adjective", "according", "specialised", "people", "relative"), at) is not None


def led_by_team(sentence: Sentence, at: int) -> bool:
    """Read "Une équipe pluridisciplinaire (8 personnes)", "Une équipe à taille humaine : 9 personnes"."""
    team = next((span for span in sentence.spans("team") if span[0] <= _LED and span[1] <= at), None)
    if team is None or anybodys(sentence, team):
        return False
    return not any(team[1] <= i < at for i, _ in sentence.spans("finite", "verb_other", "your"))


def owner_and(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Le patron et ses 8 employés": the people of the one who runs the firm."""
    his = sentence.ends_at(("his",), amount.i)
    joint = sentence.ends_at(("and",), his[0]) if his else None
    return joint is not None and sentence.ends_at(("person_rank",), joint[0]) is not None


def described(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Une PME de 22 personnes basée à Ans": the firm opens a line without a verb, and goes on with what it is."""
    a = sentence.starts_at(("any_article",), 0)
    firm = sentence.starts_at(("firm",), a[1] if a else 0)
    people = unit_after(sentence, amount, ("staff", "people", "trades"))
    if (
        firm is None
        or people is None
        or amount.i - firm[1] > _HOUSE
        or sentence.has("finite", "verb_other", "your", "you_subject", "for_whom")
    ):
        return False
    last = people[1] >= len(sentence.tokens) or sentence.tokens[people[1]].kind in {"sign", "newline"}
    return (
        last
        or sentence.starts_at(("seated", "known_as", "specialised", "ours_by_family", "is_active"), people[1])
        is not None
    )


def of_the_firm(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Notre société compte 35 flotteurs", "Notre cabinet regroupe six soignantes": the firm opens and counts them."""
    our = sentence.starts_at(("our",), 0)
    firm = sentence.starts_at(("firm", "firm_like"), our[1]) if our else None
    return firm is not None and sentence.ends_at(("team_of", "counts"), amount.i) is not None


def _numbering(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Nos infirmières, au nombre de huit, se déplacent à domicile"."""
    led = sentence.ends_at(("numbering",), amount.i)
    our = sentence.starts_at(("our",), 0) if led else None
    return sentence.starts_at(("staff", "people", "trades"), our[1]) if our else None


def _spread(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Plus de 80 personnes réparties sur 5 sites": people who open the line and are at several places."""
    people = unit_after(sentence, amount, ("staff", "people", "trades")) if amount.i <= _LED else None
    return people if people and sentence.starts_at(("spread_over",), people[1]) else None


def it_is(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Notre agence, c'est 12 passionnés", "Lumen, ce sont 30 techniciens": the firm opens the sentence."""
    if not sentence.ends_at(("it_is",), amount.i):
        return False
    our = sentence.starts_at(("our", "definite"), 0)
    firm = our is not None and sentence.starts_at(("firm", "firm_like", "team"), our[1]) is not None
    return firm or (capital(sentence, 0) and not sentence.starts_at(("article", "inside", "for_whom"), 0))
