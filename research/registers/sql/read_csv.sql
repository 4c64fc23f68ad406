-- A list of one's own, with the columns number, name and country, and as many of the others as there are.
CREATE OR REPLACE TABLE stage.staged AS
SELECT number, coalesce(kind, '') AS kind, '' AS other_number, '' AS other_kind, coalesce(country, '') AS country,
    name, 'name' AS sort, '' AS registered, coalesce(town, '') AS town, '' AS other_town, coalesce(postcode, '') AS postcode,
    coalesce(legal_form, '') AS legal_form, coalesce(status, 'unknown') AS status, coalesce(since, '') AS since
FROM (
    SELECT * FROM (SELECT NULL::VARCHAR AS number, NULL::VARCHAR AS kind, NULL::VARCHAR AS country, NULL::VARCHAR AS name,
        NULL::VARCHAR AS town, NULL::VARCHAR AS postcode, NULL::VARCHAR AS legal_form, NULL::VARCHAR AS status,
        NULL::VARCHAR AS since WHERE false)
    UNION ALL BY NAME
    SELECT * FROM read_csv($files, all_varchar = true, header = true, quote = '"', escape = '"')
);
