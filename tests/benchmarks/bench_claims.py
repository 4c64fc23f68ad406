"""What do the claims of a page cost beside its main text? `python -m tests.benchmarks.bench_claims` says."""

import sys
import time
from collections.abc import Callable

import trafilatura

from research.claims import find_in_reading, find_soft
from sources.reading import Reading, read_html

ROUNDS = 9
_PARAGRAPHS = (
    "Timmerwerken De Vlier is opgericht in 1987 en maakt trappen, kozijnen en keukens van massief hout.",
    "In onze werkplaats staan twaalf vakmensen klaar, van de eerste schets tot en met de laatste schroef.",
    "Een goede trap begint met luisteren. Wij komen langs, meten op en denken mee over licht, ruimte en gebruik.",
    "Het hout kiezen wij zelf uit. Elke plank wordt gekeurd, gedroogd en op maat gezaagd voordat het werk begint.",
    "U krijgt tien jaar garantie op constructie en afwerking. Heeft u vragen, dan staat de koffie klaar.",
    "De afgelopen zomer werkten wij aan een monumentaal pand aan de gracht, waar de vloer uit 1910 werd hersteld.",
)


def page(size: int) -> bytes:
    """Build a page of about `size` bytes: paragraphs with their markup, every third with a number."""
    parts = ["<html lang='nl'><head><title>De Vlier</title></head><body><main>"]
    length = 0
    while length < size:
        text = _PARAGRAPHS[len(parts) % len(_PARAGRAPHS)]
        parts.append(
            f"<section class='block block--text'><h2>Onderdeel {len(parts)}</h2><p class='lead'>{text}</p></section>"
        )
        length += len(parts[-1])
    return ("".join(parts) + "</main></body></html>").encode()


def seconds(*works: Callable[[], object]) -> list[float]:
    """Give the least processor time of some rounds for each work, measured in turns so that a busy machine slows all."""
    best = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for at, work in enumerate(works):
            begun = time.process_time()
            work()
            best[at] = min(best[at], time.process_time() - begun)
    return best


def _claims(reading: Reading) -> None:
    find_in_reading(reading)
    find_soft(reading)


def ratio(size: int = 100_000) -> tuple[float, float]:
    """Measure (claims, main text) in seconds for a page of that size."""
    body = page(size)
    reading = read_html(body, "utf-8")
    _claims(reading)
    claims, text = seconds(lambda: _claims(reading), lambda: trafilatura.extract(body))
    return claims, text


if __name__ == "__main__":
    claims, text = ratio()
    sys.stdout.write(f"claims {claims * 1000:.1f} ms, main text {text * 1000:.1f} ms, ratio {claims / text:.2f}\n")
