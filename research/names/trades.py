"""Which words stand in the names of so many firms that a page which holds them names none of them?"""

import re

# Trades, forms of enterprise, places and the small words between them, as `names.plain` gives them.
GENERIC_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        aannemer aannemers aannemersbedrijf administratie administratiekantoor advies adviesbureau adviseur
        adviseurs advocaten advocatuur afbouw architect architecten assurantien auto autobedrijf autos bakker
        bakkerij bedrijf bedrijven beheer bestrating bouw bouwbedrijf bouwen bouwgroep bouwkundig bouwservice bureau
        coaching communicatie constructie cv dakdekker dakdekkers dakwerken design diensten dienstverlening digital
        distributie drukkerij elektra elektro elektrotechniek energie events evenementen export fabriek financieel
        fotografie garage glas glashandel groep groothandel grondwerken handel handelsonderneming holding hosting
        hout houthandel hoveniers hovenier hoveniersbedrijf import industrie ingenieur ingenieurs ingenieursbureau
        installatie installaties installatiebedrijf installatietechniek interieur interieurbouw internet kantoor
        kapper kapsalon keukens klimaat klimaattechniek klus klusbedrijf koeltechniek koudetechniek leasing
        loodgieter loodgieters loodgietersbedrijf loonbedrijf makelaar makelaardij makelaars management marketing
        media meubelen metaal metaalbewerking metselwerken mobiliteit montage notaris notarissen onderhoud
        onderneming online opleidingen optiek partners praktijk producties project projecten reclame reclamebureau
        recruitment reizen renovatie restaurant sales schilder schilders schildersbedrijf schilderwerk
        schilderwerken schoonmaak schoonmaakbedrijf service services shop software solutions staalbouw stucadoor
        stukadoor stukadoorsbedrijf studio systems systemen team techniek technisch technology tegelwerken
        timmerbedrijf timmerwerken trading training transport tuin tuinen uitzendbureau vastgoed verhuur
        verhuizingen verkoop verzekeringen vloeren webdesign webshop webwinkel werken winkel zonnepanelen zorg
        accountancy accountant accountants advertising agency associates builders building business capital care
        cars catering center centre centrum cleaning coach company computer computers concept concepts construction
        consultancy consultant consultants consulting contractors creative data development digitaal electrical
        electronics energy engineering enterprise enterprises finance foods global group health home homes
        industrial industries insurance invest investment investments legal logistics marketingbureau office
        painting parts people performance photography plumbing power print printing product production productions
        products professional properties property quality repair resources security store supply support tech
        technical technologies trade travel ventures web works agence atelier batiment boulangerie cabinet chauffage
        commerce communication conseil conseils constructions cuisine cuisines electricite entreprise finances
        formation formations gestion immobilier immobiliere informatique ingenierie maconnerie maison menuiserie
        peinture peintures plomberie solution societe toiture toitures travaux anlagen autohaus backerei baeckerei
        bau bauunternehmen beratung betrieb dach dachdecker dienstleistungen druckerei elektrik elektriker fliesen
        garten gebaude gesellschaft handels handwerk haus heizung heizungsbau holz immobilien ingenieurburo
        installateur kuchen maler malerbetrieb maschinenbau metallbau mobel reinigung sanitar schreinerei tischlerei
        unternehmen unternehmensberatung verlag versicherungen vertrieb werbung zimmerei belgie belgique belgium
        benelux brabant britain deutschland europa europe european france friesland gelderland germany groningen
        hollands holland limburg london nederland nederlandse netherlands noord oost overijssel paris uk utrecht
        vlaanderen vlaamse west world worldwide zeeland zuid international internationaal nationaal national a aan
        al alle algemeen algemene au aux bij d das de den der des die door du een eerste en for from het ihr im in
        je jouw l la le les mijn mit my nieuw nieuwe new of om on ons onze op our pour s sur t te the top uw van
        voor vom von you your zum zur best beste easy fast first goed goede good groen groene green plus pro smart
        totaal total
        """,
    )
)


def is_generic(core: str) -> bool:
    """Whether a plain name without its legal form is made of such words only."""
    return all(word in GENERIC_WORDS or word.isdigit() for word in core.split())
