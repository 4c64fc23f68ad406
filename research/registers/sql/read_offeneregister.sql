-- OffeneRegister: one JSON object a line, of 2017 to 2019.
CREATE OR REPLACE TABLE stage.staged AS
WITH company AS (
    SELECT * FROM read_json($files, format = 'newline_delimited', maximum_object_size = 16777216, columns = {
        'company_number': 'VARCHAR', 'name': 'VARCHAR', 'current_status': 'VARCHAR', 'registered_address': 'VARCHAR',
        'previous_names': 'STRUCT(company_name VARCHAR)[]',
        'all_attributes': 'STRUCT(native_company_number VARCHAR, registered_office VARCHAR)'})
), named AS (
    SELECT *, unnest(list_concat([{'name': name, 'sort': 'name'}], list_transform(coalesce(previous_names, []),
        lambda p: {'name': p.company_name, 'sort': 'previous'}))) AS naming
    FROM company
)
SELECT coalesce(all_attributes.native_company_number, company_number) AS number, 'hrb' AS kind,
    '' AS other_number, '' AS other_kind, 'DE' AS country,
    naming.name AS name, naming.sort AS sort, CASE WHEN naming.sort = 'name' THEN '' ELSE named.name END AS registered,
    coalesce(all_attributes.registered_office, '') AS town, '' AS other_town,
    regexp_extract(coalesce(registered_address, ''), '\b\d{5}\b') AS postcode, '' AS legal_form,
    CASE WHEN current_status = 'currently registered' THEN 'active' WHEN current_status = 'removed' THEN 'inactive'
        ELSE 'unknown' END AS status,
    '' AS since
FROM named;
