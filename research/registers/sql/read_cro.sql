-- The companies file of the Irish Companies Registration Office.
CREATE OR REPLACE TABLE stage.staged AS
SELECT company_num AS number, 'cro' AS kind, '' AS other_number, '' AS other_kind, 'IE' AS country,
    company_name AS name, 'name' AS sort, '' AS registered,
    coalesce(nullif(trim(company_address_4), ''), nullif(trim(company_address_3), ''), trim(company_address_2), '') AS town,
    '' AS other_town, coalesce(eircode, '') AS postcode, coalesce(company_type, '') AS legal_form,
    CASE WHEN coalesce(comp_dissolved_date, '') <> '' THEN 'inactive' ELSE 'active' END AS status,
    coalesce(left(company_reg_date, 10), '') AS since
FROM read_csv($files, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"');
