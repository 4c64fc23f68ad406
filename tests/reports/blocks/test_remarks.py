"""Does every remark have one place, and every question its finding?"""

from dataclasses import replace

from reports.blocks.deciding import deciding
from reports.blocks.finance import money
from reports.blocks.remarks import QUESTIONS, bright, noted, questions
from reports.numbering import number
from reports.weighing import ranked
from research.model import Evidence, Phrase, Signal, Weight
from tests.reports.dossiers import blind, crowded, empty, hot_air, phrase, sound, two_wordings, words

NL = words("nl")


def test_each_signal_about_the_company_is_shown_once() -> None:
    whole = hot_air()
    numbers = number(whole)
    shown = [
        line.text.text
        for lines in (
            bright(whole, NL, ranked(whole), numbers),
            noted(whole, NL, numbers),
            money(whole, NL, numbers),
            deciding(whole, NL, numbers)[0],
        )
        for line in lines
    ]
    for signal in whole.signals:
        assert shown.count(NL.say(signal.reason)) == (0 if signal.person else 1)


def test_a_signal_that_nobody_knows_is_not_lost() -> None:
    whole = sound()
    strange = Signal(kind="of a plug-in", reason=phrase("stock_photo"), weight=Weight.AGAINST)
    (line,) = noted(replace(whole, signals=(strange,)), NL, number(whole))
    assert line.mark == "!"


def test_warnings_come_before_what_is_neither() -> None:
    assert [line.mark for line in noted(hot_air(), NL, number(hot_air()))] == ["!", "–"]


def test_claims_that_held_speak_for_them() -> None:
    whole = replace(sound(), signals=())
    lines = bright(whole, NL, ranked(whole), number(whole))
    assert [line.mark for line in lines] == ["+", "+", "+"]


def test_nothing_for_them_is_said_in_words() -> None:
    assert bright(empty(), NL, (), number(empty()))[0].text.text == "Niet te beoordelen."
    lines = bright(blind(), NL, ranked(blind()), number(blind()))
    assert lines[0].text.text.startswith("Niets gevonden in de 1")


def test_no_question_is_asked_twice_and_five_are_enough() -> None:
    lines = questions(crowded(), NL, ranked(crowded()), number(crowded()))
    assert len(lines) == QUESTIONS
    assert len({line.text.text for line in lines}) == QUESTIONS
    assert [line.mark for line in lines] == ["1", "2", "3", "4", "5"]


def test_two_wordings_of_one_thing_are_one_question() -> None:
    twice, once = two_wordings(), hot_air()
    said = [line.text.text for line in questions(twice, NL, ranked(twice), number(twice))]
    assert said == [line.text.text for line in questions(once, NL, ranked(once), number(once))]


def test_pictures_and_text_that_may_be_anothers_are_asked_about_once_each_and_shown() -> None:
    whole = empty()
    facts = tuple(
        Evidence(id=f"b{n}", property="photo", document=f"{n}", url=f"https://a.example/{n}") for n in range(3)
    )
    pair = Phrase.of("signal.same_photo_two_names", one="Isa Vreeburg", other="Bram Oldenhof")
    mark = Phrase.of("signal.stock_photos", person="Isa Vreeburg", agency="Pexels", count=1)
    text = Phrase.of("signal.copied_text", percent=80, where="kapgilde.example")
    signals = (
        Signal(kind="same_photo_two_names", reason=pair, evidence=("b0", "b1")),
        Signal(kind="stock_photo", reason=mark, evidence=("b1",)),
        Signal(kind="copied_text", reason=text, evidence=("b2",)),
    )
    whole = replace(whole, signals=signals, evidence=(*whole.evidence, *facts))
    numbers = number(whole)
    asked = [line for line in questions(whole, NL, (), numbers) if line.text.refs]
    assert [line.text.text for line in asked] == [NL.text("question.photo"), NL.text("question.text")]
    assert asked[0].text.refs == numbers.of_ids(("b0", "b1"))
    for lang in ("nl", "en", "fr", "de"):
        shown = " ".join(line.text.text for line in noted(whole, words(lang), numbers))
        assert all(said in shown for said in ("Isa Vreeburg", "Bram Oldenhof", "Pexels", "80", "kapgilde.example"))
