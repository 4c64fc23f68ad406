"""Are "nothing found" and "could not look" kept apart?"""

from dataclasses import replace

from reports.blocks.asked import PAGES, answered, failed, in_vain, incomplete, nothing, silent, tally
from research.model import Outcome
from sources.errors import Failure, Unavailable
from sources.walk import _Walk
from tests.reports.dossiers import asked, empty, partly_read, words

NL = words("nl")


def test_a_source_counts_once_however_often_it_was_asked() -> None:
    dossier = replace(empty(), attempts=(asked("kvk"), asked("kvk"), asked("rdap", Outcome.UNAVAILABLE, "timeout")))
    count = tally(dossier)
    assert (count.asked, count.read, count.failed) == (2, 1, 1)
    assert incomplete(dossier, NL).startswith("Onvolledig: 1 van 2")


def test_a_source_that_was_read_in_part_says_which_pages_are_missing() -> None:
    whole = partly_read()
    count = tally(whole)
    assert (count.failed, count.partly) == (2, 1)
    said = [source for group in failed(whole, NL) for source in group.sources]
    assert said[0] == "website, deels gelezen (2 van 9 pagina’s niet: /team, /about)"
    other = replace(whole, attempts=tuple(replace(a, detail="") for a in whole.attempts))
    assert failed(other, NL)[0].sources[0] == "website, deels gelezen"


def test_the_words_in_which_a_walk_tells_its_missing_pages_are_known() -> None:
    walk = _Walk("a.example", asked=9, failed=[("/team", Unavailable(Failure.TIMEOUT))] * 2)
    failure = walk.failure()
    assert failure is not None
    found = PAGES.fullmatch(failure.detail)
    assert found is not None
    assert found.groups() == ("2", "9", "/team, /team")


def test_a_source_that_was_read_in_part_is_no_proof_of_absence() -> None:
    tells = ("peopleSeen",)
    part = (asked("website", tells=tells), asked("website", Outcome.UNAVAILABLE, "timeout", tells))
    assert not answered(replace(empty(), attempts=part), *tells)


def test_not_covered_is_neither_read_nor_failed() -> None:
    dossier = replace(empty(), attempts=(asked("gleif", Outcome.NOT_COVERED, "not_held"),))
    assert tally(dossier).asked == 0
    assert incomplete(dossier, NL) == ""
    assert in_vain(dossier, NL) == "Niet opgenomen in LEI-register (GLEIF)."


def test_an_absence_means_something_only_where_a_source_that_would_know_answered() -> None:
    tells = ("numberOfEmployees",)
    silence = replace(empty(), attempts=(asked("kvk", Outcome.NOT_FOUND, tells=tells),))
    down = replace(empty(), attempts=(asked("kvk", Outcome.UNAVAILABLE, "timeout", tells),))
    assert nothing(silence, NL, *tells) == "Niets gevonden."
    assert nothing(down, NL, *tells) == "Niet te beoordelen."
    assert nothing(silence, NL, "firstCapture") == "Niet te beoordelen."
    assert (answered(silence, *tells), silent(silence, *tells)) == (True, False)
    assert (answered(down, *tells), silent(down, *tells)) == (False, True)


def test_failures_of_one_reason_are_one_group() -> None:
    attempts = (
        asked("kvk", Outcome.NEEDS_KEY, "missing_key", ("incorporationDate", "name")),
        asked("companies_house", Outcome.NEEDS_KEY, "missing_key"),
        asked("wayback", Outcome.UNAVAILABLE, "timeout", ("acme",)),
    )
    one, two = failed(replace(empty(), attempts=attempts), NL)
    assert one.names == ("Handelsregister (KvK)", "Companies House")
    assert one.sources[0] == "Handelsregister (KvK) (zou vertellen: inschrijfdatum)"
    assert one.reason == "geen sleutel ingesteld (09:41 UTC; zodra u een sleutel instelt)"
    assert two.sources == ("Wayback-archief (zou vertellen: acme)",)


def test_an_attempt_without_a_moment_or_a_failure_still_says_why() -> None:
    attempt = replace(asked("kvk", Outcome.REFUSED), moment="")
    (group,) = failed(replace(empty(), attempts=(attempt,)), NL)
    assert group.reason == "geweigerd (wordt niet herhaald)"


def test_what_needs_an_extra_is_named_and_makes_nothing_incomplete() -> None:
    attempts = (asked("website"), asked("photos", Outcome.NOT_COVERED, Failure.MISSING_EXTRA))
    dossier = replace(empty(), attempts=attempts)
    assert incomplete(dossier, NL) == ""
    assert in_vain(dossier, NL) == (
        "Niet bekeken, omdat een uitbreiding ontbreekt (precall doctor noemt haar): foto’s op de eigen site."
    )
