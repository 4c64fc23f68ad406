"""Is this line a role in a firm: that of one person, or the name of a department? In Dutch, English, French and German."""

import re

LONGEST_ROLE = 90  # characters: a role is a line, longer is a sentence about somebody
SENTENCE = 40  # characters: what is longer and ends in a full stop is a sentence, whatever its length

MOST_BEFORE = 2  # words: "Night nurse", "Zelfstandig werkend kok"
_OURS = frozenset(
    re.findall(
        r"\w+",
        "onze ons uw jouw elke iedere met voor our your every each with for notre nos votre chaque avec pour unser unsere "
        "ihr ihre jeder jede mit für de het een the a le la un une der die das ein eine",
    )
)


def _any_of(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


# What stands at the end of a compound too: "bedrijfsleider", "Bürokauffrau", "leerling-timmerman".
_COMPOUNDED = _any_of(
    # Dutch
    r"manager leider leidster adviseu[rs]e? consultant developer ontwikkelaar programmeur designer ontwerper engineer "
    r"architecte? monteur installateur technicus technieker specialiste? medewerk(?:er|ster) assistente? coördinator "
    r"begeleid(?:er|ster) coach trainer instructeur instructrice docente? therapeute? verpleegkundige accountant "
    r"boekhoud(?:er|ster) jurist advocaat notaris makelaar vormgever redacteur fotograaf planner calculator "
    r"uitvoerder voorman timmerman schilder chauffeur kok bakker tekenaar recruiter analist onderzoeker stagiai?re? "
    r"secretaresse secretaris receptioniste? verkoper inkoper werkvoorbereider hovenier ploegbaas leerling stukadoor "
    r"loodgieter elektricien metselaar tegelzetter lasser kapper kapster slager tandarts dierenarts huisarts "
    r"diëtiste? psycholoog podoloog pedagoog leraar lerares gids magazijnier magazijnmeester bediende arbeider "
    r"beheerder controller vertegenwoordiger voorzitter penningmeester bestuurslid vrijwilliger ondersteuner "
    r"bestuurder directeur directrice "
    # German
    r"leiter leiterin berater beraterin entwickler entwicklerin techniker technikerin mitarbeiter mitarbeiterin "
    r"meister meisterin ingenieur ingenieurin assistentin assistent referent referentin auszubildende auszubildender "
    r"azubi monteurin geselle gesellin kauffrau kaufmann sachbearbeiter sachbearbeiterin fachkraft fachangestellter? "
    r"elektriker elektrikerin mechaniker mechanikerin mechatroniker schreiner tischler maler dachdecker maurer "
    r"zimmerer gärtner gärtnerin koch köchin bäcker konditor konditorin friseur friseurin arzt ärztin anwalt anwältin "
    r"architekt architektin zeichner zeichnerin planer planerin sekretärin lehrling praktikant praktikantin helfer "
    r"fahrer fahrerin verkäufer verkäuferin einkäufer einkäuferin disponent disponentin beauftragter? angestellter? "
    r"therapeutin lehrer lehrerin pfleger pflegerin erzieher erzieherin redakteur redakteurin "
    r"geschäftsführer geschäftsführerin geschäftsführung inhaber inhaberin gründer gründerin gesellschafter "
    r"gesellschafterin prokurist prokuristin vorsitzender?"
)
_ALONE = _any_of(
    # Dutch
    r"(?:mede-?)?oprichte?r (?:mede-?)?oprichtster (?:mede-?)?eigena(?:ar|ares|resse|aresse) vennoo?te? zaakvoerd(?:er|ster) "
    r"bedrijfsleid(?:er|ster) aandeelhouder ondernemer compagnon "
    # English
    r"co-?founder founder co-?owner owner proprietor ceo cto cfo coo cmo cio chro vp president chair(?:man|woman)? "
    r"partner director scientist researcher analyst lead attorney lawyer solicitor barrister paralegal surveyor intern "
    r"bookkeeper technician advis[eo]r principal associate trustee treasurer executive officer apprentice trainee "
    r"driver plumber electrician carpenter joiner roofer gardener nurse dentist hygienist vet teacher tutor writer "
    r"copywriter editor producer buyer clerk secretary receptionist administrator supervisor foreman mechanic fitter "
    r"welder baker chef(?!-) barista stylist therapist strategist programmer tester estimator photographer assistant "
    r"coordinator instructor representative founders "
    # French
    r"co-?fondat(?:eur|rice) fondat(?:eur|rice) (?:co-?)?gérante? associée? présidente? dirigeante? responsable pdg drh "
    r"conseill(?:er|ère) ingénieure? technicien(?:ne)? développeu(?:r|se) comptable artisane? gestionnaire "
    r"géomaticien(?:ne)? format(?:eur|rice) commerciale? graphiste secrétaire apprentie? alternante? salariée? "
    r"ouvri(?:er|ère) plombier électricien(?:ne)? menuisi(?:er|ère) charpenti(?:er|ère) maçon peintre couvreur "
    r"chauffagiste paysagiste élagu(?:eur|euse) jardini(?:er|ère) cuisini(?:er|ère) boulang(?:er|ère) "
    r"pâtissi(?:er|ère) vendeu(?:r|se) avocate? notaire juriste dessinat(?:eur|rice) conduct(?:eur|rice) "
    r"rédact(?:eur|rice) animat(?:eur|rice) éducat(?:eur|rice) infirmi(?:er|ère) kinésithérapeute ostéopathe ébéniste "
    r"coiffeu(?:r|se) attachée? "
    # German
    r"(?:mit)?gründer(?:in)? vorstand chefin"
)
_PHRASES = (
    r"chief [a-z]+ officer|head of [a-z]+|vice[ -]president|chargée? d(?:e|['’][a-zà-ÿ]+)|chef d(?:e|['’][a-zà-ÿ]+)"
    r"|customer success"
)
# A department says where somebody works; "Verkoop" below a line of capitals may as well be the firm's own heading.
_DEPARTMENTS = _any_of(
    r"administratie boekhouding financiën verkoop inkoop planning personeelszaken projectleiding directie binnendienst "
    r"buitendienst "
    r"operations recruitment marketing sales support finance logistics accounts "
    r"comptabilité administration ventes achats logistique direction "
    r"leitung buchhaltung verwaltung vertrieb kundendienst büro einkauf verkauf sekretariat disposition lager montage "
    r"innendienst außendienst"
)
_PERSONAL = re.compile(rf"(?<![a-zà-ÿ])(?:[a-zà-ÿ-]*(?:{_COMPOUNDED})|{_ALONE}|{_PHRASES})(?![a-zà-ÿ])", re.IGNORECASE)
ROLE = re.compile(
    rf"(?<![a-zà-ÿ])(?:[a-zà-ÿ-]*(?:{_COMPOUNDED}|{_DEPARTMENTS})|{_ALONE}|{_PHRASES}|human resources)(?![a-zà-ÿ])",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"oprichte?r|eigena|zaakvoerd|bestuurder|directeur|directrice|vennoot|founder|owner|\bceo\b|managing|fondat"
    r"|gérant|président|geschäftsführ|inhaber|gründer|vorstand",
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


def is_role(text: str) -> bool:
    """Whether a short line names a role in a firm, or a department of it."""
    if len(text) > LONGEST_ROLE or (len(text) > SENTENCE and text.endswith((".", "!", "?"))):
        return False
    return bool(ROLE.search(text))


def is_personal(role: str) -> bool:
    """Whether a role is one that a person has ("directeur"), rather than a department alone ("Verkoop")."""
    return bool(_PERSONAL.search(role[:LONGEST_ROLE]))


def is_bare(role: str) -> bool:
    """Whether a line is the role of a person with hardly a word before it: "Koch", and not "Berater vor Ort"."""
    found = None if len(role) > LONGEST_ROLE else _PERSONAL.search(role)
    before = role[: found.start()].lower().split() if found else []
    return found is not None and found.end() == len(role) and len(before) <= MOST_BEFORE and _OURS.isdisjoint(before)


def role_noun(words: str) -> str:
    """Give the role that the words of a sentence amount to ("opgericht" -> "oprichter"); a role stays as it is."""
    return _NOUNS.get(words.lower(), words)
