"""Do the links open the question that is meant, whatever stands in a name?"""

from urllib.parse import parse_qs, urlsplit

from reports.recipes import PLACES, recipes


def test_every_place_gets_the_name_beside_the_company() -> None:
    links = recipes("Bram van der Wielen", "Kaderlicht & Co")
    assert [link.name for link in links] == [name for name, _ in PLACES]
    google = parse_qs(urlsplit(links[0].url).query)["q"]
    assert google == ['"Bram van der Wielen" "Kaderlicht & Co"']
    assert all(urlsplit(link.url).scheme == "https" and " " not in link.url for link in links)


def test_a_quote_ends_no_question_and_no_company_is_needed() -> None:
    (google, *_) = recipes('Tess "T" Oldenburg', "")
    assert parse_qs(urlsplit(google.url).query)["q"] == ['"Tess T Oldenburg"']
