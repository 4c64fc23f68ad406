-- The register of economic subjects (RES) of the Czech statistical office, from which ARES answers.
CREATE OR REPLACE TABLE stage.staged AS
SELECT lpad(ICO, 8, '0') AS number, 'ico' AS kind, '' AS other_number, '' AS other_kind, 'CZ' AS country,
    FIRMA AS name, 'name' AS sort, '' AS registered,
    coalesce(OBEC_TEXT, '') AS town, '' AS other_town, coalesce(PSC, '') AS postcode, '' AS legal_form,
    CASE WHEN coalesce(DDATZANIK, '') <> '' THEN 'inactive' ELSE 'active' END AS status,
    coalesce(left(DDATVZNIK, 10), '') AS since
FROM read_csv($files, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
WHERE FORMA NOT BETWEEN '100' AND '110';  -- people in business on their own
