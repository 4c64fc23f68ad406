"""Invented dossiers, one of each sort that a brief must cope with; every company, person and number is made up.

`python -m tests.reports.dossiers FOLDER` prints them all in every language, to look at.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from reports.brief import compose
from reports.page import Brief
from reports.words import LANGUAGES, Catalogue
from research.criteria.model import NO_CRITERIA, Criteria, Criterion, Limit, Rule, own
from research.criteria.presets import preset
from research.findings import find_favours, find_signals
from research.model import (
    Attempt,
    Claim,
    Company,
    Confidence,
    Decision,
    Dossier,
    Evidence,
    Judgement,
    Kind,
    Label,
    Outcome,
    Person,
    Phrase,
    Reference,
    Relation,
    Signal,
    Verdict,
    Weight,
)
from sources.model import Contact, Identifier, Inquiry, Origin

ON = date(2026, 11, 22)

SENTENCES: dict[str, dict[str, str]] = {
    "nl": {
        "age_off": "De vennootschap bestaat {days} dagen; ook de voorloper is geen drie jaar oud.",
        "age_off_kind": "Eenmanszaak van de oprichter sinds {since_date}: 21 maanden.",
        "age_ask": "Wat deed u van nov 2023 tot feb 2025, en onder welke naam?",
        "team_off": "Zij noemen {claimed} mensen, wij zagen er {seen|mens|mensen} en het register telt er één.",
        "team_off_kind": "Zij tellen freelancers of collega’s uit een groep mee.",
        "team_ask": "Hoeveel mensen staan op de loonlijst, en hoeveel voltijds?",
        "background_off": "Van de tien jaar ervaring is er één terug te vinden.",
        "background_kind": "Het kan een naamgenoot zijn, of werk naast een baan.",
        "background_ask": "Aan welk systeem werkte u in 2018, en met wie?",
        "fine": "Dit komt overeen met wat wij vonden.",
        "fine_kind": "Er is geen andere lezing nodig.",
        "fine_ask": "Wat veranderde er het meest in die jaren?",
        "age_fine": "Het bedrijf bestaat {years} jaar, zoals het zegt.",
        "team_fine": "De jaarrekening telt {seen} voltijdse mensen; het verschil past bij deeltijd.",
        "offices_off": "Van de twee kantoren is er één terug te vinden; dat is een flexadres.",
        "offices_kind": "Het tweede kantoor kan van een partner zijn.",
        "offices_ask": "Wie werkt er in Antwerpen?",
        "superlative": "Gewone reclametaal; het weegt niet mee.",
        "superlative_kind": "Zo schrijven velen over zichzelf.",
        "superlative_ask": "Waarop rust die uitspraak?",
        "open": "Gevraagd aan het register en het webarchief; geen van beide wist het.",
        "open_kind": "Er is geen bewijs, ook geen tegenbewijs.",
        "open_ask": "Hebt u daar een bewijs van dat wij mogen zien?",
        "conflict": "Het register zegt {one_date}, een vermelding zegt {two_date}.",
        "product": "Het product bestaat: {count} releases sinds maart 2025.",
        "client_confirms": "Eén klant noemt hen in een vakblad.",
        "numbers_match": "Adres, telefoon en btw-nummer kloppen.",
        "healthy": "Eigen vermogen positief, drie jaar winst op rij.",
        "owner": "Meerdere eigenaren achter de directeur; zeventig procent ligt bij één holding.",
        "sister": "Een zustervennootschap ging failliet in {when_date}.",
        "study": "Studeert nog, deeltijd hbo-ict.",
        "elsewhere": "Heeft ook een baan elders.",
        "many": "Bestuurt {count|vennootschap|vennootschappen}.",
        "stock_photo": "Eén portret op de teampagina is een stockfoto.",
        "no_vacancy": "Geen vacatures, al groeit het team volgens de site.",
        "too_quick": "Te snel: wil op dag 2 het contract.",
        "too_willing": "Te meegaand: {count|mail|mails}, nul kritiek.",
        "too_none": "Niet gezien: uitstel, botheid, vleierij.",
        "exact_number": "Het registernummer staat op hun eigen site.",
        "name_only": "alleen de naam komt overeen.",
    },
    "en": {
        "age_off": "The company is {days} days old; with its predecessor it is still not three years.",
        "age_off_kind": "Sole trade of the founder since {since_date}: 21 months.",
        "age_ask": "What did you do from Nov 2023 to Feb 2025, and under which name?",
        "team_off": "They name {claimed} people, we saw {seen|person|people} and the register counts one.",
        "team_off_kind": "They count freelancers or colleagues of a group.",
        "team_ask": "How many people are on the payroll, and how many full time?",
        "background_off": "Of the ten years of experience one can be traced.",
        "background_kind": "It may be a namesake, or work beside a job.",
        "background_ask": "Which system did you work on in 2018, and with whom?",
        "fine": "This agrees with what we found.",
        "fine_kind": "No other reading is needed.",
        "fine_ask": "What changed most in those years?",
        "age_fine": "The company exists {years} years, as it says.",
        "team_fine": "The accounts count {seen} full-time people; part-time work explains the difference.",
        "offices_off": "Of the two offices one can be found; it is a flexible desk.",
        "offices_kind": "The second office may belong to a partner.",
        "offices_ask": "Who works in Antwerp?",
        "superlative": "Ordinary advertising; it does not count.",
        "superlative_kind": "Many write so about themselves.",
        "superlative_ask": "What does that statement rest on?",
        "open": "The register and the web archive were asked; neither knew.",
        "open_kind": "There is no proof, and none against.",
        "open_ask": "Do you have proof of that which we may see?",
        "conflict": "The register says {one_date}, a mention says {two_date}.",
        "product": "The product exists: {count} releases since March 2025.",
        "client_confirms": "One customer names them in a trade journal.",
        "numbers_match": "Address, telephone and VAT number match.",
        "healthy": "Equity is positive, three years of profit in a row.",
        "owner": "Several owners stand behind the director; one holding has seventy percent.",
        "sister": "A sister company went bankrupt in {when_date}.",
        "study": "Still studying, part-time.",
        "elsewhere": "Has a job elsewhere as well.",
        "many": "Directs {count|company|companies}.",
        "stock_photo": "One portrait on the team page is a stock photo.",
        "no_vacancy": "No vacancies, although the team grows according to the site.",
        "too_quick": "Too quick: wants the contract on day 2.",
        "too_willing": "Too willing: {count|mail|mails}, no criticism.",
        "too_none": "Not seen: postponing, rudeness, flattery.",
        "exact_number": "The register number stands on their own site.",
        "name_only": "only the name agrees.",
    },
}


def words(lang: str) -> Catalogue:
    """The catalogue of a language with the invented checks' sentences (English where there is no translation)."""
    sentences = SENTENCES[lang] if lang in SENTENCES else SENTENCES["en"]
    return Catalogue.load(lang).with_texts({f"invented.{key}": text for key, text in sentences.items()})


def phrase(key: str, **params: str | float) -> Phrase:
    return Phrase.of(f"invented.{key}", **params)


def verdict(
    claim: str, label: Label, confidence: Confidence, *said: Phrase | str, evidence: tuple[str, ...] = ()
) -> Verdict:
    reason, favourable, question = (part if isinstance(part, Phrase) else phrase(part) for part in said)
    return Verdict(
        claim=claim,
        label=label,
        confidence=confidence,
        reason=reason,
        favourable=favourable,
        question=question,
        evidence=evidence,
    )


def claim(name: str, kind: Kind, quote: str, low: float | None = None, **more: str) -> Claim:
    return Claim(
        id=name,
        kind=kind,
        quote=quote,
        low=low,
        high=low,
        relation=Relation.EXACT,
        source="website",
        origin=Origin.SELF,
        document=more.pop("document", "d1"),
        url=f"https://{more.pop('host', 'helderwerk.example')}/over-ons",
        moment="2026-11-22T09:41:00Z",
        end=len(quote),
        lang="nl",
        **more,  # type: ignore[arg-type]  # person, value, as_of: all texts
    )


def evidence(name: str, prop: str, source: str, document: str, **more: object) -> Evidence:
    origin = {"website": Origin.SELF, "kvk": Origin.REGISTER, "kbo": Origin.REGISTER, "nbb": Origin.REGISTER}
    made: dict[str, object] = {
        "id": name,
        "property": prop,
        "source": source,
        "origin": origin.get(source, Origin.THIRD_PARTY),
        "document": document,
        "url": f"https://{source}.example/{name}",
        "moment": "2026-11-22T09:41:00Z",
    }
    return Evidence(**{**made, **more})  # type: ignore[arg-type]  # the call says the fields


def reference(document: str, source: str, title: str = "", moment: str = "2026-11-22T09:41:00Z") -> Reference:
    return Reference(
        document=document, source=source, title=title, url=f"https://{source}.example/{document}", moment=moment
    )


def asked(source: str, outcome: Outcome = Outcome.FOUND, failure: str = "", tells: tuple[str, ...] = ()) -> Attempt:
    return Attempt(source=source, outcome=outcome, failure=failure, tells=tells, moment="2026-11-22T09:41:07Z")


def hot_air() -> Dossier:
    """A firm of ten weeks that claims three years, twenty-five people and a veteran."""
    name = "Helderwerk Software B.V."
    return Dossier(
        id="3f9ac41b7d20e85512aa",
        rules="2026.11",
        inquiry=Inquiry(
            on=ON,
            name=name,
            site="https://helderwerk.example/",
            country="NL",
            contacts=(Contact("Jorrit Velding", "CEO"),),
        ),
        company=Company(
            name=name,
            country="NL",
            identifiers=(Identifier("kvk", "90000001", "NL"),),
            legal_form="besloten vennootschap",
            town="Utrecht",
            judgement=Judgement("kvk", "90000001", Decision.SAME, phrase("exact_number")),
        ),
        claims=(
            claim("c1", Kind.AGE, "Al drie jaar dé salespartner", 3),
            claim("c2", Kind.TEAM_SIZE, "Team van 25 specialisten", 25),
            claim(
                "c3",
                Kind.BACKGROUND,
                "Timo Brandt, lead architect, 10 jaar",
                person="Timo Brandt",
                value="lead architect",
                document="d2",
            ),
            claim("c4", Kind.OFFICES, "Kantoren in Utrecht en Antwerpen", 2),
            claim("c5", Kind.SUPERLATIVE, "Snelst groeiende van Nederland"),
            claim("c6", Kind.CERTIFICATE, "ISO 27001-gecertificeerd"),
            claim("c7", Kind.CLIENT, "Elke week een release bij onze klanten"),
        ),
        evidence=(
            evidence("e1", "incorporationDate", "kvk", "d3", value="2026-09-14"),
            evidence("e2", "domainRegistered", "rdap", "d4", value="2026-08-03"),
            evidence("e3", "firstCapture", "wayback", "d6", value="2026-09-20"),
            evidence("e4", "firstCertificate", "certificates", "d5", value="2026-08-05"),
            evidence(
                "e5",
                "predecessorIncorporationDate",
                "kvk",
                "d7",
                value="2025-02-03",
                organization="Eenmanszaak J. Velding",
                judgement=Decision.UNSURE,
            ),
            evidence("e6", "peopleSeen", "website", "d2", low=6, high=6),
            evidence("e7", "numberOfEmployees", "kvk", "d3", low=1, high=1, unit="working_persons", as_of="2026-09-14"),
            evidence("e8", "accountCreated", "github", "d8", value="2025-03-12"),
            evidence(
                "e9",
                "employment",
                "linkedin_pdf",
                "d9",
                person="Timo Brandt",
                value="fysiotherapeut",
                organization="Beweegpunt",
                start_date="2019-03",
                origin=Origin.SELF,
            ),
            evidence(
                "e10",
                "study",
                "orcid",
                "d10",
                person="Timo Brandt",
                value="hbo-ict",
                organization="Hogeschool Oost",
                start_date="2025-09",
            ),
            evidence(
                "e11",
                "directorship",
                "kvk",
                "d3",
                person="Jorrit Velding",
                value="bestuurder",
                organization=name,
                start_date="2026-09-14",
            ),
            evidence(
                "e12",
                "insolvency",
                "insolvency_nl",
                "d11",
                value="faillissement",
                organization="Velding Beheer B.V.",
                start_date="2024-04-18",
            ),
            evidence("e13", "address", "kvk", "d3", value="Utrecht"),
        ),
        people=(
            Person(name="Jorrit Velding", role="CEO sinds 2023", statement="e6"),
            Person(name="Timo Brandt", role="Lead architect", statement="e6"),
            Person(name="Noor Haddou", role="Product lead", statement="e6"),
            Person(name="Luuk Okker", role="Senior developer", statement="e6"),
            Person(name="Eva Storm", role="Customer success", statement="e6"),
            Person(name="Pim de Wit", role="", statement="e6"),
        ),
        verdicts=(
            verdict(
                "c1",
                Label.REFUTED,
                Confidence.HIGH,
                phrase("age_off", days=69),
                phrase("age_off_kind", since_date="2025-02-03"),
                "age_ask",
                evidence=("e1", "e2", "e3", "e4", "e8"),
            ),
            verdict(
                "c2",
                Label.REFUTED,
                Confidence.MEDIUM,
                phrase("team_off", claimed=25, seen=6),
                "team_off_kind",
                "team_ask",
                evidence=("e6", "e7"),
            ),
            verdict(
                "c3",
                Label.STRETCHED,
                Confidence.MEDIUM,
                "background_off",
                "background_kind",
                "background_ask",
                evidence=("e9", "e10"),
            ),
            verdict(
                "c4",
                Label.STRETCHED,
                Confidence.LOW,
                "offices_off",
                "offices_kind",
                "offices_ask",
                evidence=("e13",),
            ),
            verdict("c5", Label.POLISHED, Confidence.LOW, "superlative", "superlative_kind", "superlative_ask"),
            verdict("c6", Label.UNKNOWN, Confidence.LOW, "open", "open_kind", "open_ask"),
            verdict("c7", Label.SUPPORTED, Confidence.MEDIUM, "fine", "fine_kind", "fine_ask", evidence=("e8",)),
        ),
        signals=(
            Signal(kind="product", reason=phrase("product", count=34), weight=Weight.FOR, evidence=("e8",)),
            Signal(kind="client", reason=phrase("client_confirms"), weight=Weight.FOR, evidence=("e2",)),
            Signal(kind="contact", reason=phrase("numbers_match"), weight=Weight.FOR, evidence=("e1",)),
            Signal(kind="owner_behind_director", reason=phrase("owner"), weight=Weight.AGAINST, evidence=("e11",)),
            Signal(
                kind="group_insolvency",
                reason=phrase("sister", when_date="2024-04-18"),
                weight=Weight.AGAINST,
                evidence=("e12",),
            ),
            Signal(kind="stock_photo", reason=phrase("stock_photo"), weight=Weight.AGAINST, evidence=("e6",)),
            Signal(kind="no_vacancy", reason=phrase("no_vacancy"), evidence=("e6",)),
            Signal(kind="still_studying", reason=phrase("study"), person="Timo Brandt", evidence=("e10",)),
            Signal(kind="still_studying", reason=phrase("study"), person="Noor Haddou", evidence=("e10",)),
            Signal(kind="side_business", reason=phrase("elsewhere"), person="Jorrit Velding", evidence=("e11",)),
        ),
        attempts=(
            asked("website", tells=("peopleSeen",)),
            asked("kvk", tells=("incorporationDate", "numberOfEmployees", "directorship")),
            asked("rdap", tells=("domainRegistered",)),
            asked("wayback", tells=("firstCapture",)),
            asked("certificates", tells=("firstCertificate",)),
            asked("github", tells=("accountCreated",)),
            asked("insolvency_nl", tells=("insolvency",)),
            asked("gleif", Outcome.NOT_FOUND, tells=("legalForm",)),
            asked("orcid", tells=("study",)),
            asked("companies_house", Outcome.NEEDS_KEY, "missing_key", ("directorship",)),
        ),
        documents=(
            reference("d1", "website", "Over ons"),
            reference("d2", "website", "Ons team"),
            reference("d3", "kvk", "uittreksel"),
            reference("d4", "rdap"),
            reference("d5", "certificates"),
            reference("d6", "wayback", "oudste opname"),
            reference("d7", "kvk", "eenmanszaak"),
            reference("d8", "github", "helderwerk"),
            reference("d9", "linkedin_pdf", "T. Brandt"),
            reference("d10", "orcid", "T. Brandt"),
            reference("d11", "insolvency_nl"),
        ),
    )


def sound() -> Dossier:
    """A machine builder of 1998 whose story holds; only its advertising is polished."""
    name = "Timmerhof Machinebouw N.V."
    host = "timmerhof.example"
    return Dossier(
        id="04be77d1c0ffee112233",
        rules="2026.11",
        inquiry=Inquiry(
            on=ON, name=name, site=f"https://{host}/", country="BE", contacts=(Contact("An Timmers", "CEO"),)
        ),
        company=Company(
            name=name,
            country="BE",
            identifiers=(Identifier("kbo", "0999000001", "BE"),),
            legal_form="naamloze vennootschap",
            town="Kortrijk",
            judgement=Judgement("kbo", "0999000001", Decision.SAME, phrase("exact_number")),
        ),
        claims=(
            claim("c1", Kind.FOUNDED, "Sinds 1998", 1998, host=host),
            claim("c2", Kind.TEAM_SIZE, "42 vakmensen en collega’s", 42, host=host, document="d2"),
            claim("c3", Kind.SUPERLATIVE, "Marktleider in West-Vlaanderen", host=host),
            claim("c4", Kind.CERTIFICATE, "Gecertificeerd koeltechnisch bedrijf", host=host),
            claim("c5", Kind.CUSTOMERS, "600 onderhoudscontracten", 600, host=host),
            claim("c6", Kind.CLIENT, "Werkt voor ziekenhuizen", host=host),
        ),
        evidence=(
            evidence("e1", "incorporationDate", "kbo", "d3", value="1998-03-17"),
            evidence("e2", "domainRegistered", "rdap", "d4", value="2001-05"),
            evidence("e3", "firstCapture", "wayback", "d6", value="2002"),
            evidence("e4", "firstFiling", "nbb", "d7", value="1999-07-02"),
            evidence("e5", "firstCertificate", "certificates", "d5", value="2017-01-30"),
            evidence("e6", "numberOfEmployees", "nbb", "d7", low=38.6, high=38.6, unit="fte", as_of="2025-12-31"),
            evidence("e7", "peopleSeen", "website", "d2", low=40, high=40),
            evidence("e8", "accounts", "nbb", "d7", value="elf jaar op tijd neergelegd"),
            evidence(
                "e9",
                "directorship",
                "kbo",
                "d3",
                person="An Timmers",
                value="gedelegeerd bestuurder",
                organization=name,
                start_date="2015-06-01",
            ),
            evidence("e10", "firstMention", "wikidata", "d8", value="2009-10"),
        ),
        people=(
            Person(name="An Timmers", role="CEO", statement="e7"),
            Person(name="Geert Vanhoutte", role="Operationeel manager", statement="e7"),
            Person(name="Sara El Amri", role="Projectleider digitaal", statement="e7"),
            Person(name="Luc Timmers", role="Voorzitter", statement="e7"),
        ),
        verdicts=(
            verdict(
                "c1",
                Label.SUPPORTED,
                Confidence.HIGH,
                phrase("age_fine", years=28),
                "fine_kind",
                "fine_ask",
                evidence=("e1", "e4", "e3", "e2"),
            ),
            verdict(
                "c2",
                Label.SUPPORTED,
                Confidence.MEDIUM,
                phrase("team_fine", seen=38.6),
                "fine_kind",
                "team_ask",
                evidence=("e6", "e7"),
            ),
            verdict("c3", Label.POLISHED, Confidence.MEDIUM, "superlative", "superlative_kind", "superlative_ask"),
            verdict("c4", Label.SUPPORTED, Confidence.MEDIUM, "fine", "fine_kind", "fine_ask", evidence=("e8",)),
            verdict("c5", Label.UNKNOWN, Confidence.LOW, "open", "open_kind", "open_ask"),
        ),
        signals=(
            Signal(kind="healthy_equity", reason=phrase("healthy"), weight=Weight.FOR, evidence=("e8",)),
            Signal(kind="contact", reason=phrase("numbers_match"), weight=Weight.FOR, evidence=("e1",)),
        ),
        attempts=(
            asked("website", tells=("peopleSeen",)),
            asked("kbo", tells=("incorporationDate", "directorship")),
            asked("nbb", tells=("numberOfEmployees", "accounts")),
            asked("rdap", tells=("domainRegistered",)),
            asked("wayback", tells=("firstCapture",)),
            asked("certificates", tells=("firstCertificate",)),
            asked("wikidata", tells=("firstMention",)),
            asked("gleif", Outcome.NOT_COVERED, "not_held"),
        ),
        documents=(
            reference("d1", "website", "Home"),
            reference("d2", "website", "Ons team"),
            reference("d3", "kbo"),
            reference("d4", "rdap"),
            reference("d5", "certificates"),
            reference("d6", "wayback", "oudste opname"),
            reference("d7", "nbb", "jaarrekeningen 1999–2025"),
            reference("d8", "wikidata", "Timmerhof"),
        ),
    )


def unknown() -> Dossier:
    """A bakery of which little is to be found; nobody failed."""
    whole = sound()
    return replace(
        whole,
        id="aa55",
        inquiry=replace(whole.inquiry, name="Bakkerij De Linde", site="https://delinde.example", contacts=()),
        company=Company(
            name="Bakkerij De Linde",
            country="NL",
            judgement=Judgement("kvk", "9", Decision.UNSURE, phrase("name_only")),
        ),
        claims=(claim("c1", Kind.FOUNDED, "Sinds 1987 uw bakker", 1987, host="delinde.example"),),
        evidence=(evidence("e2", "domainRegistered", "rdap", "d4", value="2011-04-01"),),
        people=(),
        verdicts=(verdict("c1", Label.UNKNOWN, Confidence.LOW, "open", "open_kind", "open_ask", evidence=("e2",)),),
        signals=(),
        attempts=(
            asked("website", tells=("peopleSeen",)),
            asked("kvk", Outcome.NOT_FOUND, tells=("incorporationDate", "numberOfEmployees")),
            asked("rdap", tells=("domainRegistered",)),
            asked("wayback", Outcome.NOT_FOUND, tells=("firstCapture",)),
        ),
        documents=(reference("d1", "website", "Welkom"), reference("d4", "rdap")),
    )


FAILURES = (
    ("kvk", Outcome.NEEDS_KEY, "missing_key", ("incorporationDate", "numberOfEmployees", "directorship")),
    ("wayback", Outcome.UNAVAILABLE, "timeout", ("firstCapture",)),
    ("certificates", Outcome.UNAVAILABLE, "status", ("firstCertificate",)),
    ("gleif", Outcome.UNAVAILABLE, "unknown_host", ("legalForm",)),
    ("companies_house", Outcome.NEEDS_KEY, "missing_key", ("directorship", "incorporationDate")),
    ("wikidata", Outcome.REFUSED, "too_many_requests", ("foundingDate",)),
    ("github", Outcome.UNAVAILABLE, "tls", ("accountCreated",)),
    ("orcid", Outcome.REFUSED, "robots", ("employment", "study")),
    ("nbb", Outcome.CHANGED, "changed_shape", ("accounts",)),
    ("commoncrawl", Outcome.UNAVAILABLE, "broken_answer", ("firstCapture",)),
    ("insolvency_nl", Outcome.REFUSED, "captcha", ("insolvency",)),
    ("vies", Outcome.UNAVAILABLE, "parser_killed", ("name", "address")),
)


def degraded(failing: int = 2) -> Dossier:
    """The hot-air firm with sources that could not be asked, each in its own way, and one stale document."""
    whole = hot_air()
    down = {source: asked(source, outcome, why, tells) for source, outcome, why, tells in FAILURES[1 : failing + 1]}
    kept = [attempt for attempt in whole.attempts if attempt.source not in down and attempt.outcome is Outcome.FOUND]
    documents = tuple(replace(d, moment="2026-03-03T08:00:00Z") if d.source in down else d for d in whole.documents)
    return replace(whole, id="bb66", attempts=(*kept, *down.values()), documents=documents)


def blind() -> Dossier:
    """Only the web site answered: twelve sources failed in twelve ways."""
    whole = hot_air()
    return replace(
        whole,
        id="cc77",
        claims=whole.claims[:3],
        evidence=tuple(item for item in whole.evidence if item.source == "website"),
        verdicts=tuple(
            verdict(name, Label.UNKNOWN, Confidence.LOW, "open", "open_kind", "open_ask") for name in ("c1", "c2", "c3")
        ),
        signals=(),
        attempts=(asked("website", tells=("peopleSeen",)), *(asked(*failure) for failure in FAILURES)),
        documents=whole.documents[:2],
    )


def conflicting() -> Dossier:
    """A firm whose register and press disagree about its age."""
    whole = sound()
    first = verdict(
        "c1",
        Label.CONFLICTING,
        Confidence.LOW,
        phrase("conflict", one_date="2019-02-01", two_date="2009-10"),
        "open_kind",
        "age_ask",
        evidence=("e1", "e10"),
    )
    dates = tuple(replace(e, value="2019-02-01") if e.id == "e1" else e for e in whole.evidence)
    recent = tuple(e for e in dates if e.id not in {"e2", "e3", "e4", "e9"})
    return replace(
        whole, id="dd88", verdicts=(first,), claims=whole.claims[:1], evidence=recent, signals=whole.signals[1:]
    )


def two_wordings() -> Dossier:
    """The hot-air firm, which names both an age and the year of its founding."""
    whole = hot_air()
    year = claim("c8", Kind.FOUNDED, "Opgericht in 2023", 2023, document="d2")
    return replace(
        whole,
        id="ff11",
        claims=(*whole.claims, year),
        verdicts=(*whole.verdicts, replace(whole.verdicts[0], claim="c8")),
    )


def accounts(equity: float = 150_000, assets: float = 400_000) -> Dossier:
    """The machine builder with the figures of its newest accounts, and of older ones."""
    whole = sound()
    figures = (
        evidence("f1", "equity", "nbb", "d7", value=str(equity), low=equity, high=equity, as_of="2025-12-31"),
        evidence("f2", "assets", "nbb", "d7", value=str(assets), low=assets, high=assets, as_of="2025-12-31"),
        evidence("f3", "equity", "nbb", "d7", value="1", low=1, high=1, as_of="2019-12-31"),
    )
    found = find_favours(figures, ON) + find_signals((), figures, ON)
    attempts = (*whole.attempts, asked("insolvency_nl", Outcome.NOT_FOUND, tells=("insolvency",)))
    return replace(
        whole,
        id="ff22",
        evidence=(*whole.evidence, *figures),
        signals=(*whole.signals[1:], *found),
        attempts=attempts,
    )


def partly_read() -> Dossier:
    """The hot-air firm, of whose site two pages gave no answer."""
    whole = degraded(1)
    part = replace(
        asked("website", Outcome.UNAVAILABLE, "timeout", ("peopleSeen",)), detail="2 of 9 pages: /team, /about"
    )
    return replace(whole, id="ff33", attempts=(whole.attempts[0], part, *whole.attempts[1:]))


def crowded() -> Dossier:
    """Long names, sixty people, forty years, twenty claims: more than a page holds."""
    whole = sound()
    name = "Coöperatieve Vereniging Kennisplatform Zuidoost-Nederlandse Toeleveringsbedrijven U.A."
    host = "kennisplatform-zuidoost-nederlandse-toeleveringsbedrijven.example"
    people = tuple(
        Person(
            name=f"Ir. Wilhelmina Alexandra van der Meulen-Ravenswaaij {n}",
            role="Afdelingshoofd innovatie en groei",
            statement="e7",
        )
        for n in range(60)
    )
    more = tuple(
        claim(f"x{n}", Kind.CLIENT, f"Vaste partner van gemeente en provincie nummer {n} in de hele regio", host=host)
        for n in range(14)
    )
    jobs = tuple(
        evidence(
            f"p{n}",
            "directorship",
            "kbo",
            "d3",
            person=people[n].name,
            value="bestuurder en gevolmachtigde voor het dagelijks beheer",
            organization="Stichting Beheer Kennisplatform",
            start_date="2001-02-03",
        )
        for n in range(12)
    )
    return replace(
        whole,
        id="ee99",
        inquiry=replace(whole.inquiry, name=name, site=f"https://{host}/", contacts=(Contact(people[7].name, "CEO"),)),
        company=replace(whole.company, name=name, legal_form="coöperatie met uitgesloten aansprakelijkheid"),
        claims=(replace(whole.claims[0], low=1986, high=1986), *whole.claims[1:], *more),
        evidence=(replace(whole.evidence[0], value="1986-03-17"), *whole.evidence[1:], *jobs),
        people=people,
        verdicts=(
            *whole.verdicts,
            *(
                verdict(item.id, Label.STRETCHED, Confidence.LOW, "offices_off", "offices_kind", "offices_ask")
                for item in more
            ),
        ),
        signals=(
            *whole.signals,
            *(Signal(kind="note", reason=phrase("no_vacancy"), weight=Weight.AGAINST) for _ in range(9)),
            *(Signal(kind="owner", reason=phrase("owner"), weight=Weight.NEUTRAL) for _ in range(3)),
        ),
        attempts=(*whole.attempts, *(asked(*failure) for failure in FAILURES[3:10])),
        documents=(*whole.documents, *(reference(f"x{n}", "website", f"Referentie {n}") for n in range(30))),
    )


def empty() -> Dossier:
    """Nothing was asked, nothing is known."""
    return Dossier(id="00", rules="2026.11", inquiry=Inquiry(on=ON, name="Leeg"), company=Company(name="Leeg"))


def hostile(text: str = "<script>alert('x')</script>\"&\u202eabc") -> Dossier:
    """A small dossier in which every text that others write is `text`."""
    whole = unknown()
    one = replace(whole.claims[0], quote=text)
    return replace(
        whole,
        inquiry=replace(whole.inquiry, name=text, contacts=(Contact(text, text),)),
        company=replace(
            whole.company, name=text, legal_form=text, town=text, identifiers=(Identifier("kvk", text, "NL"),)
        ),
        claims=(one, claim("c2", Kind.BACKGROUND, text, person=text, host="delinde.example")),
        evidence=(
            *whole.evidence,
            evidence("e3", "directorship", "kvk", "d9", person=text, value=text, organization=text),
            evidence("e4", "activity", "kvk", "d9", value=text),
            evidence("e5", "directorship", "kvk", "d9", person=text, value=text),
            evidence("e7", "town", "kvk", "d9", value=text),
        ),
        people=(Person(name=text, role=text),),
        verdicts=(
            *whole.verdicts,
            verdict("c2", Label.UNKNOWN, Confidence.LOW, "open", "open_kind", "open_ask", evidence=("e3", "e4")),
        ),
        documents=(*whole.documents, replace(reference("d9", "kvk", text), url=f"javascript:{text}")),
    )


def _owned(whole: Dossier, source: str, document: str, *seats: tuple[str, str, dict[str, object]]) -> Dossier:
    """The same firm with owners and directors that a register files."""
    filed = tuple(
        evidence(f"o{n}", prop, source, document, person=person, **{"organization": whole.company.name, **more})
        for n, (prop, person, more) in enumerate(seats)
    )
    kept = tuple(e for e in whole.evidence if e.property != "directorship")
    dropped = {e.id for e in whole.evidence} - {e.id for e in kept}
    signals = tuple(replace(s, evidence=tuple(e for e in s.evidence if e not in dropped)) for s in whole.signals)
    return replace(whole, evidence=(*kept, *filed), signals=signals)


def _share(low: float, high: float | None = None) -> dict[str, object]:
    return {"low": low, "high": low if high is None else high, "unit": "percent"}


def unfit() -> Dossier:
    """The hot-air firm with a majority owner, signals of what is too good, and criteria of the seller's that fail."""
    holding = "Velding Beheer B.V."
    whole = _owned(
        hot_air(),
        "kvk",
        "d3",
        ("ownership", holding, _share(70)),
        ("directorship", "Jorrit Velding", {"value": "algemeen directeur", "start_date": "2026-09-14"}),
        ("ownership", "Jorrit Velding", _share(30)),
        ("directorship", "Mirjam van Aldervoort", {"value": "bestuurder", "organization": holding}),
    )
    return replace(
        whole,
        id="a1f1",
        evidence=(
            *whole.evidence,
            evidence("t1", "town", "kvk", "d3", value="Utrecht"),
            evidence("t2", "activity", "kvk", "d3", value="6201 Ontwikkelen van software", quote="Ontwikkelen"),
        ),
        signals=(
            *(s for s in whole.signals if s.kind not in {"stock_photo", "owner_behind_director"}),
            Signal(kind="too_quick", reason=phrase("too_quick"), weight=Weight.AGAINST, evidence=("e6",)),
            Signal(kind="too_willing", reason=phrase("too_willing", count=5), weight=Weight.AGAINST, evidence=("e6",)),
            Signal(kind="too_none", reason=phrase("too_none"), evidence=("e6",)),
        ),
    )


def fitting() -> Dossier:
    """The machine builder with its owners, its figures, and criteria that it meets."""
    whole = _owned(
        accounts(2_100_000, 5_100_000),
        "kbo",
        "d3",
        ("ownership", "Timmerhof Familie B.V.", _share(100)),
        ("directorship", "An Timmers", {"value": "gedelegeerd bestuurder", "start_date": "2015-06-01"}),
        ("directorCompany", "Stuurlui Advies B.V.", {"value": "bestuurder"}),
        ("representative", "Geert Vanhoutte", {"organization": "Stuurlui Advies B.V."}),
    )
    return replace(whole, id="a2f2", evidence=(*whole.evidence, evidence("t1", "town", "kbo", "d3", value="Kortrijk")))


def many_deciders() -> Dossier:
    """More owners and directors, in three layers and with long names, than a picture holds; and no page to spare."""
    whole = crowded()
    long = "Stichting Administratiekantoor Kennisplatform Zuidoost-Nederlandse Toeleveringsbedrijven"
    layers: tuple[tuple[str, str, dict[str, object]], ...] = (
        ("ownership", long, _share(25, 50)),
        ("directorCompany", long, {"value": "bestuurder en gevolmachtigde"}),
        ("ownership", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk GmbH", _share(25, 50)),
        ("directorship", "W. van der Meulen-Ravenswaaij", {"value": "voorzitter", "organization": long}),
        ("ownership", "Beheer West N.V.", {**_share(75, 100), "organization": long}),
        ("directorship", "O. Oudekerk", {"value": "bestuurder", "organization": "Beheer West N.V."}),
        *(("directorship", f"Ir. Bestuurder Nummer {n}", dict[str, object](value="bestuurder")) for n in range(7)),
    )
    return replace(_owned(whole, "kbo", "d3", *layers), id="a3f3")


def deciders_only() -> Dossier:
    """A firm of which little is known besides eight who have a say, in three layers: room enough for the picture."""
    seats = many_deciders().evidence
    own = sound().company.name
    filed = tuple(
        replace(e, organization=own if e.organization == crowded().company.name else e.organization)
        for e in seats
        if e.id in {f"o{n}" for n in range(9)}
    )
    whole = unknown()
    return replace(
        whole,
        id="a4f4",
        company=replace(sound().company, judgement=None),
        evidence=(*whole.evidence, *filed),
        documents=(*whole.documents, reference("d3", "kbo")),
    )


def _must(name: str, rule: Rule, must: bool = True, ask: str = "") -> Criterion:  # noqa: FBT001, FBT002 - a table
    return Criterion(name=own(name), why=own(f"Reden van: {name}"), must=must, rule=rule, ask=own(ask) if ask else None)


SIX = Criteria(
    title="uitbesteding",
    limit=Limit(25_000, "EUR"),
    all=(
        _must("gevestigd in NL of BE", Rule(name="country_in", words=("NL", "BE"))),
        _must("twee jaar actief", Rule(name="existing_at_least", amount=24)),
        _must("drie referenties", Rule(name="ask"), ask="Welke drie klanten mogen wij bellen?"),
        _must("minstens 10 mensen", Rule(name="team_at_least", amount=10), must=False),
        _must("eigen vermogen", Rule(name="equity_at_least", amount=50_000, unit="EUR"), must=False),
        _must("geen insolventie", Rule(name="no_insolvency"), must=False),
    ),
)
NINE = Criteria(
    shown=9,
    limit=Limit(1_250_000, "EUR"),
    all=tuple(
        _must(f"Zeer uitvoerig omschreven eis van de verkopende partij {n}", rule, must=n % 2 == 0)
        for n, rule in enumerate(
            (
                Rule(name="town_in", words=("Amsterdam", "Kortrijk")),
                Rule(name="postal_region_in", words=("85",)),
                Rule(name="legal_form_in", words=("coöperatie",)),
                Rule(name="legal_form_not_in", words=("eenmanszaak",)),
                Rule(name="activity_contains", words=("62", "software")),
                Rule(name="register_number_known"),
                Rule(name="turnover_at_least", amount=1_000_000),
                Rule(name="claims_not_worse_than", words=("polished",), about="age"),
                Rule(name="vat_confirmed"),
                Rule(name="team_at_most", amount=250),
                Rule(name="ask"),
            )
        )
    ),
)
WANTED: dict[str, Criteria] = {
    "unfit": replace(SIX, all=tuple(replace(c, must=True) if c.rule.name == "team_at_least" else c for c in SIX.all)),
    "fitting": SIX,
    "many-deciders": NINE,
    "deciders-only": preset("meddic"),
    "hostile": replace(SIX, all=(*SIX.all, _must("<script>alert('x')</script>\"&\u202eabc", Rule(name="ask")))),
}


def wanted(name: str) -> Criteria:
    """The seller's criteria for one sort of dossier."""
    return WANTED.get(name, NO_CRITERIA)


def brief(name: str, catalogue: Catalogue) -> Brief:
    """One sort of dossier, held against the seller's criteria where it has any."""
    return compose(ALL[name](), catalogue, wanted(name))


def hostile_criteria(text: str) -> Criteria:
    """Criteria in which every text is `text`."""
    return Criteria(
        title=text,
        limit=Limit(5, text),
        all=(
            Criterion(name=own(text), why=own(text), must=True, rule=Rule(name="ask"), ask=own(text)),
            _must("plaats", Rule(name="town_in", words=(text,))),
            _must("activiteit", Rule(name="activity_contains", words=(text, "een ander woord"))),
        ),
    )


def drifting() -> Dossier:
    """The sound one, of whose site older pages are archived that tell how its own story went."""
    whole = sound()
    told = (
        *(("foundedThen", "2006-05-01", 2001), ("teamThen", "2006-05-01", 12)),
        *(("ageThen", "2013-02-01", 15), ("teamThen", "2013-02-01", 24), ("peopleThen", "2013-02-01", 9)),
        ("archivedPage", "2019-08-01", 0),
    )
    past = tuple(
        evidence(f"then{n}", name, "wayback", f"then{day}", low=low, high=low, as_of=day, origin=Origin.SELF)
        for n, (name, day, low) in enumerate(told)
    )
    pages = tuple(reference(f"then{day}", "wayback") for day in dict.fromkeys(day for _, day, _ in told))
    return replace(whole, evidence=(*whole.evidence, *past), documents=(*whole.documents, *pages))


ALL: dict[str, Callable[[], Dossier]] = {
    "hot-air": hot_air,
    "sound": sound,
    "drifting": drifting,
    "unknown": unknown,
    "degraded": degraded,
    "blind": blind,
    "conflicting": conflicting,
    "two-wordings": two_wordings,
    "accounts": accounts,
    "partly-read": partly_read,
    "crowded": crowded,
    "unfit": unfit,
    "fitting": fitting,
    "many-deciders": many_deciders,
    "deciders-only": deciders_only,
    "empty": empty,
    "hostile": hostile,
}

if __name__ == "__main__":
    from reports.gallery import hang

    hang({name: make() for name, make in ALL.items()}, [words(lang) for lang in LANGUAGES], Path(sys.argv[1]), WANTED)
