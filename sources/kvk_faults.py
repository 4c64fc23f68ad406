"""What does the Dutch register mean by an answer that holds a fault in place of a company?

Shape: `{"fout": [{"code": "IPD0005", "omschrijving": "..."}]}`, codes by https://developers.kvk.nl/documentation; the
same for the paid services and the open data sets.
"""

from sources.errors import Changed, Failure, Unavailable
from sources.quoting import Field

CANNOT_BE_DELIVERED = "IPD0005"
NO_RESULTS = "IPD5200"
# Being processed, try in five minutes, technical fault: none of them says anything about the company.
COME_BACK_LATER = frozenset({"IPD1002", "IPD1003", "IPD9999"})


def fault_code(answer: Field) -> str:
    """The code of the first fault.

    Raises `Unavailable` when it says to come back later, and `Changed` when the answer holds no fault.
    """
    faults = answer.at("fout").items()
    if not faults:
        raise Changed(Failure.CHANGED_SHAPE, "a list of faults that holds none")
    code = faults[0].at("code").string()
    if code in COME_BACK_LATER:
        raise Unavailable(Failure.STATUS, f"the register says to come back later ({code})")
    return code
