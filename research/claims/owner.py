"""Whose is it: does this sentence speak of the company itself, or of somebody or something else?"""

import re
from functools import lru_cache

from research.claims.in_names import FORM_OF_LAW
from research.claims.marks import Marks, Span
from research.claims.person import added_up, joins_a_group, worked_for
from research.claims.sentences import Sentence
from research.claims.tokens import tokenise
from research.claims.words import pack

# What makes a whole sentence somebody else's, or no statement of fact, whatever its numbers say.
_NAME, _ROLE = 4, 9  # tokens: "Luc Martin dirige"; "Head of Facilities, Orbital Software Ltd"
_CARD = 2  # lines above a text with the name and role of a colleague
_TITLED = 2  # capitals in a row that make a name; one may be a place or the first word
_OURS, _ADJECTIVES = 2, 2  # where "our" ends behind an opening quotation mark; words between "our" and "partner"
_QUOTED = re.compile(
    "[\u201c\u201e\u00ab][^\u201d\u201c\u00bb\u201e]{0,500}+|\u2018(?:[^\u2019]|\u2019(?=\\w)){0,500}+"
)
_CLOSING = frozenset({'"', "\u201d", "\u201c", "\u00bb", "'"})
_CLOSED_BY = {"\u201c": "\u201d", "\u201e": "\u201c\u201d", "\u00ab": "\u00bb", '"': '"'}
_OPENED = ("\u201c", "\u201e", "\u00ab", "\u2018")  # what opens a quotation
_WORD = re.compile(r"[^\W\d_]+")
_AROUND = 500  # characters before and after a sentence that tell whose voice it is
_APPOSED = frozenset({",", ":", "("})  # what parts a name from what is told of it
_DASHES = frozenset({"-", "\u2013", "\u2014"})  # the same where the name opens the sentence: "Jana – seit 15 Jahren"
_QUOTES = frozenset({'"', "\u201c", "\u201e", "\u00ab", "'"})
_FOREIGN = ("law", "study_result", "other_party", "asks")


def foreign(sentence: Sentence) -> bool:
    """Say whether the sentence is about a law, a vacancy, a parent, a partner, a statistic, or a review."""
    partners = any(not sentence.starts_at(("client_base",), j - 1) for _, j in sentence.spans("partner"))
    others = partners or sentence.has(*_FOREIGN) or (sentence.has("parent") and not joins_a_group(sentence))
    if (
        (others and not sentence.has("law_not") and not worked_for(sentence))
        or (sentence.has("copyright") and not (sentence.has("since") and sentence.has("firm", "trades")))
        or (sentence.has("vacancy") and not (sentence.starts_at(("whether",), 0) or added_up(sentence)))
        or _our_partner(sentence)
        or _quoted_customer(sentence)
        or _quoted(sentence)
        or _signed(sentence)
        or _asked(sentence)
    ):
        return True
    if (sentence.has("state") and not sentence.has("we", "firm")) or (sentence.has("they") and not sentence.has("we")):
        return True
    if sentence.has("average") and sentence.has("i_subject", "chose_before"):
        return False  # "Fort de 8 ans d'expérience, je vous fais économiser en moyenne 900 €"
    return sentence.has("review", "average", "seeks") and not sentence.has("we")


def _quoted_customer(sentence: Sentence) -> bool:
    """Say whether a customer is quoted: "Al 8 jaar onze vaste schilder", with the quotation marks of a review."""
    mark = sentence.tokens[0].norm in _QUOTES and not sentence.has("we_subject", "jubilee")
    ours = [j for _, j in sentence.spans("our")]
    if mark and ours and ours[0] == _OURS and sentence.within(("jubilee",), _OURS, _OURS, -1, _NAME):
        return False  # "“Our 60th anniversary is a proud moment for everybody in our business”"
    return mark and any(0 <= i - j <= 1 for i, _ in sentence.spans("firm") for j in ours)


def _quoted(sentence: Sentence) -> bool:
    """Say whether somebody is quoted by name of the speaker: "Nous avons trois ouvriers", explique Étienne."""
    return sentence.has("says") and any(token.norm in _QUOTES - {"'"} for token in sentence.tokens)


def _signed(sentence: Sentence) -> bool:
    """Say whether a quotation bears a signature: « Toujours impeccable depuis 6 ans. » Sophie M."""
    if sentence.tokens[0].norm not in _QUOTES:
        return False
    said = sentence.text[sentence.tokens[0].end : sentence.tokens[0].end + _AROUND]
    closing = _CLOSED_BY.get(sentence.tokens[0].norm, _CLOSING)  # an apostrophe within closes nothing
    at = min((place for place in map(said.find, closing) if place >= 0), default=-1)
    behind = said[at + 1 :].lstrip(" \n.,)") if at >= 0 else ""
    name = behind.lstrip("-\u2013\u2014~ ")
    line = name.split("\n")[0].split()
    same = "\n" not in said[at + 1 : at + 2]
    signed = behind != name or (
        same and (0 < len(line) <= _NAME or (0 < len(line) <= _ROLE and FORM_OF_LAW.match(line[-1]) is not None))
    )
    first = bool(line) and "first_name" in sentence.words.fields_of(line[0].lower().strip(".,"))
    return name[:1].isupper() and (signed or first)


def _asked(sentence: Sentence) -> bool:
    """Say whether the reader is asked: "Heeft uw bedrijf meer dan 50 medewerkers?"."""
    return sentence.tokens[-1].norm == "?" and sentence.has("your") and not sentence.has("we_subject", "our")


def _our_partner(sentence: Sentence) -> bool:
    """Say whether a partner of ours is the subject: "Unser französischer Partner Boudrant feiert"."""
    some = {j for _, j in sentence.spans("some_of")}  # "has helped thousands of our neighbors"
    return not sentence.has("we_subject") and any(
        sentence.within(("our",), i, j, _ADJECTIVES, -1)
        and i not in some
        and not sentence.starts_at(("client_base",), i)
        for i, j in sentence.spans("partner_noun")
    )


def reported(sentence: Sentence) -> bool:
    """Say whether a newspaper tells: nobody says "we" or "you" around it, and somebody is quoted, owns, earns or fails."""
    if not impersonal(sentence):
        return False
    told = _voices(_passage(sentence), sentence.words.lang)
    return "newsman" in told or ("says" in told and not sentence.has("puts_to_work"))  # "stelt 12 mensen te werk"


def owned(sentence: Sentence) -> bool:
    """Say whether it is told, where nobody says "we", whose property the firm is: others tell that."""
    return impersonal(sentence) and "owned_by" in _voices(_passage(sentence), sentence.words.lang)


@lru_cache(maxsize=4)  # many rules ask the same of a sentence
def impersonal(sentence: Sentence) -> bool:
    """Say whether nobody says "we", "I" or "you" in the sentence or around it."""
    told = _around(sentence)
    if sentence.has(*_persons(sentence.words.lang)) and not any(mark in told for mark in _OPENED):
        return False  # nobody is quoted: the sentence itself says it
    return _unspoken(_unquoted(told), sentence.words.lang)


@lru_cache(maxsize=16)  # sentences that follow each other share the passage around them
def _unspoken(passage: str, lang: str) -> bool:
    words, persons = pack(lang), frozenset(_persons(lang))
    for match in _WORD.finditer(passage):
        fields = words.fields_of(match.group().lower())
        if not persons.isdisjoint(fields) or ("you_polite" in fields and _polite(passage, match.start())):
            return False  # most pages say "we" soon
    return not _voices(passage, lang).any_of(persons)


def _polite(passage: str, at: int) -> bool:
    """Say whether "Sie" is the reader and not "they": by its capital where no sentence begins."""
    begins = at == 0 or (passage[at - 1].isspace() and passage[max(0, at - 2)] in ".!?:")
    return passage[at].isupper() and not begins


def _persons(lang: str) -> tuple[str, ...]:
    """Name the fields of those who speak or are spoken to; where a reader is "they", "ihren" is "their" more often."""
    return ("we", "i", "you_close" if pack(lang).grammar.polite_they else "your")


def _passage(sentence: Sentence) -> str:
    return _unquoted(_around(sentence))


def _around(sentence: Sentence) -> str:
    begin = max(0, sentence.start // _AROUND - 1) * _AROUND
    return sentence.text[begin : begin + 3 * _AROUND]


@lru_cache(maxsize=16)  # sentences that follow each other share the passage around them
def _unquoted(told: str) -> str:
    if not any(mark in told for mark in _OPENED):
        return told
    return _QUOTED.sub(" ", told)  # what somebody says in quotation marks is not the page's "we"


@lru_cache(maxsize=16)  # sentences that follow each other share the passage around them
def _voices(passage: str, lang: str) -> Marks:
    return pack(lang).marks(tokenise(passage))


def other_houses(sentence: Sentence) -> list[int]:
    """Give where hospitals, museums, chambers are named; not where one registers: "meldde zich bij de Kamer van ..."."""
    founded = sentence.spans("found")
    return [i for i, _ in sentence.spans("foreign_house") if not any(k <= i < j for k, j in founded)]


@lru_cache(maxsize=4)  # most kinds of claims ask the same of a sentence
def of_another_house(sentence: Sentence) -> bool:
    """Say whether a hospital, museum or building is spoken of, and not "we": its years and people are its own."""
    houses = other_houses(sentence)
    if not houses:
        return False
    streets = [any(i - _NAME <= at < i for at, _ in sentence.spans("street")) for i in houses]
    alone = sentence.has("i_subject") and sentence.has("self_employed", "found")  # "... in het ziekenhuis, voor mezelf"
    return not all(streets) and not sentence.has("we") and not alone  # "rue de l'Église" is no church


def of_a_person(sentence: Sentence) -> bool:
    """Say whether it is told of somebody by name: "Luc a fêté ses 25 ans", "Jean-Paul est maçon depuis 1995"."""
    if not sentence.has("first_name") or sentence.has("we"):
        return False
    if all(_aside(sentence, i, j) for i, j in sentence.spans("first_name")):
        return False
    name = sentence.starts_at(("first_name",), 0)
    subject = name is not None and any(i <= _NAME for i, _ in sentence.spans("is_one"))
    following = sentence.tokens[name[1]] if name and name[1] < len(sentence.tokens) else None
    acts = following is not None and following.kind == "word" and sentence.text[following.start].islower()
    if acts and not sentence.has("found", "start"):
        return True  # "Marcin arbeitete über 18 Jahre in der Gastronomie": a bare given name acts
    return subject or not sentence.has("firm") or introduced(sentence, len(sentence.tokens) - 1)


def profession(sentence: Sentence) -> bool:
    """Say whether one who says "I" opens with a trade: "Artisan carreleur depuis 30 ans, installé à mon compte"."""
    opens = any(i < _CARD for i, _ in sentence.spans("firm"))
    return opens and sentence.has("i") and not sentence.has("we")


def ampersand(sentence: Sentence) -> bool:
    """Say whether a name with "&" is spoken of, which is no person's: "Rufus & Co has sold leads since 2010"."""
    signs = (at for at, token in enumerate(sentence.tokens) if token.norm == "&" and 0 < at < len(sentence.tokens) - 1)
    sides = ((sentence.tokens[at - 1], sentence.tokens[at + 1]) for at in signs)
    return any(all(sentence.text[token.start].isupper() for token in pair) for pair in sides)


def introduced(sentence: Sentence, at: int) -> bool:
    """Say whether token `at` is told of somebody named before it: "Jan Peeters, al 15 jaar schrijnwerker"."""
    if sentence.same_clause(("your",), at):
        return False
    for i, j in sentence.spans("first_name"):
        signs = _APPOSED | _DASHES if not i else _APPOSED
        stop = next((k for k in range(j, min(j + _NAME, at)) if sentence.tokens[k].norm in signs), 0)
        if _aside(sentence, i, j) or sentence.ends_at(("firm",), i):
            continue  # "Tuincentrum Florence, al meer dan 45 jaar" is the name of a firm
        named = stop and sentence.text[sentence.tokens[stop - 1].start].isupper() and not _in_a_row(sentence, stop)
        if (
            named
            and sentence.clause(at) - sentence.clause(stop) <= 1
            and not _in_range(sentence.spans("firm"), i, stop)
        ):
            return True
    return False


def _aside(sentence: Sentence, i: int, j: int) -> bool:
    """Say whether a founder is named between commas and the firm goes on: "Vlinder Bouw, opgericht door Ruslan, is al"."""
    if sentence.ends_at(("by_whom",), i) is None:
        return False
    comma = next((at for at in range(j, min(j + _NAME, len(sentence.tokens))) if sentence.tokens[at].norm == ","), None)
    return comma is not None and sentence.starts_at(("is_one", "have"), comma + 1) is not None


def _in_a_row(sentence: Sentence, comma: int) -> bool:
    """Say whether the name is one of a row, as of places: "of Christian, Greene and the surrounding counties"."""
    second = sentence.tokens[comma + 1] if comma + 1 < len(sentence.tokens) else None
    capital = second is not None and sentence.text[second.start].isupper()
    return capital and sentence.starts_at(("and",), comma + 2) is not None


def on_a_card(sentence: Sentence) -> bool:
    """Say whether a name stands alone on one of the lines right above: the card of a colleague, "Robin", "Monteur"."""
    lines = [line.split() for line in sentence.before.rstrip("\n").split("\n")[-_CARD:]]
    names = [line[0] for line in lines if 0 < len(line) <= _NAME - 1]
    named = any("first_name" in sentence.words.fields_of(name) for name in names)
    return named and not sentence.has("we", "your", "firm")


def by_name(sentence: Sentence) -> bool:
    """Say whether a name of several words that is no person's opens the sentence: "Out Of The Box Verhuizingen begon"."""
    capitals = 0
    for token in sentence.tokens:
        if token.kind != "word" or not sentence.text[token.start].isupper():
            break
        capitals += 1
    return capitals >= _TITLED and not any(i < capitals for i, _ in sentence.spans("first_name"))


def by_somebody(sentence: Sentence, at: int) -> bool:
    """Say whether token `at` stands in what is told of a founder: "fondée par Jeanne Exemple, géomaticien depuis ..."."""
    for i, j in sentence.spans("by_whom"):
        near = j < at and sentence.clause(at) - sentence.clause(j) <= 1 and sentence.has("found", "start")
        someone = near and j < len(sentence.tokens) and sentence.tokens[i].kind == "word"
        said = sentence.spans("we") if _in_range(sentence.spans("relative"), j, at) else sentence.spans("is_one", "we")
        if someone and not _in_range(said, j, at):
            return True
    return False


def _in_range(spans: list[Span], i: int, j: int) -> bool:
    return any(i <= start < j for start, _ in spans)
