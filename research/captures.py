"""Does an archived page name the company, so that it proves that the company existed then?"""

from research.names import names_it
from sources.model import Document
from sources.reading import read_text


def names_company(document: Document, name: str, numbers: tuple[str, ...]) -> bool:
    """Whether the page prints one of the company's register numbers or its name; the site's address alone is not enough."""
    text = read_text(document).text
    digits = "".join(c for c in text if c.isdigit() or c.isspace()).replace(" ", "")
    return any(number in digits for number in numbers) or bool(name and names_it(text, name))
