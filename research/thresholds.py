"""At which numbers does one label become the next? Every threshold of the rules, with its reason, and their version."""

from fractions import Fraction

RULES = "2026.11"  # printed on every page; changes whenever a number or a rule below it changes

AGE_TOLERANCE_YEARS = 1  # founders count from the idea, registers from the deed: a year lies easily between the two
AGE_TOLERANCE_SHARE = Fraction(1, 2)  # but a year is no rounding when half of the claimed age is missing
AGE_POLISHED = Fraction(3, 4)  # three quarters of the claimed age: rounded up
AGE_STRETCHED = Fraction(1, 2)  # half of it: more than rounded
YOUNG_YEARS = 1  # a firm younger than this on every line ...
YOUNG_SHARE = Fraction(1, 3)  # ... and than this share of the claim is new, whatever its form was before

TEAM_SUPPORTED = Fraction(4, 5)  # people come and go between a page and a filing
TEAM_POLISHED = Fraction(3, 5)  # a page that counts the interns and the next two hires
TEAM_STRETCHED = Fraction(1, 4)  # freelancers and colleagues of the group can make up for three quarters, not more
TEAM_FRESH_MONTHS = 24  # a filed headcount trails by up to two book years; an older one cannot contradict

WORK_COVERED = Fraction(9, 10)  # a few months between two jobs leave the claimed years covered

LINES_AGAINST = 2  # one source can be wrong, or about somebody else: it never refutes on its own
LINES_MEDIUM = 2  # two voices that do not copy each other
LINES_HIGH = 3  # three of them, a register among them
REGISTER_WEIGHT = 2  # a register that confirms has seen a deed: for `supported` it counts for two

MANY_DIRECTORSHIPS = 5  # more than one person can give a day a week to
STUDY_YEARS = 15  # no study takes longer: without an end it is one whose end nobody wrote down
LONG_HISTORY_YEARS = 10  # it has come through good years and bad ones
HEALTHY_EQUITY_SHARE = 0.25  # of the balance sheet: what lenders commonly ask as the least
OWN_STARTS_APART_YEARS = 1  # two pages of one site: the idea and the deed lie a year apart
OWN_AGES_APART_YEARS = 5  # "15 jaar" beside "18 jaar" is a page that nobody brought up to date
OWN_TEAMS_APART = Fraction(3, 2)  # half as many again: more than one page written a year later
THIN_EQUITY_SHARE = 0.10  # of the balance sheet: below a tenth one bad year can take all of it
LIQUID_RATIO = 1.0  # short-term means against short-term debts: below one the debts of a year are not covered
FALLEN_EQUITY_SHARE = 0.75  # of the year before: a quarter gone is more than a dividend and a dull year
OLD_ACCOUNTS_MONTHS = 30  # the latest filing terms end a year or so after a book year; half a year more is for delay
MAJORITY_PERCENT = 50  # more than half can dismiss the directors
TURNOVER_MONTHS = 60  # five years: long enough to see a pattern, short enough to matter
TURNOVER_SEATS = 3  # directors gone in that time; one or two leave any firm
SHELF_YEARS = 2  # a company that lay this long before name and directors changed was not founded by them
SHELF_RECENT_MONTHS = 36  # and changed this recently, so that the old date says little about the business
TEAM_WITH_OFFICE = 10  # people: fewer may well work from home, on mobiles and in free mailboxes
HIRING_SHARE = Fraction(2, 5)  # of the claimed team: who looks for that many has not got them yet
OLD_VACANCY_MONTHS = 24  # no vacancy takes two years to fill: nobody took it down
SHELF_TOGETHER_MONTHS = 6  # name and directors change within half a year when a company is bought
YEAR_MOVED = 2  # years that a stated founding year lies further back than before; one is a matter of counting
JUMP_TIMES = 2  # a claimed team this many times the one claimed before ...
JUMP_LEAST = 10  # ... and this many more people: from two to five is no jump
GONE_LEAST = 3  # people who are named no more; one or two leave any firm
GONE_SHARE = 0.5  # and half of those who were shown
PHOTO_SAME = 6  # of 64 places that differ: what resizing and saving again change
PHOTO_SAME_FINE = 12  # of 256: portraits of two people before one wall come as near in 64 places, and not in these
PHOTO_NEAR = 12  # of 64: a cut of the edges, and much else
PHOTO_NEAR_FINE = 18  # of 256: below it two different portraits of one style hardly come
PHOTO_PEOPLE = 2  # whom one picture stands with: with more it is the house's own plate
COPIED_WORDS = 60  # of a page that stand elsewhere: two sentences of a trade are alike by chance, five are not
COPIED_SHARE = Fraction(1, 2)  # of the page's own sentences
