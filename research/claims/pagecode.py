"""What do page code and tiles put between a number and its label?"""

from collections.abc import Sequence

from research.claims.tokens import Token

NOISE = frozenset({
    "|", "·", "•", "✓", "✔", "-", '"', "'", "label", "title",
    "text", "name", "number", "suffix", "desc", "value", "}", "{", ">", "<",
})  # fmt: skip

_KEYS = frozenset({
    "n", "l", "v", "k", "t", "num", "nr", "no", "count", "counter", "stat", "figure", "caption", "heading", "header", "txt",
    "lbl", "amount", "total", "qty", "to", "end", "target", "unit", "metric",
    "key", "val", "line", "digit", "data", "big", "h", "p", "what", "topic",
})  # fmt: skip
_ASIDE = frozenset({"icon", "color", "colour", "id", "delay", "image", "img", "class", "bg", "prefix", "duration"})

_BEFORE_KEY = frozenset({",", "{", '"', "'"})
_QUOTED_VALUE = (['"', ":"], ["'", ":"], ['"', "="], ["'", "="], [":", '"'], [":", "'"], [":", "`"])

_FAR = 12  # tokens between a number and its label in page code


def skip_noise(tokens: Sequence[Token], j: int) -> int:
    """Step over what page code and tiles put between a number and its label: quotes, `label:`, a line end."""
    place = j
    while place < len(tokens) and place - j < _FAR:
        token = tokens[place]
        coded = (token.norm in {",", ":"} and place > j) or token.norm == "="
        if token.norm in NOISE or token.kind == "newline" or coded or (token.norm in _KEYS and _is_key(tokens, place)):
            place += 1
        elif token.norm in _ASIDE and _is_key(tokens, place):
            place = next(
                (at for at in range(place, min(place + _FAR, len(tokens))) if tokens[at].norm == ","), place + 1
            )
        else:
            break
    return place


def _is_key(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a colon makes the word a key of page code: `l: 'Boilers Serviced'`, `"count": 12`."""
    behind = [token.norm for token in tokens[at + 1 : at + 3]]
    begun = at > 0 and tokens[at - 1].norm in _BEFORE_KEY
    return begun and (behind in _QUOTED_VALUE or (behind[:1] == [":"] and tokens[at - 1].norm in {",", "{"}))


def back_over_noise(tokens: Sequence[Token], i: int) -> int:
    """Step back over what page code and tiles put between a label and its number: `label: "Mitarbeiter", value: "18"`."""
    place, coded = i, False
    while place and i - place < _FAR:
        before = tokens[place - 1]
        noise = before.norm in NOISE or before.norm in {":", "="} or before.kind == "newline"
        noise = noise or (coded and before.norm in _KEYS and _is_key(tokens, place - 1))
        if not noise and not (coded and before.norm == ","):  # "12 klanten, 30 medewerkers" is no code
            break
        coded = coded or before.norm in {":", "="}
        place -= 1
    return place
