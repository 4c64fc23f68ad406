"""Whose team is it: the firm's of today, the one it began with, or a customer's, an employer's, a reader's?"""

from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_ADJECTIVES = 2  # tokens between the team and its "of": "une équipe jeune et soudée de 9"
_HOUSE = 2  # tokens between the kind of house and its number: "atelier de menuiserie de 12"
_LEAD = 3  # tokens between the team and its number: "team van momenteel 26"
_WITH = 4  # tokens between the one who opens the sentence and the number: "Ein Elektriker in Ulm mit sieben"
_PLAN = 2  # tokens before the name of a tariff: "Het pakket Plus"
_JOB = 8  # tokens between those who work and the job they are counted for
_BEGAN = 10  # tokens between "started" and the team that began
_NAME = 5  # tokens of a firm's name before "is a"
_SHORT = 7  # words: "25 medewerkers" on a tile, "Équipe : 12 personnes"


def team_before(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "een team van 12", "our team grew to 25": the number counts the team when a noun of team leads to it."""
    for i, j in sentence.spans("team"):
        colon = amount.i - j == 1 and sentence.tokens[j].norm == ":" and sentence.has("we_are")
        if colon and not anybodys(sentence, (i, j)):
            return i, j  # "We zijn een klein team: twee tandartsen en vier assistenten"
        if not 0 <= amount.i - j <= _LEAD or sentence.clause(i) != sentence.clause(amount.at):
            continue
        if anybodys(sentence, (i, j)):
            continue
        led = any(
            start == j or (start - j <= _ADJECTIVES and end == amount.i) for start, end in sentence.spans("team_of")
        )
        if j == amount.i or led:
            return i, j
    return None


def of_some_house(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is any firm: "Julie werkt in een atelier van 12 personen"."""
    if of_somebody(sentence, amount):
        return True
    houses = (span for span in sentence.spans("firm") if 0 <= amount.i - span[1] <= _HOUSE)
    at_work = sentence.starts_at(("at_whom", "inside"), 0) is not None and sentence.has("i_subject")
    some = any(at_work or sentence.within(("some_house",), *house, 2, -1) for house in houses)
    return some and not sentence.has("we")


def of_somebody(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether an example is told: "Een kapper met drie medewerkers verliest", "a chain with six branches"."""
    if sentence.has("we_subject", "our") or is_what_it_is(sentence):
        return False
    if sentence.has("i_subject") and sentence.has("runs_mine"):
        return False  # "I run a garage with a team of 12"
    someone = (i for i, j in sentence.spans("someone") if 0 <= amount.i - j <= _WITH)
    some = any(sentence.within(("indefinite",), i, i, 2, -1) and not _is_said(sentence, i) for i in someone)
    return some and sentence.within(("along", "team_of", "has_places", "counts"), amount.i, amount.j, 0, -1)


def is_what_it_is(sentence: Sentence) -> bool:
    """Say whether a name that no person bears is said to be a firm: "Kestrel est une PME de 120 salariés"."""
    named = sentence.text[sentence.tokens[0].start].isupper() and not sentence.starts_at(("article", "he", "i"), 0)
    if not named or sentence.has("first_name", "he"):
        return False
    ones = [j for _, j in sentence.spans("is_one") if 0 < j <= _NAME]
    some = next((a for j in ones if (a := sentence.starts_at(("indefinite",), j))), None)
    return some is not None and any(0 <= i - some[1] <= 1 for i, _ in sentence.spans("firm", "someone"))


def _is_said(sentence: Sentence, at: int) -> bool:
    """Say whether a name is said to be one: "Kestrel is a school with 12 employees"."""
    verb = any(0 < at - j <= _HOUSE for _, j in sentence.spans("is_one"))
    return verb and capital(sentence, 0) and not sentence.starts_at(("indefinite", "definite", "article", "he"), 0)


def led_by(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is one's own team: "Nora and her team of 12 restore clocks"."""
    team = team_before(sentence, amount)
    his = sentence.ends_at(("his",), team[0]) if team else None
    elsewhere = sentence.starts_at(("at_firm", "inside"), amount.j)  # "Sarah and her team of 12 at Siemens"
    joint = sentence.ends_at(("and", "along"), his[0]) if his and not elsewhere else None
    return joint is not None and 0 < joint[0] <= _HOUSE + 1 and capital(sentence, 0)


def on_offer(sentence: Sentence) -> bool:
    """Say whether a tariff or a deal is told: "Plus plan: up to 50 employees, 3 locations", "The takeover of ..."."""
    plan = any(i <= _PLAN for i, _ in sentence.spans("plan"))
    deal = any(i <= _PLAN for i, _ in sentence.spans("deal")) and not sentence.has("we_subject")
    return deal or (plan and (sentence.has("unlimited") or any(token.norm == ":" for token in sentence.tokens[:_LEAD])))


def some_of_ours(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether only some are counted: "Thirty of our staff ran", and not "all twelve of our staff"."""
    of = sentence.starts_at(("genitive",), amount.j)
    part = sentence.starts_at(("some_of",), amount.j) or (of and sentence.starts_at(("our",), of[1]))
    return bool(part) and sentence.ends_at(("all_of",), amount.i) is None


def for_a_job(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether they are counted for one job: "per project zetten we twee specialisten in", "it takes a crew of four"."""
    opens = any(i <= 1 and amount.i - j <= _JOB for i, j in sentence.spans("per_job"))
    return opens or sentence.near(("per_job",), amount.i, amount.j, _JOB, _JOB)


def in_so_many(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is a share: "vier op de tien werknemers", "quatre salariés sur dix"."""
    for other in sentence.amounts:
        first, second = sorted((other, amount), key=lambda number: number.at)
        share = sentence.ends_at(("out_of_so_many",), second.i) if other is not amount else None
        if share and share[0] - first.j <= 1 and first.value < second.value:
            return True
    return False


def together(sentence: Sentence, amount: Quantity) -> bool:
    """Read "zu dritt", "met z'n vieren", "À deux, ils gèrent": so many are "we", or open the sentence."""
    if amount.glued != "together":
        few = sentence.starts_at(("few_of_us",), 0) == (0, amount.j)
        return few and amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ","
    if sentence.ends_at(("duo",), amount.j):  # "wij zijn een duo"
        return sentence.ends_at(("we_are",), amount.i) is not None
    return sentence.has("we") or (amount.i == 0 and sentence.has("i_subject"))


def came_from(sentence: Sentence, at: int) -> bool:
    """Say whether the team is how it began: "from a small team of four", "began with a team of three"."""
    left = sentence.ends_at(("out_of",), at) or sentence.ends_at(("out_of",), max(at - 1, 0))
    moved = sentence.has("grown", "start", "begins", "past", "found")
    left = left if moved and not sentence.has("we_subject", "strong_with") else None
    began = sentence.within(("start", "begins"), at, at, _BEGAN, -1) and not sentence.has("now", "we_subject")
    return left is not None or began


def ours(sentence: Sentence, team: Span) -> bool:
    """Say whether the team is the firm's: "our", "we", a firm or a reader is named, or the line says nothing else."""
    if sentence.has("i") and not sentence.has("we"):
        return not sentence.has("managed", "employed", "role", "joined")
    led = sentence.has("managed", "role") and not sentence.has("we") and not sentence.near(("grown",), *team, _LEAD, -1)
    if led or sentence.near(("needs",), *team, 4, -1):
        return False
    named = sentence.has("we", "firm", "your") or sentence.starts_at(("workforce",), team[0]) is not None
    named = named or (team[0] <= 1 and sentence.has("experience")) or sentence.length <= _SHORT
    now = sentence.starts_at(("now", "just_now"), 0)  # "À ce jour, l'équipe est constituée de 8 personnes"
    begin = now[1] + 1 if now and sentence.clause(team[0]) == 1 else 0
    the = sentence.ends_at(("definite",), team[0]) == (begin, begin + 1) or sentence.starts_at(("meet",), 0) is not None
    row = team[0] <= 1 and sentence.has("no_person", "places") and not sentence.has("finite", "verb_other", "at_whom")
    the = the or row or _as_a_line(sentence, team)  # "Een team van acht mensen, een werkplaats in Breda en veel liefde"
    counted = any(0 <= team[0] - j <= _LEAD for _, j in sentence.spans("counts"))
    return named or the or counted or _after_a_name(sentence, team[0])


def _as_a_line(sentence: Sentence, team: Span) -> bool:
    """Read "Een hecht team van 9 mensen met passie voor glas": no verb, and the line ends or says with what."""
    others = ("finite", "verb_other", "at_whom", "other_event", "clients", "team_other", "relative", "per_job")
    if team[0] > _ADJECTIVES or not sentence.starts_at(("any_article",), 0) or sentence.has(*others):
        return False
    ends = (j for i, j in sentence.spans("staff", "people", "trades") if i > team[1])
    end = next(ends, None)
    if end is None:
        return False
    parted = end >= len(sentence.tokens) or sentence.tokens[end].kind in {"sign", "newline"}
    return parted or sentence.starts_at(("along",), end) is not None


def _after_a_name(sentence: Sentence, at: int) -> bool:
    """Say whether a name stands before the team: "Breddels werkt met een team van 20"."""
    if sentence.words.grammar.nouns_capital:
        return at > 1
    begin = 1 if sentence.starts_at(("article", "breaks", "our"), 0) else 0
    return any(sentence.text[token.start].isupper() for token in sentence.tokens[begin:at] if token.kind == "word")


def anybodys(sentence: Sentence, team: Span) -> bool:
    """Say whether it is a reader's team, or any: "your team of 16", "een werkplek voor een team van 12"."""
    some = sentence.ends_at(("some_team",), team[0]) and not sentence.has("we")
    many = sentence.starts_at(("teams",), team[0]) and not sentence.ends_at(("our",), team[0])
    return bool(some) or bool(many) or sentence.ends_at(("your",), team[0]) is not None
