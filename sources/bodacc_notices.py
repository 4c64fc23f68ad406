"""What does one notice of the French gazette say: a judgment, a start, an end, a change, accounts, a business taken over?

Shapes: https://echanges.dila.gouv.fr/OPENDATA/BODACC/DOCUMENTATIONS/; what is nested in a notice may be a text of JSON.
The nature of a judgment is prose, read by the words it must hold. Redressement and sauvegarde are a reorganisation,
liquidation judiciaire a bankruptcy; a plan that is agreed ends the former: the company is its own master again. A
judgment whose own day is missing or cannot be read has that of its publication.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sources.french_dates import folded, from_notice
from sources.model import Record, Value
from sources.quoting import Field, inner

# Words of a nature and the procedure that they name; of two the one that comes first here is what it leads to.
OPENS = (
    ("liquidation judiciaire", "bankruptcy"),
    ("liquidation des biens", "bankruptcy"),
    ("redressement", "reorganisation"),
    ("reglement judiciaire", "reorganisation"),
    ("plan de continuation", "reorganisation"),
    ("sauvegarde", "reorganisation"),
)
UNNAMED = "insolvency"
CLOSES = re.compile(
    r"cloture|mettant fin|fin de la procedure|fin d'une procedure|extinction du passif|infirm|annul|retract"
    r"|arretant le plan de (?:redressement|sauvegarde|continuation)|execution du plan|levee"
)
OF_LIQUIDATION = re.compile(r"insuffisance d'actif|extinction du passif")
# What concerns claims, persons, or a plan that goes on: neither opens nor ends anything.
QUIET = re.compile(
    r"depot|creance|collocation|interdiction de gerer|faillite personnelle|plan de cession|modifi|prolong|poursuite"
    r"|homolog|taxe|remplacement|designation|designant|periode d'observation"
)
MANNERS = ((r"fusion|transmission universelle", "merger"), (r"scission", "demerger"), (r"achat|achet|vente", "sale"))
ANY_MANNER = "transfer"  # contributed, inherited, leased
TAKEN_OVER = re.compile(r"achat|acquis|apport|fusion|scission|transmission universelle")
CHANGED = re.compile(r"^(?:modification|changement|nouvel)[^.]{0,200}?(denomination|forme juridique)")
_SIREN = re.compile(r"(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)", re.ASCII)


def judgments(newest_first: Sequence[Field]) -> Iterator[Value]:
    """What they open and end; an end that does not say of what is that of the procedure opened before it."""
    told = [value for notice in newest_first for value in judgment(notice)]
    for at, value in enumerate(told):
        if value.property == "insolvencyEnded" and value.value == UNNAMED:
            before = next((v.value for v in told[at + 1 :] if v.property == "insolvency"), UNNAMED)
            yield replace(value, value=before)
        else:
            yield value


def judgment(notice: Field) -> Iterator[Value]:
    """The insolvency that a judgment opens, or ends."""
    found = _held(notice, "jugement")
    if found is None:
        return
    held, told = found
    nature = _text(told, "nature")
    words, family = folded(nature), folded(_text(told, "famille"))
    kind = _kind(words) or _kind(folded(_text(told, "complementJugement")))
    if CLOSES.search(words):
        kind = "bankruptcy" if OF_LIQUIDATION.search(words) else kind
        name, word = "insolvencyEnded", kind or UNNAMED
    elif QUIET.search(words) or "depot" in family:
        return
    elif _kind(words) or "ouverture" in f"{words} {family}":
        name, word = "insolvency", kind or UNNAMED
    else:
        return
    yield replace(held.says(name, word, nature), as_of=_day(told, "date") or _published(notice))


def _kind(words: str) -> str:
    """The procedure that a judgment is about, or ""."""
    return next((kind for phrase, kind in OPENS if phrase in words), "")


def start(notice: Field) -> Iterator[Value]:
    """Registration and the start of the activity, of a registration."""
    found = _held(notice, "acte")
    if found is None:
        return
    held, told = found
    for name, key in (
        ("registrationDate", "dateImmatriculation"),
        ("establishmentStartDate", "dateCommencementActivite"),
    ):
        if day := _day(told, key):
            yield held.says(name, day, _text(told, key))


def end(notice: Field) -> Iterator[Value]:
    """The day of the end; that of publication where none is told. A move to another court's register is no end."""
    found = _held(notice, "radiationaurcs")
    if found is None:
        return
    held, told = found
    if "transfert" in folded(_text(told, "commentaire")):
        return
    of_person = told.find("radiationPP")
    day = _day(told, "dateCessationActivitePP")
    if not day and of_person is not None and isinstance(of_person.value, dict):
        day = _day(of_person, "dateCessationActivitePP")
    yield held.says("dissolutionDate", day or _published(notice))


def changes(notice: Field) -> Iterator[Value]:
    """Since when the present name or legal form is borne, of a change that says so in its first words."""
    found = _held(notice, "modificationsgenerales")
    if found is None:
        return
    held, told = found
    text = folded(_text(told, "descriptif"))
    day = _day(told, "dateEffet") or _published(notice)
    if opening := CHANGED.match(text):
        for name, words in (("nameSince", "denomination"), ("legalFormSince", "forme juridique")):
            if words in opening[0]:
                yield held.says(name, day, _text(told, "descriptif"))


def accounts(siren: str, notice: Field) -> Iterator[Record]:
    """A deposit of annual accounts: its financial year, and the day of publication, which follows the deposit."""
    found = _held(notice, "depot")
    if found is None:
        return
    held, told = found
    values = [notice.at("dateparution").says("filing", _published(notice))]
    if year := _day(told, "dateCloture"):
        values.insert(0, held.says("financialYear", year))
    yield Record(schema="Accounts", key=f"{siren}/{notice.at('id').string()}", values=tuple(values))


def successions(siren: str, notice: Field) -> Iterator[Record]:
    """One record per former owner or user of the business; one without a name where only its origin is told."""
    places = _all(notice, "listeetablissements", "etablissement")
    origin = folded(" ".join(_text(place, "origineFonds") for _, place in places))
    day, category = _of_sale(notice)
    manner = next((word for words, word in MANNERS if re.search(words, f"{origin} {category}")), ANY_MANNER)
    former = [
        (held, tuple(_predecessor(held, person)))
        for name in ("listeprecedentproprietaire", "listeprecedentexploitant")
        for held, person in _all(notice, name, "personne")
    ]
    if not former and TAKEN_OVER.search(origin):
        former = [(places[0][0], ())]
    for at, (held, predecessor) in enumerate(former):
        if siren in {value.value for value in predecessor}:
            continue  # the company itself, from before it moved to another court
        values = [*predecessor, *notice.told("successor", "commercant")]
        values.append(notice.at("registre").says("successorNumber", siren))
        values += [held.says("date", day), held.says("manner", manner)]
        yield Record(schema="Succession", key=f"{siren}/{notice.at('id').string()}/{at}", values=tuple(values))


def _of_sale(notice: Field) -> tuple[str, str]:
    """From when the business is run by its new owner, and of which sort the sale is, in small letters."""
    found = _held(notice, "acte")
    if found is None:
        return _published(notice), ""
    told = found[1]
    sale = told.find("vente")
    parts = [told] if sale is None else [told, sale]
    days = [_day(part, name) for part in parts for name in ("dateCommencementActivite", "dateEffet")]
    category = "" if sale is None else folded(_text(sale, "categorieVente"))
    return next(filter(None, days), "") or _published(notice), category


def _predecessor(held: Field, person: Field) -> Iterator[Value]:
    name = _text(person, "denomination") or " ".join(filter(None, (_text(person, "prenom"), _text(person, "nom"))))
    if name:
        yield held.says("predecessor", name, name)
    number = person.find("numeroImmatriculation")
    if number is not None and (found := _SIREN.search(_text(number, "numeroIdentification"))):
        yield held.says("predecessorNumber", re.sub(r"\D", "", found[0]), found[0])


def _held(notice: Field, name: str) -> tuple[Field, Field] | None:
    """The field of this name and what it holds; None when the notice has none."""
    held = notice.find(name)
    return None if held is None or held.value == "" else (held, inner(held))


def _all(notice: Field, name: str, each: str) -> list[tuple[Field, Field]]:
    """What a list holds, which is one object or several, each with the field that it stands in."""
    found = _held(notice, name)
    one = found[1].find(each) if found is not None else None
    if found is None or one is None:
        return []
    return [(found[0], part) for part in (one.items() if isinstance(one.value, list) else (one,))]


def _text(told: Field, name: str) -> str:
    found = told.find(name)
    return "" if found is None else found.string()


def _day(told: Field, name: str) -> str:
    """The day under this name, or "" when there is none or when it was typed so that it names no day."""
    try:
        return from_notice(_text(told, name))
    except ValueError:
        return ""


def _published(notice: Field) -> str:
    return notice.at("dateparution").read(from_notice)
