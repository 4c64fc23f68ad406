import json
from collections.abc import Callable, Iterator

import pytest

from sources import bodacc_notices
from sources.model import Record, Value
from sources.quoting import Field, parse
from tests.sources.fake_web import document, facts


def _notice(**members: object) -> Field:
    plain = {"id": "X1", "dateparution": "2024-06-01", "registre": ["999999901"], "commercant": "TOITURE EXEMPLE"}
    return parse(document(json.dumps({**plain, **members})))


def _told(read: Callable[[Field], Iterator[Value]], **members: object) -> list[tuple[str, str, str]]:
    return [(v.property, v.value, v.as_of) for v in read(_notice(**members))]


@pytest.mark.parametrize(
    ("nature", "told"),
    [
        ("Jugement d'ouverture de liquidation judiciaire", ("insolvency", "bankruptcy")),
        ("Jugement d'ouverture d'une procédure de redressement judiciaire", ("insolvency", "reorganisation")),
        ("Jugement d’ouverture d’une procédure de sauvegarde", ("insolvency", "reorganisation")),
        (
            "Jugement de conversion en liquidation judiciaire de la procédure de sauvegarde",
            ("insolvency", "bankruptcy"),
        ),
        (
            "Jugement prononçant la résolution du plan de redressement et la liquidation judiciaire",
            ("insolvency", "bankruptcy"),
        ),
        ("Jugement d'extension de liquidation judiciaire", ("insolvency", "bankruptcy")),
        ("Autre jugement d'ouverture", ("insolvency", "insolvency")),
        ("Jugement de clôture pour insuffisance d'actif", ("insolvencyEnded", "bankruptcy")),
        ("Jugement de clôture pour extinction du passif", ("insolvencyEnded", "bankruptcy")),
        ("Jugement arrêtant le plan de redressement", ("insolvencyEnded", "reorganisation")),
        ("Jugement mettant fin à la procédure de sauvegarde", ("insolvencyEnded", "reorganisation")),
        ("Arrêt infirmant le jugement d'ouverture de liquidation judiciaire", ("insolvencyEnded", "bankruptcy")),
        ("Dépôt de l'état des créances", None),
        ("Jugement prononçant l'interdiction de gérer", None),
        ("Jugement prononçant la faillite personnelle", None),
        ("Jugement modifiant le plan de redressement", None),
        ("Jugement arrêtant le plan de cession", None),
        ("Autre jugement et ordonnance", None),
    ],
)
def test_natures_of_a_judgment(nature: str, told: tuple[str, str] | None) -> None:
    found = _told(bodacc_notices.judgment, jugement=json.dumps({"nature": nature, "date": "2024-05-16"}))
    assert found == ([(*told, "2024-05-16")] if told else [])


def test_the_kind_may_stand_in_the_words_beside_it() -> None:
    held = {"nature": "Autre jugement d'ouverture", "complementJugement": "Ouverture d'un redressement judiciaire."}
    assert _told(bodacc_notices.judgment, jugement=held) == [("insolvency", "reorganisation", "2024-06-01")]


def test_an_end_that_names_nothing_is_that_of_what_was_opened_before() -> None:
    end = _notice(jugement={"nature": "Jugement mettant fin à la procédure", "date": "2024-05-16"})
    start = _notice(jugement={"nature": "Jugement d'ouverture d'une procédure de sauvegarde", "date": "2023-05-16"})
    told = [(v.property, v.value) for v in bodacc_notices.judgments([end, start])]
    assert told == [("insolvencyEnded", "reorganisation"), ("insolvency", "reorganisation")]
    assert [v.value for v in bodacc_notices.judgments([end])] == ["insolvency"]


def test_a_judgment_whose_day_cannot_be_read_has_that_of_its_publication() -> None:
    held = {"nature": "Jugement d'ouverture de liquidation judiciaire", "date": "31 février 2024"}
    assert _told(bodacc_notices.judgment, jugement=held) == [("insolvency", "bankruptcy", "2024-06-01")]


@pytest.mark.parametrize(
    ("held", "day"),
    [
        ({"radiationPM": "O"}, "2024-06-01"),
        ({"dateCessationActivitePP": "2024-04-30"}, "2024-04-30"),
        ({"radiationPP": {"dateCessationActivitePP": "30 avril 2024"}}, "2024-04-30"),
        ({"radiationPM": "O", "commentaire": "Transfert du siège hors ressort"}, None),
    ],
)
def test_the_end(held: dict[str, object], day: str | None) -> None:
    found = _told(bodacc_notices.end, radiationaurcs=json.dumps(held))
    assert found == ([("dissolutionDate", day, "")] if day else [])


@pytest.mark.parametrize(
    ("text", "properties"),
    [
        ("Modification survenue sur la dénomination, le capital", ["nameSince"]),
        ("Modification de la forme juridique et du capital", ["legalFormSince"]),
        ("Modification survenue sur l'administration. Fusion : dénomination ABC", []),
        ("Projet de fusion. Dénomination : ABC", []),
    ],
)
def test_changes_that_the_first_words_name(text: str, properties: list[str]) -> None:
    found = _told(bodacc_notices.changes, modificationsgenerales=json.dumps({"descriptif": text}))
    assert found == [(name, "2024-06-01", "") for name in properties]


def _taken(**members: object) -> list[Record]:
    return list(bodacc_notices.successions("999999901", _notice(**members)))


def test_several_former_owners_are_several_predecessors() -> None:
    persons = [{"denomination": "TOITS UN"}, {"denomination": "TOITS DEUX", "numeroImmatriculation": {}}]
    one, two = _taken(listeprecedentproprietaire=json.dumps({"personne": persons}), acte=json.dumps({"vente": {}}))
    assert (one.first("predecessor"), two.first("predecessor")) == ("TOITS UN", "TOITS DEUX")
    assert (one.key, two.key) == ("999999901/X1/0", "999999901/X1/1")
    assert facts(one)["date"] == ["2024-06-01"]


def test_the_company_is_not_its_own_predecessor() -> None:
    person = {"denomination": "TOITURE EXEMPLE", "numeroImmatriculation": {"numeroIdentification": "999 999 901"}}
    assert _taken(listeprecedentexploitant=json.dumps({"personne": person})) == []


@pytest.mark.parametrize(
    ("origin", "manner"),
    [
        ("Fonds acquis par fusion", "merger"),
        ("Apport partiel d'actif, scission", "demerger"),
        ("Création d'un fonds de commerce", None),
    ],
)
def test_the_origin_of_the_business(origin: str, manner: str | None) -> None:
    found = _taken(listeetablissements=json.dumps({"etablissement": [{"origineFonds": origin}, {}]}))
    assert [record.first("manner") for record in found] == ([manner] if manner else [])


def test_fields_that_are_empty_texts_tell_nothing() -> None:
    notice = _notice(
        jugement="", acte="", modificationsgenerales="", radiationaurcs="", depot="", listeetablissements=""
    )
    assert list(bodacc_notices.judgment(notice)) == []
    assert list(bodacc_notices.start(notice)) == []
    assert list(bodacc_notices.successions("999999901", notice)) == []
