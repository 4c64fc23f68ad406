"""Is the foot as low as it must be, without losing what failed, what is asked of a customer, or where numbers lead?"""

from dataclasses import replace

from reports.brief import compose
from reports.foot import Manner, criteria, criteria_note, criteria_rows, failed_text, foot, foot_labels, source_rows
from tests.reports import dossiers

NL = dossiers.words("nl")
SAID = foot_labels(NL)


def test_the_foot_is_lower_the_terser_it_is() -> None:
    whole = compose(dossiers.blind(), NL)
    listed, run_on, terse = (foot(whole, SAID, manner) for manner in Manner)
    assert listed > run_on > terse
    assert foot(whole, SAID, Manner.TERSE, "Niet getoond: mensen (9). " * 9) > terse


def test_a_terse_foot_still_names_every_failed_source() -> None:
    whole = compose(dossiers.blind(), NL)
    said = " ".join(failed_text(group, Manner.TERSE) for group in whole.failed)
    assert all(name in said for group in whole.failed for name in group.names)


def test_sources_fill_four_columns() -> None:
    whole = compose(dossiers.hot_air(), NL)
    assert source_rows(whole) == 3
    assert source_rows(replace(whole, sources=())) == 0


def test_criteria_take_no_room_when_there_are_none() -> None:
    whole = compose(dossiers.sound(), NL)
    assert criteria(whole, SAID, 1.0, listed=True) == criteria(whole, SAID, 1.0, listed=False) == 0


def test_criteria_with_their_sentences_are_higher_than_their_names_alone() -> None:
    whole = dossiers.brief("unfit", NL)
    assert criteria(whole, SAID, 1.0, listed=True) > criteria(whole, SAID, 1.0, listed=False) > 0
    assert criteria_rows(whole) == 3
    assert criteria_rows(replace(whole, criteria=whole.criteria[:5])) == 3


def test_small_print_says_what_is_bold_and_what_has_no_place() -> None:
    whole = dossiers.brief("many-deciders", NL)
    assert criteria_note(whole, SAID.legend) == "vet: eis · nog 2 in het dossier"
    wishes = replace(whole, criteria=tuple(c for c in whole.criteria if not c.must), criteria_more="")
    assert criteria_note(wishes, SAID.legend) == ""
