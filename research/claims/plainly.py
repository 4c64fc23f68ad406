"""Does the sentence open with its date and then say what we do: "Depuis 1990, nous aidons les propriétaires"?

Then it is the work that lasts since then, and no word further on takes the date away.
"""

from research.claims.idle import idle
from research.claims.quantities import Measure
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_FIRST = 1  # tokens before the date: "Et depuis 1990"
_NAME = 5  # tokens of the firm's name
_NOUN = 3  # tokens from "our" to its noun: "notre petite entreprise"
_RECORD = 20  # clients or jobs: fewer are no record
_SAID = 2  # tokens behind the verb in which "also", "a new" or "no more" changes it
_OWN = ("firm", "team", "firm_like", "trades", "staff", "people", "family")
_STATE = ("is_one", "have", "finite", "verb_other", "obliges", "no_service", "breaks", "and", "relative", "negation")
_NEW = ("beside", "team_new", "second", "found_other", "negation", "no_more", "now", "from_then", "sideline")
_PERSONS = ("he", "i_subject", "tenure", "joined", "employed")

_NO_HOUSE = (
    "found_other", "things", "calling", "no_person", "sideline", "objects", "brand", "post", "role", "products",
)  # fmt: skip


def plainly(sentence: Sentence, begin: int, end: int) -> bool:
    """Say whether the date at `[begin, end)` opens the sentence and the firm acts right behind it."""
    if begin > _FIRST or end >= len(sentence.tokens):
        return False
    grammar = sentence.words.grammar
    if grammar.verb_second or grammar.perfect_goes_on:
        return False  # there the verb comes first, or the perfect tells it
    at = end + (sentence.tokens[end].norm == ",")
    verb = _we(sentence, at) or _ours(sentence, at) or _named(sentence, at)
    if verb is None or verb >= len(sentence.tokens) or sentence.has(*_PERSONS):
        return False
    return _acts(sentence, verb)


def _acts(sentence: Sentence, verb: int) -> bool:
    """Say whether the verb is work done for others, and nothing right behind it says that this part is new."""
    perfect = sentence.starts_at(("perfect", "have"), verb)
    if perfect and _so_many(sentence, perfect[1]):
        verb = perfect[1]  # "a formé plus de 4000 chauffeurs"
    elif _is_leader(sentence, verb):
        return True
    elif sentence.starts_at(_STATE, verb) or sentence.tokens[verb].kind != "word":
        return False
    if _one_client(sentence, verb):
        return False
    behind = range(verb + 1, min(verb + _SAID + 2, len(sentence.tokens)))
    new = (span for at in behind for span in [sentence.starts_at(_NEW, at)] if span)
    return all(idle(sentence, span) for span in new)


def _so_many(sentence: Sentence, at: int) -> bool:
    """Say whether it is a record that is told: "a formé plus de 4000 chauffeurs"; "avons rénové nos locaux" is a change."""
    done = sentence.starts_at(("helped", "done", "finished", "status"), at)
    counts = (amount for amount in sentence.amounts if amount.measure is Measure.COUNT and amount.value >= _RECORD)
    return done is not None and any(0 <= amount.i - done[1] <= _SAID for amount in counts)


def _is_leader(sentence: Sentence, verb: int) -> bool:
    """Read "Kestrel est le leader de la soie", "toute l'équipe est à votre écoute"."""
    being = sentence.starts_at(("is_one",), verb)
    the = sentence.starts_at(("definite", "article"), being[1]) if being else None
    if the:
        return sentence.starts_at(("superlative",), the[1]) is not None and not sentence.has("other_event", "market")
    return being is not None and sentence.starts_at(("at_service",), being[1]) is not None


def _one_client(sentence: Sentence, verb: int) -> bool:
    """Say whether one client by name is served: "nous accompagnons la société Pernet", "nous accompagnons Pernet"."""
    the = sentence.starts_at(("definite", "article"), verb + 1)
    firm = sentence.starts_at(("firm", "firm_like", "brand"), the[1]) if the else None
    return capital(sentence, verb + 1) or (firm is not None and capital(sentence, firm[1]))


def _we(sentence: Sentence, at: int) -> int | None:
    """Find the verb of "nous": "Depuis 1990, nous vous aidons"."""
    we = sentence.starts_at(("we_subject",), at)
    verb = _behind_pronouns(sentence, we[1]) if we else None
    return verb if verb is not None and sentence.starts_at(("we_do", "perfect", "active"), verb) else None


def _ours(sentence: Sentence, at: int) -> int | None:
    """Find the verb of "notre équipe", "notre entreprise familiale"."""
    every = sentence.starts_at(("all_of",), at)
    at = every[1] if every else at
    our = sentence.starts_at(("our",), at) or (sentence.starts_at(("definite", "article"), at) if every else None)
    if our is None:
        return None
    thing = _serving_thing(sentence, our[1])
    if thing is not None:
        return thing
    for place in range(our[1], min(our[1] + _NOUN, len(sentence.tokens))):
        noun = sentence.starts_at(_OWN, place)
        if noun:
            end = noun[1] + (sentence.starts_at(("adjective", "status", "ours_by_family"), noun[1]) is not None)
            return _behind_pronouns(sentence, end)
    return None


def _serving_thing(sentence: Sentence, at: int) -> int | None:
    """Find the verb when our house, whatever it is called, serves: "notre fournil accompagne"; a newsletter does not."""
    noun = sentence.tokens[at] if at + 1 < len(sentence.tokens) else None
    means = sentence.starts_at(("our_means",), at)
    if means:  # "nos camions bleus livrent la France entière"
        places = range(means[1], min(means[1] + 2, len(sentence.tokens)))
        return next((place for place in places if sentence.starts_at(("active",), place)), None)
    if noun is None or noun.kind != "word" or sentence.starts_at(_NO_HOUSE, at) or sentence.ends_at(("our_many",), at):
        return None
    serves = sentence.starts_at(("helped",), at + 1) is not None and sentence.has("clients", "beneficiaries", "your")
    return at + 1 if serves else None


def _named(sentence: Sentence, at: int) -> int | None:
    """Find the verb of a name that is no person's: "Kestrel aide", "la société Kestrel aide"."""
    the = sentence.starts_at(("definite", "article"), at)
    firm = sentence.starts_at(("firm", "firm_like"), the[1]) if the else None
    begin = end = firm[1] if firm else at
    while end - begin < _NAME and (capital(sentence, end) or (end > begin and _joint(sentence, end))):
        end += 1
    if end == begin or (not firm and any(begin <= i < end for i, _ in sentence.spans("first_name", "land", "month"))):
        return None
    return _behind_pronouns(sentence, end)


def _joint(sentence: Sentence, at: int) -> bool:
    return at < len(sentence.tokens) and sentence.tokens[at].norm in {"&", "-"}


def _behind_pronouns(sentence: Sentence, at: int) -> int | None:
    """Step over what stands between the subject and its verb: "vous", "y"."""
    you = sentence.starts_at(("you_subject", "object_pronoun"), at)
    at = you[1] if you else at
    return at if at < len(sentence.tokens) else None
