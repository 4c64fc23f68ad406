"""Where are things found: which sources are there, in the order in which they are asked?

One small module per source, listed here by hand; importing this package imports none of them. Third parties add theirs
through the entry-point group `precall.sources`, each entry a module of the same shape (`sources.adapter.Adapter`).
"""

from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from sources.adapter import Adapter

GROUP = "precall.sources"

# The website comes first: the numbers and names in its footer are what the registers are asked for.
ADAPTER_MODULES: tuple[str, ...] = (
    "sources.website",
    "sources.rdap",
    "sources.wayback",
    "sources.certificates",
    "sources.commoncrawl",
    "sources.dns",
    "sources.first_posts",
    "sources.photos",
    "sources.github",
    "sources.bluesky",
    "sources.mastodon",
    "sources.x_api",
    "sources.job_boards",
    "sources.kvk_open",
    "sources.kvk",
    "sources.kbo",
    "sources.nbb",
    "sources.nbb_portal",
    "sources.insolvency_nl",
    "sources.companies_house",
    "sources.recherche_entreprises",
    "sources.sirene",
    "sources.bodacc",
    "sources.predecessors_fr",
    "sources.brreg",
    "sources.prh",
    "sources.cvr",
    "sources.cvrapi",
    "sources.ares",
    "sources.krs",
    "sources.ariregister",
    "sources.cro",
    "sources.zefix",
    "sources.sec_edgar",
    "sources.gleif",
    "sources.vies",
    "sources.opencorporates",
    "sources.opensanctions",
    "sources.wikidata",
    "sources.github_people",
    "sources.orcid",
    "sources.openalex",
    "sources.wikidata_people",
    "sources.brave",
    "sources.mojeek",
    "sources.searxng",
)


def load() -> tuple["Adapter", ...]:
    """Import every adapter: ours, then those of third parties by name. Raises `ImportError` for a broken one."""
    ours = tuple(cast("Adapter", import_module(name)) for name in ADAPTER_MODULES)
    others = sorted(entry_points(group=GROUP), key=lambda entry: entry.name)
    return ours + tuple(cast("Adapter", entry.load()) for entry in others)
