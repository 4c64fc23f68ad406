"""Where can the seller himself look a person up, at places that no program may ask? Links to open by hand.

The address holds the question and nothing is fetched; what he finds there he can paste back with `--pasted FILE`.
"""

from dataclasses import dataclass
from urllib.parse import quote_plus


@dataclass(frozen=True, slots=True)
class Recipe:
    """A link to open: what it opens, and its address."""

    name: str
    url: str


PLACES = (
    ("Google", "https://www.google.com/search?q={both}"),
    ("Google: LinkedIn", "https://www.google.com/search?q=site%3Alinkedin.com%2Fin+{both}"),
    ("Bing", "https://www.bing.com/search?q={both}"),
    ("DuckDuckGo", "https://duckduckgo.com/?q={both}"),
    ("LinkedIn", "https://www.linkedin.com/search/results/people/?keywords={plain}"),
    ("X", "https://x.com/search?f=user&q={name}"),
    ("Google News", "https://news.google.com/search?q={both}"),
)


def recipes(name: str, company: str) -> tuple[Recipe, ...]:
    """The links for one person beside one company; a quote in a name would end the question and is left out."""
    name, company = (" ".join(text.replace('"', " ").split()) for text in (name, company))
    both = f'"{name}" "{company}"' if company else f'"{name}"'
    places = {
        "both": quote_plus(both),
        "plain": quote_plus(f"{name} {company}".strip()),
        "name": quote_plus(f'"{name}"'),
    }
    return tuple(Recipe(what, url.format(**places)) for what, url in PLACES)
