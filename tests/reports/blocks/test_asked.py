"""Are "nothing found" and "could not look" kept apart?"""

from dataclasses import replace

from reports.blocks.asked import answered, failed, in_vain, incomplete, nothing, silent, tally
from research.model import Outcome
from tests.reports.dossiers import asked, empty, words

NL = words("nl")


def test_a_source_counts_once_however_often_it_was_asked() -> None:
    dossier = replace(empty(), attempts=(asked("kvk"), asked("kvk"), asked("rdap", Outcome.UNAVAILABLE, "timeout")))
    count = tally(dossier)
    assert (count.asked, count.read, count.failed) == (2, 1, 1)
    assert incomplete(dossier, NL).startswith("Onvolledig: 1 van 2")


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
    assert two.sources == ("webarchief Wayback (zou vertellen: acme)",)


def test_an_attempt_without_a_moment_or_a_failure_still_says_why() -> None:
    attempt = replace(asked("kvk", Outcome.REFUSED), moment="")
    (group,) = failed(replace(empty(), attempts=(attempt,)), NL)
    assert group.reason == "geweigerd (wordt niet herhaald)"
