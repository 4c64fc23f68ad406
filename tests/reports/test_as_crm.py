"""Is the note short enough for every CRM, in every language, however long the names are?"""

from dataclasses import replace

import pytest

from reports.as_crm import CRMS, LONGEST, as_crm, suffix
from reports.brief import compose
from reports.words import LANGUAGES
from research.model import Dossier
from tests.reports import dossiers
from tests.reports.skeleton import Skeleton


def note(dossier: Dossier, crm: str = "plain", lang: str = "nl") -> str:
    words = dossiers.words(lang)
    return as_crm(compose(dossier, words), words, crm)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("crm", CRMS)
def test_at_most_so_many_letters(crm: str, lang: str) -> None:
    for make in dossiers.ALL.values():
        made = note(make(), crm, lang)
        assert 150 < len(made) <= LONGEST


@pytest.mark.parametrize("crm", CRMS)
@pytest.mark.parametrize("text", ["Zeer lange naam van een onderneming " * 12, "&<>\"'" * 80, "株式会社" * 90])
def test_names_of_any_length(crm: str, text: str) -> None:
    assert len(note(dossiers.hostile(text), crm)) <= LONGEST


def test_what_a_seller_needs_is_in_it() -> None:
    said = note(dossiers.hot_air())
    for part in (
        "WIJKT FUNDAMENTEEL AF · Helderwerk Software B.V. · 22 nov 2026",
        "Advies: Bellen, bijzonder kritisch.",
        "1 36 → 20 mnd (Wijkt fundamenteel af): ‘Al drie jaar dé salespartner’ [1]",
        "Gunstigste lezing: ",
        "Vragen voor het eerste gesprek: 1 Wat deed u",
        "precall 3f9ac41b7d20",
    ):
        assert part in said
    assert said.startswith("Onvolledig: 1 van 10")


def test_every_number_leads_to_a_source() -> None:
    whole = dossiers.hot_air()
    made = compose(whole, dossiers.words("nl"))
    known = {source.n for source in made.sources}
    said = note(whole)
    numbers = {int(n) for part in said.split("[")[1:] for n in part.split("]")[0].split(",") if n.strip().isdigit()}
    assert numbers
    assert numbers <= known


def test_markup_only_where_the_crm_reads_it() -> None:
    hostile = dossiers.hostile("<script>x</script>")
    for crm in ("hubspot", "pipedrive"):
        assert set(Skeleton(note(hostile, crm)).tags) == {"b", "/b", "br"}
        assert suffix(crm) == "html"
    assert suffix("afas") == "txt"
    assert note(hostile, "afas").count("\r\n") == note(hostile, "plain").count("\n")


def test_an_unknown_crm_is_an_error_of_ours() -> None:
    with pytest.raises(ValueError, match="'acme'"):
        note(dossiers.sound(), "acme")


def test_what_failed_is_named() -> None:
    assert "Wayback-archief" in note(dossiers.degraded(1))
    complete = replace(dossiers.sound(), attempts=dossiers.sound().attempts[:3])
    assert "mislukt" not in note(complete)
