import pytest

from sources.layout import area_of, is_block, is_shown, kind_of, may_part


@pytest.mark.parametrize(
    ("tag", "attributes", "shown"),
    [
        ("p", {}, True),
        ("p", {"hidden": ""}, False),
        ("p", {"style": "VISIBILITY: Collapse"}, False),
        ("p", {"style": "text-indent:-20px"}, True),
        ("dialog", {}, False),
        ("dialog", {"open": ""}, True),
        ("template", {}, False),
        ("p", {"style": "x" * 2_000 + ";display:none"}, True),
        ("table", {"style": "display: none", "id": "other"}, False),
        ("table", {"style": "display: none", "id": "toonfctie"}, True),
    ],
)
def test_what_an_element_itself_hides_is_not_shown(tag: str, attributes: dict[str, str], shown: bool) -> None:  # noqa: FBT001
    assert is_shown(tag, attributes) is shown


@pytest.mark.parametrize(
    ("tag", "attributes", "block"),
    [
        ("div", {}, True),
        ("my-element", {}, True),
        ("span", {}, False),
        ("span", {"class": "mt-2 d-block"}, True),
        ("span", {"class": "blocked"}, False),
        ("a", {"style": "display: flex"}, True),
        ("br", {"style": "display:block"}, False),
    ],
)
def test_what_stands_on_lines_of_its_own_is_a_block(tag: str, attributes: dict[str, str], block: bool) -> None:  # noqa: FBT001
    assert is_block(tag, attributes) is block


def test_a_tile_is_inline_and_no_part_of_a_word() -> None:
    assert [tag for tag in ("b", "span", "a", "sup", "sub", "wbr", "img", "div") if may_part(tag)] == ["b", "span", "a"]


def test_boxes_pass_on_the_kind_that_they_stand_in() -> None:
    assert [kind_of(tag, "item") for tag in ("div", "p", "h3", "td", "section")] == [
        "item",
        "item",
        "heading",
        "cell",
        "paragraph",
    ]


@pytest.mark.parametrize(
    ("tag", "attributes", "ancestors", "area"),
    [
        ("footer", {}, (), "footer"),
        ("footer", {}, ("article",), "main"),
        ("footer", {}, ("section",), "footer"),
        ("header", {}, ("section",), "main"),
        ("div", {"role": "contentinfo"}, ("article",), "footer"),
        ("div", {"id": "site-footer"}, (), "footer"),
        ("div", {"class": "wrap page-header"}, (), "header"),
        ("div", {"class": "footer-widget"}, (), "main"),
        ("div", {"class": "footer"}, ("article",), "main"),
        ("div", {"class": "navbar"}, (), "nav"),
        ("p", {"class": "footer"}, (), "main"),
    ],
)
def test_the_part_of_the_page(tag: str, attributes: dict[str, str], ancestors: tuple[str, ...], area: str) -> None:
    assert area_of(tag, attributes, "main", dict.fromkeys(ancestors, 1)) == area
