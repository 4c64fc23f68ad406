import pytest

from sources.people import find_people
from sources.reading import read_html


def people(markup: str, role: str = "about") -> dict[str, str]:
    reading = read_html(markup.encode(), "utf-8")
    found = find_people(reading, role, 2026)
    assert all(reading.text[s.role_start : s.role_end] == s.role for s in found)
    return {s.name: s.role for s in found}


CARDS = "<h2>{heading}</h2><div><h3>Anna de Vries</h3><p>{role}</p></div><div><h3>Bram Peeters</h3><p>{role}</p></div>"


@pytest.mark.parametrize(
    "role",
    [
        "Projectleider",
        "Zaakvoerder",
        "Chief Technology Officer",
        "Head of Product",
        "Gérante",
        "Responsable commercial",
        "Geschäftsführerin",
        "Kundendienst",
        "Full-stack developer",
        "Bouwkundig tekenaar",
    ],
)
def test_cards_with_roles_in_four_languages(role: str) -> None:
    assert people(CARDS.format(heading="Team", role=role)) == {"Anna de Vries": role, "Bram Peeters": role}


@pytest.mark.parametrize("heading", ["Wat klanten zeggen", "Reviews", "Avis clients", "Kundenstimmen", "Onze klanten"])
def test_customers_are_no_colleagues(heading: str) -> None:
    assert people(CARDS.format(heading=heading, role="Directeur")) == {}


@pytest.mark.parametrize(
    "markup",
    [
        "<h2>Team</h2><h3>Anna de Vries</h3><p>Directeur bij Klantbedrijf</p>",
        "<p>“Heel tevreden!”</p><p>Anna de Vries</p><p>Eigenaar</p>",
        "<blockquote><p>Top</p><p>Anna de Vries, eigenaar</p></blockquote>",
        "<h3>Onze Missie</h3><p>Adviseur voor iedereen</p>",
        "<h3>Project Management</h3><p>Onze consultants helpen u</p>",
        "<h3>Happy Customers</h3><p>Sales</p>",
        "<p>In 1931 opgericht door Adriaan Voorbeeld.</p>",
        "<p>Opgericht door Adriaan Voorbeeld.</p><p>Familiebedrijf sinds 1931.</p>",
        "<p>Opgericht door Henk Vertrokken.</p><p>In 2020 ging Henk Vertrokken met pensioen.</p>",
        "<p>Website gemaakt door Klaas Webbouwer</p>",
        "<p>Foto's: Frits Fotograaf</p>",
        "<h3>Jan Jansen</h3><p>Een tekst over iemand die een adviseur zocht en die wij hielpen, met plezier.</p>",
    ],
)
def test_nobody_is_named_here(markup: str) -> None:
    assert people(markup) == {}


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ("<p>Anna de Vries, eigenaar</p>", {"Anna de Vries": "eigenaar"}),
        ("<p>Anna de Vries – oprichter &amp; CEO</p>", {"Anna de Vries": "oprichter & CEO"}),
        ("<p>Anna de Vries<br>Senior consultant</p>", {"Anna de Vries": "Senior consultant"}),
        ("<p>Zaakvoerder: Anna de Vries</p>", {"Anna de Vries": "Zaakvoerder"}),
        (
            "<p>Geschäftsführer: Anna Muster, Max Muster</p>",
            {"Anna Muster": "Geschäftsführer", "Max Muster": "Geschäftsführer"},
        ),
        (
            "<p>Voorbeeld is in 2015 opgericht door Anna de Vries en Bram Peeters.</p>",
            {"Anna de Vries": "", "Bram Peeters": ""},
        ),
        ("<p>Founded by Anna Smith in 2015.</p>", {"Anna Smith": ""}),
        ("<p>Mijn naam is Anna de Vries.</p>", {"Anna de Vries": ""}),
        ("<p>Je m'appelle Anne Dupont et je répare.</p>", {"Anne Dupont": ""}),
        ("<p>De zaak wordt gerund door de broers Tom en Tim Peeters.</p>", {"Tom Peeters": "", "Tim Peeters": ""}),
        ("<footer><p>Inh. Anna Muster</p></footer>", {"Anna Muster": "Inh."}),
    ],
)
def test_sentences_and_labels(markup: str, wanted: dict[str, str]) -> None:
    found = people(markup)
    assert found.keys() == wanted.keys()
    assert all(found[name] == role for name, role in wanted.items() if role)


def test_elsewhere_than_on_its_own_pages_a_card_needs_a_heading_about_the_team() -> None:
    assert people(CARDS.format(heading="Nieuws van de dag", role="Directeur"), "home") == {}
    assert len(people(CARDS.format(heading="Ons team", role="Directeur"), "home")) == 2
    assert people(CARDS.format(heading="Ons team", role="Directeur"), "blog") == {}


def test_a_card_like_its_neighbours_counts_whatever_its_role() -> None:
    cards = "<h2>Ons team</h2><h3>Anna de Vries</h3><p>Eigenaar</p><h3>Bram Peeters</h3><p>Goochelaar en clown</p>"
    assert people(cards) == {"Anna de Vries": "Eigenaar", "Bram Peeters": "Goochelaar en clown"}
    other = "<h2>Ons team</h2><h3>Bram Peeters</h3><p>Goochelaar en clown</p>"
    assert people(other) == {}


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Anna de Vries ging in 2020 met pensioen.", True),
        ("ANNA DE VRIES † 2019", True),
        ("Anna de Vries is er nog. Haar vader is met pensioen.", False),
        ("Wij regelen ook uw pensioen.", False),
        ("Met pensioen: niet Anna de Vries", False),
        ("Anna de Vries " + "x" * 80 + " pensioen", False),
    ],
)
def test_who_left_is_told_in_one_sentence(sentence: str, left: bool) -> None:  # noqa: FBT001
    found = people(f"<p>Zaakvoerder: Anna de Vries</p><p>{sentence}</p>")
    assert ("Anna de Vries" not in found) is left
