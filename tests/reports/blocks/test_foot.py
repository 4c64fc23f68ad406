"""Does every source say its name, its day and where it leads?"""

from dataclasses import replace

from reports.blocks.foot import provenance, sources
from reports.numbering import number
from research.model import Claim, Kind, Outcome
from tests.reports.dossiers import asked, degraded, empty, evidence, hostile, hot_air, words

NL = words("nl")


def test_name_title_day_and_address() -> None:
    first = sources(hot_air(), NL, number(hot_air()))[0]
    assert (first.n, first.text, first.day) == (1, "website: Over ons", "")  # of the day that the last line names
    assert first.url == "https://website.example/d1"


def test_what_is_stale_because_its_source_failed_says_so() -> None:
    whole = degraded()
    days = {source.text: source.day for source in sources(whole, NL, number(whole))}
    assert days["Wayback-archief"] == "3 mrt 2026, oud"
    assert days["GitHub: helderwerk"] == ""


def test_a_title_goes_without_the_name_of_its_site_and_on_one_line() -> None:
    whole = hot_air()
    long = "Verkoop van software uitbesteden aan wie het kan en er tijd voor heeft | Helderwerk Software"
    named = replace(whole, documents=(replace(whole.documents[0], title=long), *whole.documents[1:]))
    text = sources(named, NL, number(named))[0].text
    assert text.startswith("website: Verkoop van software")
    assert text.endswith("…")
    assert "Helderwerk" not in text
    assert len(text) < 45


def test_what_is_of_the_day_is_not_stale_even_when_its_source_failed() -> None:
    whole = hot_air()
    late = replace(whole, attempts=(asked("rdap", Outcome.UNAVAILABLE, "timeout"),))
    assert not [s for s in sources(late, NL, number(late)) if "oud" in s.day.split()]


def test_what_the_seller_gave_has_no_address() -> None:
    whole = hot_air()
    told = replace(whole, claims=(*whole.claims, Claim(id="t", kind=Kind.OFFICES, low=3, high=3)))
    numbers = number(told)
    line = sources(told, NL, numbers)[numbers.numbers["t"] - 1]
    assert (line.text, line.day, line.url) == ("door u opgegeven", "", "")


def test_only_http_addresses_are_links() -> None:
    whole = hostile("x")
    assert all(source.url.startswith("https://") or not source.url for source in sources(whole, NL, number(whole)))


def test_the_last_line_says_how_the_page_was_made() -> None:
    said = provenance(hot_air(), NL, number(hot_air()))
    for part in ("22 nov 2026", "regels 2026.11", "dossier 3f9ac41b7d20", "geen spoor is geen bewijs van afwezigheid"):
        assert part in said


def test_of_two_answers_of_one_source_which_one_it_is_stays_readable() -> None:
    fr = words("fr")
    facts = (
        evidence("e1", "incorporationDate", "recherche_entreprises", "d1", value="2016-02-01"),
        evidence("e2", "directorship", "recherche_entreprises", "d2", person="X"),
    )
    whole = replace(empty(), evidence=facts)
    texts = [source.text for source in sources(whole, fr, number(whole))]
    assert texts[0] == "annuaire des…\u00a0: date d’inscription"
    assert all(text.endswith(fr.name("property", e.property)) for text, e in zip(texts, facts, strict=True))
