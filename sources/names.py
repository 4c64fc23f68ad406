"""Is this the name of a person, and is this a role in a firm? In Dutch, English, French and German."""

import re

_PARTICLE = r"(?:van|von|vom|zu|de|der|den|ten|ter|te|du|des|la|le|el|al|di|da|dos|'t|’t|'s|op|in|het|y)"
_CAPITAL = "A-ZÀ-ÖØ-ÞĆČĐİŁŐŒŚŞŠȘȚŹŻŽ"
_PART = (
    rf"(?:(?:[{_CAPITAL}]\.){{1,4}}(?=\s|$)|[{_CAPITAL}](?:['’][{_CAPITAL}])?[\wÀ-ÿ]*(?:[-'’][{_CAPITAL}]?[\wÀ-ÿ]+)*)"
)
# One blank between the parts: the reading text has no other, and a pattern without choice stays linear.
NAME = rf"{_PART}(?: (?:{_PARTICLE} ){{0,3}}(?:d['’])?{_PART}){{1,3}}"
FIRST = _PART
_WHOLE = re.compile(NAME)
_DEGREE = re.compile(
    r"^(?:(?:ing|ir|drs|dr|mr|prof|dhr|mevr|mw|mme|mrs|ms|m|herr|frau|dipl\.-ing|dipl|mag"
    r"|de heer)\.? )+",
    re.IGNORECASE,
)
LONGEST_NAME = 45
LONGEST_ROLE = 90  # characters: a role is a line, longer is a sentence about somebody
SENTENCE = 40  # characters: what is longer and ends in a full stop is a sentence, whatever its length

_NOT_NAMES = frozenset(
    re.findall(
        r"\w+",
        """
        onze ons wij een over jouw uw mijn alle meer lees bekijk neem contact team teams missie visie waarden
        diensten dienst service services kwaliteit advies aanpak project projecten website home welkom nieuws
        blog vacature vacatures werken werk privacy cookies cookie voorwaarden algemene klant klanten
        klantenservice review reviews bedrijf openingstijden maandag dinsdag woensdag donderdag vrijdag zaterdag
        zondag januari februari maart april mei juni juli augustus september oktober november december nederland
        belgië vlaanderen holding group groep bv nv vof gmbh ltd limited inc sarl sas srl company corporation
        stichting vereniging instituut studio bureau our the your we about us meet get read learn customer
        customers client clients support quality product products solution solutions technology software digital
        marketing sales development design management strategy consulting engineering finance operations human
        resources business account monday tuesday wednesday thursday friday saturday sunday january february
        march may june july october new free happy years experience first full certified google facebook
        instagram linkedin maps notre nos votre vos mentions légales accueil équipe histoire savoir devis
        gratuit avis qualité métier métiers valeurs société entreprise france belgique paris lundi mardi
        mercredi jeudi vendredi samedi dimanche unser unsere ihr ihre über uns das mehr kontakt impressum
        datenschutz leistungen leistung qualität erfahrung geschichte angebot angebote deutschland montag
        dienstag mittwoch donnerstag freitag samstag sonntag kundenservice beratung büro zentrale telefon fax
        email mail adres adresse address straat street
        """,
    )
)
ROLE = re.compile(
    r"(?<![a-zà-ÿ])(?:"
    r"(?:mede)?(?:-)?(?:oprichte?r|oprichtster|eigena(?:ar|ares)|vennoot|zaakvoerder|zaakvoerster|bestuurder"
    r"|directeur|directrice)"
    r"|(?:algemeen |commercieel |technisch |financieel )?directeur|directie|bedrijfsleid(?:er|ster)|aandeelhouder"
    r"|ondernemer"
    r"|[a-zà-ÿ-]*(?:manager|leider|leidster|adviseu[rs]e?|consultant|developer|ontwikkelaar|programmeur|designer"
    r"|ontwerper|engineer"
    r"|architect|monteur|installateur|technicus|specialist|medewerk(?:er|ster)|assistente?|coördinator"
    r"|begeleid(?:er|ster)|coach"
    r"|trainer|instructeur|docent|therapeut|verpleegkundige|accountant|boekhoud(?:er|ster)|jurist|advocaat"
    r"|notaris|makelaar"
    r"|vormgever|redacteur|fotograaf|planner|calculator|uitvoerder|voorman|timmerman|schilder|chauffeur|kok"
    r"|bakker|tekenaar"
    r"|recruiter|analist|onderzoeker|stagiai?re?|secretaresse|receptioniste?|verkoper|inkoper|werkvoorbereider"
    r"|hovenier"
    r"|administratie|boekhouding|financiën|verkoop|inkoop|planning|personeelszaken|projectleiding)"
    r"|co-?founder|founder|owner|ceo|cto|cfo|coo|cmo|cio|chro|chief [a-z]+ officer|president|chair(?:man|woman)?"
    r"|partner|director"
    r"|head of [a-z]+|(?:team|tech|product|project|design|engineering|marketing|sales|operations|office|account"
    r"|finance|hr)[ -]"
    r"(?:lead|leader|owner|manager|executive|assistant|specialist|representative)|scientist|researcher|analyst"
    r"|lead|attorney|lawyer"
    r"|operations|recruitment|customer success|human resources|marketing|sales|intern|bookkeeper|technician"
    r"|advisor|adviser"
    r"|co-?fondat(?:eur|rice)|fondat(?:eur|rice)|gérante?|co-?gérante?|associée?|président(?:e)?|responsable"
    r"|chargée? d(?:e|['’][a-zà-ÿ]+)"
    r"|chef d(?:e|['’][a-zà-ÿ]+)|conseill(?:er|ère)|ingénieure?|technicien(?:ne)?|développeu(?:r|se)|comptable|assistant"
    r"|artisan|gestionnaire"
    r"|géomaticien(?:ne)?|formateur|formatrice|commercial(?:e)?|graphiste|secrétaire|chef cuisinier"
    r"|(?:gesellschafter-)?geschäftsführ(?:er|erin|ung)|inhaber(?:in)?|gründer(?:in)?|mitgründer(?:in)?|vorstand"
    r"|prokurist(?:in)?"
    r"|[a-zà-ÿ-]*(?:leiter|leiterin|leitung|berater|beraterin|entwickler|entwicklerin|techniker|technikerin"
    r"|mitarbeiter|mitarbeiterin"
    r"|meister|meisterin|ingenieur|ingenieurin|assistentin|referent|referentin|buchhaltung|verwaltung|vertrieb"
    r"|kundendienst|büro"
    r"|einkauf|verkauf|auszubildende|auszubildender|azubi|monteurin|geselle|sekretariat|disposition)"
    r")(?![a-zà-ÿ])",
    re.IGNORECASE,
)
_NOUNS = {
    "opgericht": "oprichter",
    "founded": "founder",
    "fondé": "fondateur",
    "fondée": "fondateur",
    "créé": "fondateur",
    "créée": "fondateur",
    "gegründet": "Gründer",
    "geleid": "leiding",
    "gerund": "leiding",
    "run": "management",
    "led": "management",
    "dirigé": "direction",
    "dirigée": "direction",
    "geführt": "Leitung",
    "inh.": "Inhaber",
    "vertreten durch": "Vertretung",
}
LEADING = re.compile(
    r"oprichte?r|eigena|zaakvoerd|bestuurder|directeur|directrice|vennoot|founder|owner|\bceo\b|managing|fondat"
    r"|gérant|président"
    r"|geschäftsführ|inhaber|gründer|vorstand",
    re.IGNORECASE,
)


def person_name(text: str) -> str:
    """Give the name when the whole of `text` is that of one person, without degrees or forms of address, else ""."""
    line = _DEGREE.sub("", text.strip().rstrip(",;:"))
    if len(line) > LONGEST_NAME or not _WHOLE.fullmatch(line):
        return ""
    words = [word.strip(".").lower() for word in re.split(r"[ -]", line)]
    words.append(words[-1].replace(".", ""))  # "B.V." at the end is a form, in front it is somebody's initials
    if not _NOT_NAMES.isdisjoint(words) or ROLE.search(line):
        return ""
    return line


def is_role(text: str) -> bool:
    """Whether a short line names a role in a firm."""
    if len(text) > LONGEST_ROLE or (len(text) > SENTENCE and text.endswith((".", "!", "?"))):
        return False
    return bool(ROLE.search(text))


def role_noun(words: str) -> str:
    """Give the role that the words of a sentence amount to ("opgericht" -> "oprichter"); a role stays as it is."""
    return _NOUNS.get(words.lower(), words)
