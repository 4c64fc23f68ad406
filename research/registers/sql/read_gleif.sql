-- The LEI-CDF golden copy as CSV: one row an LEI, with the number of the national register where it tells one.
CREATE OR REPLACE TABLE stage.staged AS
WITH authority(id, kind, length) AS (
    VALUES ('RA000463', 'kvk', 8), ('RA000025', 'kbo', 10), ('RA000189', 'siren', 9), ('RA000585', 'crn', 8),
        ('RA000586', 'crn', 8), ('RA000587', 'crn', 8), ('RA000472', 'orgnr', 9), ('RA000188', 'businessid', 9),
        ('RA000170', 'cvr', 8), ('RA000163', 'ico', 8), ('RA000484', 'krs', 10), ('RA000402', 'cro', 0),
        ('RA000181', 'registrikood', 8)
), entity AS (
    SELECT * FROM read_csv($files, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
    WHERE "Registration.RegistrationStatus" NOT IN ('ANNULLED', 'DUPLICATE')
)
SELECT e.LEI AS number, 'lei' AS kind,
    CASE WHEN a.kind IS NULL THEN '' ELSE lpad(regexp_replace(
        coalesce("Entity.RegistrationAuthority.RegistrationAuthorityEntityID", ''), '[ .]', '', 'g'), greatest(a.length, length(
        regexp_replace(coalesce("Entity.RegistrationAuthority.RegistrationAuthorityEntityID", ''), '[ .]', '', 'g')))::INTEGER, '0') END
        AS other_number,
    coalesce(a.kind, '') AS other_kind, "Entity.LegalAddress.Country" AS country,
    "Entity.LegalName" AS name, 'name' AS sort, '' AS registered,
    coalesce("Entity.LegalAddress.City", '') AS town, '' AS other_town, coalesce("Entity.LegalAddress.PostalCode", '') AS postcode,
    '' AS legal_form,
    CASE "Entity.EntityStatus" WHEN 'ACTIVE' THEN 'active' WHEN 'INACTIVE' THEN 'inactive' ELSE 'unknown' END AS status,
    coalesce(left("Entity.EntityCreationDate", 10), '') AS since
FROM entity AS e LEFT JOIN authority AS a ON a.id = e."Entity.RegistrationAuthority.RegistrationAuthorityID";
