"""Is this work in the claimed line of work, in another one, or can nobody tell?

Deliberately careful in both directions: the same line needs a word or a family of trades in common; words that fit any
trade (director, consultant, owner) neither confirm a trade nor speak against it, and neighbouring trades (developer and
architect) are left undecided. A study is no work: it is of the same line only when it names the same trade, and of
another one when it is not even of the same family.
"""

from enum import StrEnum

from research.names.same import plain


class Fit(StrEnum):
    """How a role or study stands to the claimed line of work."""

    SAME = "same"
    OTHER = "other"
    UNCLEAR = "unclear"


# Words in Dutch, English, French and German, without accents; a hyphen at the end: the beginning of a word.
FAMILIES = {
    "software": "software- develop- ontwikkelaar- entwickler- developp- programm- devops- frontend- backend- "
    "fullstack- webdevelop- webontwikkel- informatic- informatik- informatiq- ict- it cto coder- sysadmin- "
    "systeembeheer-",
    "data": "data- statisti- analytics ai ki",
    "architecture": "architect- architekt-",
    "security": "security cyber- pentest- beveilig- sicherheit-",
    "sales": "sales- verkoop- verkop- account accountm- accountexec- vertrieb- verkauf- commercia- vendeu- vente-",
    "marketing": "market- communicati- kommunikation- reclame- werbung- seo",
    "finance": "financ- finanz- boekhoud- accountant- accountancy comptab- buchhalt- controller- cfo bookkeep-",
    "law": "advocaat- jurist- juridisch- lawyer- attorney- avocat- rechtsanwalt- notaris- legal rechten law droit jura",
    "design": "design- ontwerp- vormgev- grafi- graphi- gestalt- illustrat- ux ui",
    "people": "hr recruit- personeel- personal- humaines talent-",
    "physiotherapy": "fysio- physio- kine kinesi-",
    "nursing": "verpleeg- verpleg- nurs- infirmi- krankenpfleg- pflege-",
    "medicine": "arts huisarts- doctor- physician- medecin- arzt- chirurg- surgeon- medicine geneeskunde medizin",
    "teaching": "leraar- lerares- leerkracht- docent- teach- enseign- lehr- professeur-",
    "catering": "kok cook- cuisin- koch horeca- barista- ober waiter- serveu- kellner-",
}
NEIGHBOURS = (
    {"software", "architecture"},
    {"software", "data"},
    {"software", "security"},
    {"software", "design"},
    {"architecture", "design"},
    {"sales", "marketing"},
    {"marketing", "design"},
    {"nursing", "medicine"},
    {"physiotherapy", "medicine"},
)
LEADING = (
    "ceo founder- cofounder- oprichter- medeoprichter- grunder- mitgrunder- fondat- cofondat- owner- eigenaar- "
    "inhaber- proprietaire- director- directeur- directrice- bestuurder- administrateur- administratrice- zaakvoerder- "
    "geschaftsfuhr- gerant- ondernemer- entrepreneu- unternehmer- president- dga"
)
VAGUE = (
    "manag- consult- advis- adviseur- berat- conseil- freelanc- zzp- zelfstandig- independan- selbstand- specialist- "
    "spezialist- expert- medewerk- employee- mitarbeiter- collaborat- partner coordinat- project- projekt- projet- "
    "team- engineer- ingenieur- technic- technisch- operations stage stagiair- intern trainee- werkstudent- "
    "vrijwillig- volunt- benevol- staff analyst- werknemer- salarie- angestellt- onderneming business bedrijf company"
)
RANKS = (
    "lead senior sr junior jr head hoofd chief principal medior assistant assistent adjunct vice general algemeen "
    "of the and in at for a an de het een en van voor bij der die das und fur bei le la les du des et pour chez "
    "hbo mbo wo bachelor master msc bsc ba ma licence diplom phd mba self employed"
)


def fit(claimed: str, found: str, organization: str = "") -> Fit:
    """How found work stands to the claimed line; an employer's name may clear up a vague role, not speak against it."""
    mine, theirs = _telling(claimed), _telling(found)
    trades, others = _families(mine), _families(theirs)
    vague = all(_is(word, VAGUE) for word in mine)
    if trades & others or any(vague or not _is(word, VAGUE) for word in mine & theirs):
        return Fit.SAME
    if not mine or vague or any(_is_neighbour(a, b) for a in trades for b in others):
        return Fit.UNCLEAR
    if any(not _is(word, f"{VAGUE} {LEADING}") for word in theirs):
        return Fit.OTHER
    return Fit.SAME if trades & _families(_telling(organization)) else Fit.UNCLEAR


def fit_of_study(claimed: str, programme: str) -> Fit:
    """How a study stands to the claimed line of work."""
    mine, theirs = _telling(claimed), _telling(programme)
    if not mine or not theirs:
        return Fit.UNCLEAR
    named = {word for word in mine & theirs if not _is(word, VAGUE)}
    if named or _stems(mine) & _stems(theirs):
        return Fit.SAME
    return Fit.UNCLEAR if _families(mine) & _families(theirs) else Fit.OTHER


def is_leading(role: str) -> bool:
    """Whether a role is that of a founder, owner or director."""
    return any(_is(word, LEADING) for word in plain(role).split())


def _telling(role: str) -> set[str]:
    return {word for word in plain(role).split() if not _is(word, RANKS) and not word.isdigit()}


def _families(found: set[str]) -> set[str]:
    families = {name for name, stems in FAMILIES.items() if any(_is(word, stems) for word in found)}
    return families | ({"leading"} if any(_is(word, LEADING) for word in found) else set())


def _stems(found: set[str]) -> set[str]:
    return {stem for stems in FAMILIES.values() for stem in stems.split() if any(_is(word, stem) for word in found)}


def _is_neighbour(one: str, other: str) -> bool:
    return {one, other} in NEIGHBOURS


def _is(word: str, stems: str) -> bool:
    return any(word == stem or (stem[-1] == "-" and word.startswith(stem[:-1])) for stem in stems.split())
