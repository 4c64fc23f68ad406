"""What does one web address answer, for a command that reads a single page?"""

import asyncio

from reports.doors import live
from sources.model import Document
from sources.website import SOURCE


def fetch_page(url: str) -> Document:
    """Fetch one page under the rules of the web door. Raises `sources.errors.SourceError`."""

    async def inside() -> Document:
        async with live() as door:
            return await door.web(SOURCE).get(url)

    return asyncio.run(inside())
