"""Whose tool, mail service or parking page does an entry in the DNS betray, and in which words is "no mail" told?

The tokens are what each service tells its customers to put there to prove that the domain is theirs.
"""

import re
from collections.abc import Mapping

NOBODY = "none"  # the value of a null MX (RFC 7505): this domain takes no mail
UNNAMED = (
    "unnamed"  # no MX at all: mail would go to the web server itself (RFC 5321, 5.1), where seldom anybody takes it
)
# How a text begins, lower case, and the tool whose customer put it there.
TOKENS: Mapping[str, str] = {
    "ms=": "Microsoft 365",
    "google-site-verification=": "Google",
    "atlassian-domain-verification=": "Atlassian",
    "docusign=": "DocuSign",
    "facebook-domain-verification=": "Meta",
    "apple-domain-verification=": "Apple",
    "stripe-verification=": "Stripe",
    "hubspot-developer-verification=": "HubSpot",
    "zoom_verify_": "Zoom",
    "slack-domain-verification=": "Slack",
    "adobe-idp-site-verification=": "Adobe",
    "dropbox-domain-verification=": "Dropbox",
    "miro-verification=": "Miro",
    "notion-domain-verification=": "Notion",
    "1password-site-verification=": "1Password",
    "teamviewer-sso-verification=": "TeamViewer",
    "cisco-ci-domain-verification=": "Cisco",
}
# How the name of a mail server or of a permitted sender ends, and whose service it is.
PROVIDERS: Mapping[str, str] = {
    "mail.protection.outlook.com": "Microsoft 365",
    "protection.outlook.com": "Microsoft 365",
    "google.com": "Google Workspace",
    "googlemail.com": "Google Workspace",
    "mcsv.net": "Mailchimp",
    "hubspotemail.net": "HubSpot",
    "zendesk.com": "Zendesk",
    "sendgrid.net": "SendGrid",
    "mailgun.org": "Mailgun",
    "salesforce.com": "Salesforce",
    "exactonline.nl": "Exact Online",
    "protonmail.ch": "Proton",
    "mimecast.com": "Mimecast",
    "pphosted.com": "Proofpoint",
}
# How the names of servers end behind which nobody runs a site. Hosts whose own name holds the word "parking" for every
# customer (Hostinger's dns-parking.com) are none.
PARKING = (
    *("sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic.com", "above.com", "afternic.com", "dan.com"),
    *("undeveloped.com", "cashparking.com"),
)
_DMARC = re.compile(r"v=dmarc1\b.*?;\s*p=(none|quarantine|reject)\b", re.IGNORECASE)
_SPF = re.compile(r"v=spf1\b.*?([-~?+]?)all\b", re.IGNORECASE)
_QUALIFIERS = {"-": "-all", "~": "~all", "?": "?all", "+": "+all", "": "+all"}


def provider_of(name: str) -> str:
    """Whose mail service a server's name belongs to, or nothing."""
    host = name.rstrip(".")
    return next((who for end, who in PROVIDERS.items() if host == end or host.endswith(f".{end}")), "")


def is_parking(server: str) -> bool:
    """Whether a name server is one of a service that parks names."""
    host = server.rstrip(".")
    return any(host == end or host.endswith(f".{end}") for end in PARKING)


def policy_of(text: str) -> str:
    """What a text asks receivers to do with mail of others in the domain's name (RFC 7489, RFC 7208), or nothing."""
    dmarc, spf = _DMARC.match(text), _SPF.match(text)
    if dmarc:
        return f"dmarc {dmarc[1].lower()}"
    return f"spf {_QUALIFIERS[spf[1]]}" if spf else ""
