"""Does every name get its line, in order, also when processes share the work?"""

from collections.abc import Iterator

from research.registers.plain_names import SMALL, all_lines, lines


def test_a_line_a_name() -> None:
    assert lines("De Korenaar Bakkerij V.O.F.\nB.V.") == "de korenaar bakkerij\tbakkerij korenaar\nb v\tbv\n"


def test_in_processes_the_lines_are_the_same() -> None:
    def chunks() -> Iterator[str]:
        for start in range(0, 60, 10):
            yield "\n".join(f"Delta {number} B.V." for number in range(start, start + 10))

    assert "".join(all_lines(chunks(), SMALL + 1)) == "".join(all_lines(chunks(), 60))
