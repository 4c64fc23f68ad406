"""Which precall is this?"""

UNKNOWN = "0"  # a checkout that is not installed


def version() -> str:
    """The version of the installed distribution, or `UNKNOWN`."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow to import, and seldom asked

    try:
        return version("precall")
    except PackageNotFoundError:
        return UNKNOWN
