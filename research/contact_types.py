"""Of which sort is a telephone number or a mailbox: a mobile one, one that costs nothing?

Plumbers have a mobile and starters a free mailbox. Only beside a claim of a large team does it become a question.
"""

import phonenumbers

# Mailboxes that everybody gets for nothing, worldwide and from the providers of our countries.
FREE_MAIL = frozenset(
    "gmail.com googlemail.com hotmail.com hotmail.nl hotmail.be hotmail.fr hotmail.de live.com live.nl live.be outlook.com "  # noqa: SIM905
    "outlook.be outlook.fr outlook.de msn.com yahoo.com yahoo.fr yahoo.de ymail.com icloud.com me.com mac.com aol.com "
    "proton.me protonmail.com gmx.net gmx.com gmx.de web.de t-online.de freenet.de mail.com zoho.com yandex.com "
    "ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl home.nl casema.nl chello.nl upcmail.nl quicknet.nl "
    "tele2.nl telfort.nl zonnet.nl zeelandnet.nl solcon.nl caiway.nl telenet.be skynet.be proximus.be scarlet.be "
    "voo.be base.be wanadoo.fr orange.fr free.fr sfr.fr laposte.net bbox.fr neuf.fr btinternet.com sky.com".split()
)
MACHINES = ("+3197",)  # numbers for machines, which the library takes for mobile ones
NOT_FIXED = ("+4932",)  # numbers without a place, which the library takes for fixed ones


def is_mobile(number: str) -> bool:
    """Whether a telephone number in international form is a mobile one for certain."""
    if number.startswith((*MACHINES, *NOT_FIXED)):
        return False
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.MOBILE


def is_free_mail(address: str) -> bool:
    """Whether a mailbox is one of those that everybody gets for nothing."""
    return address.rpartition("@")[2].casefold() in FREE_MAIL
