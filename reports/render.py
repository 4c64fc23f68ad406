"""How does a brief become a page that stands on its own: one HTML file without script, for screen, phone and A4?

The only door to Jinja. Escaping is always on, a name that the template does not know is an error, and a link is one to
http, https, mailto or tel or it is no link.
"""

from base64 import b64encode
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from reports.drift import described as drift_told
from reports.fit import Fitted, fit
from reports.foot import Manner, criteria_note, criteria_rows, failed_text, source_rows
from reports.heights import name_style
from reports.layout import custom_properties, enlarged
from reports.page import Brief
from reports.timeline import described
from reports.weighing import SCALE
from reports.words import Catalogue

HERE = Path(__file__).parent
FACES = (("400", "normal"), ("400-italic", "italic"), ("600", "normal"), ("700", "normal"))
COLOURS = {  # of the grades, each with at least 6.5:1 on white
    "supported": "#1f6b3f",
    "polished": "#1f6b3f",
    "stretched": "#854700",
    "conflicting": "#854700",
    "refuted": "#9b1c1c",
    "unknown": "#4a5462",
}
LINKS = frozenset({"http", "https", "mailto", "tel"})


def as_html(brief: Brief, words: Catalogue, *, large: bool = False) -> str:
    """The brief as one HTML page, or as two in large print; the same brief gives the same bytes."""
    return page(fit(brief, words, large=large), words)


def page(fitted: Fitted, words: Catalogue) -> str:
    """A fitted brief as an HTML page."""
    return (
        _environment()
        .get_template("brief.html.j2")
        .render(
            brief=fitted.brief,
            fitted=fitted,
            timeline=Markup(fitted.drawn.timeline.svg),  # noqa: S704 - built as a tree, which escapes every text
            team=Markup(fitted.drawn.team.svg),  # noqa: S704 - idem
            drift=Markup(fitted.drawn.drift.svg),  # noqa: S704 - idem
            drift_told=[line for story in fitted.brief.drift for line in drift_told(story, words)],
            told=described(fitted.brief.timeline) if fitted.brief.timeline else [],
            control=Markup(fitted.drawn.control.svg),  # noqa: S704 - idem
            criteria_note=criteria_note(fitted.brief, words.text("page.criteria_legend")),
            criteria_rows=criteria_rows(fitted.brief),
            failed=[failed_text(group, fitted.manner) for group in fitted.brief.failed],
            source_rows=max(source_rows(fitted.brief), 1),
            name_style=name_style(fitted.brief.header.name, fitted.scale),
            colours=COLOURS,
            scale=[(str(label), words.text(f"label.{label}")) for label in SCALE],
            t=words.text,
            style=Markup(_style(fitted.scale)),  # noqa: S704 - our own style sheet and numbers
            fonts=Markup(_fonts()),  # noqa: S704 - our own files
        )
    )


@cache
def _style(scale: float) -> str:
    style = _environment().get_template("brief.css.j2").render(sizes=custom_properties())
    return style if scale == 1.0 else enlarged(style, scale)


def as_mail(brief: Brief, words: Catalogue) -> str:
    """The whole brief as HTML for a mail program: tables, styles in the cells, no pictures."""
    told = described(brief.timeline) if brief.timeline else []
    failed = [failed_text(group, Manner.LISTED) for group in brief.failed]
    return (
        _environment()
        .get_template("mail.html.j2")
        .render(brief=brief, told=told, failed=failed, colours=COLOURS, t=words.text)
    )


def link(url: str) -> str:
    """The address when it may be a link, else nothing."""
    try:
        return url if urlsplit(url.strip()).scheme.lower() in LINKS else ""
    except ValueError:
        return ""


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["link"] = link
    return environment


@cache
def _fonts() -> str:
    faces = []
    for face, style in FACES:
        data = b64encode((HERE / "fonts" / f"source-sans-{face}.woff2").read_bytes()).decode("ascii")
        source = f'url(data:font/woff2;base64,{data}) format("woff2")'
        weight = face.split("-")[0]
        faces.append(f'@font-face{{font-family:"Brief Sans";font-weight:{weight};font-style:{style};src:{source}}}')
    return "\n".join(faces)
