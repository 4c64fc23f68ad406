"""In which calendar year does the company say that it was founded, or since when that it works?"""

from collections.abc import Iterator

from research.claims.began import founded_as, so_it_came, told
from research.claims.dates import FAR, REACH, date_of, nearest, starts
from research.claims.done_since import in_the_name
from research.claims.elsewhere import branch, of_rooms, speaks_of_a_brand
from research.claims.found import Found
from research.claims.idle import idle
from research.claims.marks import Span
from research.claims.owner import impersonal, of_another_house, other_houses
from research.claims.pagecode import back_over_noise
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.since import works_since
from research.claims.standing import praised
from research.claims.started import own_start
from research.claims.subject import of_a_thing
from research.claims.taglines import TAGLINE, capital
from research.claims.timelines import in_curriculum
from research.claims.worked_on import no_events
from research.model import Kind

_BEGINNINGS = (
    "found",
    "start",
    "born",
    "since",
    "story",
    "split_verb",
    "open_verb",
    "now",
    "named_as",
    "from_begin",
    "doors",
)  # without one of these nothing began
_BESIDE = 8  # a comma and a few tokens
_ENTRY = 2 * FAR  # tokens of an entry that a year opens
_OPENING = 3  # tokens before a participle that opens the sentence
_ASIDE = 3  # tokens between "after" and what was before: "after a short training"
_BARE = 4  # words: "Gestart in 2001", "Start: 2001"
_LABEL = 6  # words of a label with its value in page code
_AFTER = 2  # tokens: "vier jaar na de oprichting" is not the year of the founding


def find(sentence: Sentence) -> Iterator[Found]:
    """Read the years of founding in one sentence."""
    years = [amount for amount in sentence.amounts if amount.measure is Measure.YEAR]
    if (
        not years
        or not (sentence.has(*_BEGINNINGS) or so_it_came(sentence))
        or sentence.tokens[-1].norm == "?"
        or of_another_house(sentence)
        or in_curriculum(sentence)
    ):
        return
    told = False
    used: set[Span] = set()
    ranked: list[tuple[int, Found]] = []
    for year in years:
        if sentence.observed_year is not None and year.value > sentence.observed_year:
            continue
        cue = _cue(sentence, year)
        if cue in used or (cue and _belongs_to_next(sentence, cue, year, years)):
            continue  # "1962 gegründet und 1994 übernommen": the founding belongs to the first year
        if cue is None:
            told = told or sentence.ends_at(("since",), year.i) is not None  # what began later is no founding
            continue
        weak = cue in sentence.spans("since") and cue not in sentence.spans("found")
        independent = weak and sentence.ends_at(("self_employed", "own_word"), cue[0]) is not None
        if weak and told and not independent:
            continue  # "since 1971. AI-powered since 2026": what came later began later
        told = told or weak
        used.add(cue)
        i, j = min(cue[0], year.i), max(cue[1], year.j)
        start, end = sentence.tokens[i].start, sentence.tokens[j - 1].end
        quote = sentence.text[start:end]
        found = Found(Kind.FOUNDED, year.low, year.low, year.relation, quote, start, end, sentence.words.lang)
        ranked.append((1 if independent else _rank(sentence, cue), found))
    best = max((rank for rank, _ in ranked), default=0)
    yield from (
        found for rank, found in ranked if rank == best
    )  # "Golfprofessional sinds 1995, met sinds 2001 een eigen golfschool"


def _rank(sentence: Sentence, cue: Span) -> int:
    """Say how plainly a word tells of the founding: "founded" or "an own workshop", "began", "since"."""
    if cue in sentence.spans("found", "story", "split_verb", "open_verb", "firm"):
        return 2
    return 0 if cue in sentence.spans("since") else 1


def _cue(sentence: Sentence, year: Quantity) -> Span | None:
    """Find the word that makes this year the founding year; None when another word claims it."""
    date = date_of(sentence, year)
    label = _labelled(sentence, date)
    if label:
        return label
    not_founded = nearest(sentence, date, ("other_event", "jubilee", "celebrate"), _events(sentence, year))
    ways = (nearest(sentence, date, ("found",)), told(sentence, date))
    if not_founded is None and so_it_came(sentence):
        return date
    founded = min((way for way in ways if way), default=None)
    started = nearest(sentence, date, ("start", "born"))
    since = _since(sentence, year, date)
    if founded and _begins_nearer(sentence, started, founded[1], year):
        founded = None  # "ons verhaal begint bij oma, die in 1958 met breien begon"
    if founded and since and sentence.clause(founded[1][0]) != sentence.clause(year.at):
        founded = None  # "Schreiner seit 2000, machte ich mich 2022 selbstständig"
    if _bracketed(sentence, year):
        return None
    if founded and founded[0] <= _far(sentence, date) and (not not_founded or founded[0] <= not_founded[0]):
        return founded[1] if _own_founding(sentence, founded[1], date, year) else None
    if since:
        return since if works_since(sentence, year, (since[0], date[1]), not_founded) else None
    for start in starts(sentence, date) if started else ():
        nearer = not not_founded or start[0] < not_founded[0]
        if nearer and _together(sentence, start, date) and own_start(sentence, start[1], date):
            return start[1]
    return None


def _labelled(sentence: Sentence, date: Span) -> Span | None:
    """Find the label of a year in page code: `label: "Founded", value: "2011"`."""
    if sentence.length > _LABEL or not date[0] or sentence.tokens[date[0] - 1].norm != '"':
        return None
    return sentence.ends_at(("found",), back_over_noise(sentence.tokens, date[0]))


def _far(sentence: Sentence, date: Span) -> int:
    """Give how far off the word may be: further when the date opens the sentence and no other year stands in it."""
    one = sum(amount.measure is Measure.YEAR for amount in sentence.amounts) == 1
    return _ENTRY if one and date[0] == 0 else FAR


def _events(sentence: Sentence, year: Quantity) -> set[int]:
    """Give where events begin, without those of another clause that only say when: "après une formation, j'ai fondé"."""
    if not sentence.has("other_event", "jubilee", "celebrate"):
        return set()
    events = {i for i, _ in sentence.spans("other_event", "jubilee", "celebrate") if not sentence.hyphened(i)}
    here = sentence.clause(year.at)
    events -= {i for i, j in sentence.spans("other_event") if idle(sentence, (i, j))}
    events -= in_the_name(sentence)
    events -= _young(sentence) | {i for i, _ in sentence.spans("month")}  # "printemps" is a season first
    if sentence.has("active") and not sentence.has("place"):  # "röstet seit 2013 in einer alten Lagerhalle"
        houses = {i for i, _ in sentence.spans("trade_event")}
        events -= {i for i in events & houses if sentence.near(("inside",), i, i + 1, _ASIDE, -1)}
    bought = {i for i, _ in sentence.spans("bought")} & events if sentence.has("first_of") else set()
    events -= {i for i in bought if sentence.near(("first_of",), i, i + 1, 0, _ASIDE)}  # "kaufte seinen ersten Lkw"
    events -= no_events(sentence, year) | praised(sentence, year)
    return {i for i in events if sentence.clause(i) == here or not sentence.near(("aside",), i, i + 1, _ASIDE, -1)}


def _belongs_to_next(sentence: Sentence, cue: Span, year: Quantity, years: list[Quantity]) -> bool:
    """Say whether a later year stands nearer to the word; where verbs come last they belong to the year before them."""
    joined = (
        sentence.ends_at(("and",), cue[0]) is not None
    )  # "kochten in 2006 een hoeve en openden er in 2008 onze B&B"
    if (sentence.words.grammar.verb_last and not joined) or cue[0] < year.j:
        return False
    own = joined and not sentence.words.grammar.verb_last  # "qualified in 1998 and opened the practice in 2006"
    reach = FAR if own else cue[0] - year.j
    return any(year.j <= cue[0] and other.i >= cue[1] and other.i - cue[1] <= reach for other in years)


def _bracketed(sentence: Sentence, year: Quantity) -> bool:
    """Say whether brackets give the year of somebody else's brand: "We stock Stihl (founded 1926)"."""
    opened = [at for at in range(max(0, year.i - _BARE), year.i) if sentence.tokens[at].norm == "("]
    if not opened or not opened[-1]:
        return False
    others = sentence.has("we_subject") and not sentence.has("firm")
    said = any(opened[-1] < i < year.i for i, _ in sentence.spans("found", "start"))
    if year.j >= len(sentence.tokens) - 1 and not sentence.has("finite", "sources", "we_subject", "your"):
        return False  # "Hughes & Daughter, Funeral Directors (Est. 1934)"
    if any(0 <= opened[-1] - j <= 1 for _, j in sentence.spans("name")):
        return False  # "Kestrel Joinery Ltd (est. 2011) is a small team"
    verb = sentence.starts_at(("is_one",), year.j + 1)
    a = sentence.starts_at(("any_article",), verb[1]) if verb else None
    if a and any(0 <= at - a[1] <= _ASIDE for at, _ in sentence.spans("firm")):
        return others  # "Moss & Fern (founded 2019) is an independent floral studio"
    return others or (said and impersonal(sentence))  # "Alder Mill (founded 1982) is worth a visit"


def _since(sentence: Sentence, year: Quantity, date: Span) -> Span | None:
    """Find the "since" of this year: before it, before page code, or as the end of the label under it on a tile."""
    led = back_over_noise(sentence.tokens, date[0])
    for span in sentence.spans("since"):
        if (date[0] <= span[1] <= year.i and span[0] <= date[0]) or span[1] == led:
            return span
        under = any(token.kind == "newline" for token in sentence.tokens[year.j : span[0]])
        ends = span[1] == len(sentence.tokens) and year.i <= 1
        if ends and (under or (sentence.length <= TAGLINE and not sentence.has("finite"))):
            return span
    return None


def _begins_nearer(sentence: Sentence, started: tuple[int, Span] | None, founded: Span, year: Quantity) -> bool:
    """Say whether a weak word stands in the clause of the year and the strong one does not."""
    here = sentence.clause(year.at)
    dating = started is not None and started[1] in sentence.spans("in_year")  # "Début 2003, Anna Holt fonde"
    return (
        started is not None
        and not dating
        and sentence.clause(started[1][0]) == here
        and sentence.clause(founded[0]) != here
    )


def _together(sentence: Sentence, cue: tuple[int, Span], date: Span) -> bool:
    """Say whether a weak word and the year stand in one clause, side by side, or in an entry that the year opens."""
    behind = sentence.tokens[date[1]] if date[1] < len(sentence.tokens) else None
    comma = behind is not None and behind.norm == ","  # "Le 1er avril 1992, l'entreprise est née"
    verb_next = sentence.words.grammar.verb_second and cue[0] <= FAR  # "2017 beschloss Nora, eine Praxis zu eröffnen"
    comma = comma or any(token.norm == ":" for token in sentence.tokens[date[1] : cue[1][0]])
    if date[0] <= 1 and (comma or verb_next) and sentence.clause(cue[1][0]) - sentence.clause(date[0]) == 1:
        return True
    if date[0] == 0 and behind and (behind.norm in {":", "-"} or behind.kind == "newline") and cue[0] <= _ENTRY:
        return True
    return cue[0] <= REACH and (sentence.clause(cue[1][0]) == sentence.clause(date[1] - 1) or cue[0] <= _BESIDE)


def _own_founding(sentence: Sentence, cue: Span, date: Span, year: Quantity) -> bool:
    """Say whether a strong word ("opgericht") is about the company and not about something it founded beside itself."""
    low, high = min(cue[0], date[0]), max(cue[1], date[1])
    client = sentence.starts_at(("for_whom",), 0) and sentence.clause(cue[0]) == 1 and sentence.has("we_subject")
    comma = cue[1] < len(sentence.tokens) and sentence.tokens[cue[1]].norm == ","
    dated = 0 <= date[0] - cue[1] <= 1 and not comma  # "after the company's foundation in 1920"
    dated = dated or _of_my_shop(sentence, cue, date)
    later = not dated and any(0 <= cue[0] - end <= _AFTER for _, end in sentence.spans("after"))
    trusted = sentence.has("trusted_by") and not sentence.has("we_subject")
    charity = any(i <= cue[0] < j for i, j in sentence.spans("charity")) and capital(sentence, cue[1])
    alone = sentence.has("i_subject") and sentence.starts_at(("self_employed",), cue[0])
    house = other_houses(sentence) and not alone  # "Na 14 jaar in het ziekenhuis ben ik voor mezelf begonnen"
    if client or later or trusted or charity or house or speaks_of_a_brand(sentence):
        return False
    if branch(sentence, cue) or of_rooms(sentence, cue):
        return False
    person = sentence.starts_at(("first_name",), 0)
    if person and person[1] == cue[0] and any(cue[0] <= i < cue[1] for i, _ in sentence.spans("born")):
        return False  # "Anna werd geboren in 1988 en groeide op een boerderij op"
    if cue[0] > 1 and sentence.hyphened(cue[0]) and sentence.ends_at(("name",), cue[0] - 1):
        return False  # "GmbH-Gründung" is a change of form
    spoken: tuple[str, ...] = ("he", "we_subject", "i", "own_word")
    if any(cue[0] - 1 <= i < cue[1] for i, _ in sentence.spans("our")):
        spoken = (*spoken, "our")  # "Das Ziel ist seit unserer Gründung 1988"
    our = sentence.starts_at(("our",), 0)
    thing = our is not None and sentence.starts_at(("found_other",), our[1]) is not None  # "Notre newsletter existe"
    if of_a_thing(sentence, year) and (thing or not (sentence.near(spoken, *cue, 3, -1) or _we_began(sentence, our))):
        return False  # "La recette remonte à 1821"; "L'idée venait de Paul, elle a fondé l'entreprise en 2007"
    also = sentence.near(("beside",), low, high, 5, 0) and not alone  # "ich habe mich auch selbständig gemacht"
    if _young(sentence):
        return not also
    earlier = all(sentence.ends_at(("at_house",), i) for i, _ in sentence.spans("second"))  # "bij andere bedrijven"
    beside = also or (not earlier and sentence.near(("second",), low, high, 5, 5))
    if not beside and founded_as(sentence, date):
        return True
    return not (beside or (sentence.near(("found_other",), *cue, 4, 4) and not _so_called(sentence, cue)))


def _we_began(sentence: Sentence, our: Span | None) -> bool:
    """Say whether our doors or beginnings are the subject: "Nos portes sont ouvertes depuis", "Nos débuts remontent à"."""
    return our is not None and any(0 <= i - our[1] <= 1 for i, _ in sentence.spans("doors", "start"))


def _of_my_shop(sentence: Sentence, cue: Span, date: Span) -> bool:
    """Read "after founding my shop in 2009", "après la création de mon atelier en 2009": our own, and then the date."""
    of = sentence.starts_at(("genitive",), cue[1])
    at = of[1] if of else cue[1]
    end = at
    while capital(sentence, end) or (end > at and end < len(sentence.tokens) and sentence.tokens[end].norm == "&"):
        end += 1
    plain = end > at and not sentence.words.grammar.nouns_capital
    if plain and 0 <= date[0] - end <= 1 and sentence.has("we_subject", "i_subject"):
        return True  # "After setting up Brimko in 1974, we hired our first baker"
    whose = sentence.starts_at(("our", "i"), at)
    firms = [j for i, j in sentence.spans("firm", "firm_like", "places") if whose and 0 <= i - whose[1] <= 1]
    return any(0 <= date[0] - j <= 1 for j in firms)


def _so_called(sentence: Sentence, cue: Span) -> bool:
    """Say whether the word is the firm's own name: "The Academy was founded in 1961"."""
    near = [(i, j) for i, j in sentence.spans("found_other") if i - cue[1] <= _ASIDE + 1 and cue[0] - j <= _ASIDE + 1]
    plain = not sentence.words.grammar.nouns_capital
    named = plain and all(capital(sentence, i) and capital(sentence, j - 1) and 0 < i < _OPENING for i, j in near)
    return named and bool(near) and sentence.starts_at(("definite",), 0) is not None


def _young(sentence: Sentence) -> set[int]:
    """Find the "nouvelle" of "X est une nouvelle société créée en 2021": that one is the firm itself."""
    leads = (sentence.ends_at(("any_article",), i) for i, _ in sentence.spans("second"))
    told = [lead for lead in leads if lead and sentence.ends_at(("is_one",), lead[0])]
    return {lead[1] for lead in told if sentence.starts_at(("firm",), lead[1] + 1)}
