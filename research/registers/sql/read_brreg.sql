-- "enheter/lastned" of the Brønnøysund registers: one JSON array of units.
CREATE OR REPLACE TABLE stage.staged AS
SELECT organisasjonsnummer AS number, 'orgnr' AS kind, '' AS other_number, '' AS other_kind, 'NO' AS country,
    navn AS name, 'name' AS sort, '' AS registered,
    coalesce(forretningsadresse.poststed, postadresse.poststed, '') AS town, '' AS other_town,
    coalesce(forretningsadresse.postnummer, postadresse.postnummer, '') AS postcode,
    coalesce(organisasjonsform.beskrivelse, organisasjonsform.kode, '') AS legal_form,
    CASE WHEN coalesce(slettedato, '') <> '' THEN 'inactive' ELSE 'active' END AS status,
    coalesce(nullif(stiftelsesdato, ''), registreringsdatoEnhetsregisteret, '') AS since
FROM read_json($files, format = 'array', maximum_object_size = 1048576, columns = {
    'organisasjonsnummer': 'VARCHAR', 'navn': 'VARCHAR',
    'organisasjonsform': 'STRUCT(kode VARCHAR, beskrivelse VARCHAR)',
    'forretningsadresse': 'STRUCT(postnummer VARCHAR, poststed VARCHAR)',
    'postadresse': 'STRUCT(postnummer VARCHAR, poststed VARCHAR)',
    'stiftelsesdato': 'VARCHAR', 'registreringsdatoEnhetsregisteret': 'VARCHAR', 'slettedato': 'VARCHAR'});
