-- "all_companies" of the Finnish YTJ open data, version 3: one JSON array; the type of a name: 1 company, 2 parallel,
-- 3 auxiliary. An ended name is a former one.
CREATE OR REPLACE TABLE stage.staged AS
WITH company AS (
    SELECT * FROM read_json($files, format = 'array', maximum_object_size = 4194304, columns = {
        'businessId': 'STRUCT("value" VARCHAR, registrationDate VARCHAR)',
        'names': 'STRUCT(name VARCHAR, "type" VARCHAR, endDate VARCHAR)[]',
        'companyForms': 'STRUCT(endDate VARCHAR, descriptions STRUCT(languageCode VARCHAR, description VARCHAR)[])[]',
        'addresses': 'STRUCT(postCode VARCHAR, postOffices STRUCT(city VARCHAR, languageCode VARCHAR)[])[]',
        'endDate': 'VARCHAR'})
), named AS (
    SELECT businessId."value" AS number, unnest(names) AS naming, endDate,
        coalesce(businessId.registrationDate, '') AS since,
        list_filter(names, lambda n: n."type" = '1' AND coalesce(n.endDate, '') = '')[1].name AS present,
        list_filter(list_filter(companyForms, lambda f: coalesce(f.endDate, '') = '')[1].descriptions,
            lambda d: d.languageCode = '1')[1].description AS form,
        addresses[1].postCode AS postcode,
        list_filter(addresses[1].postOffices, lambda p: p.languageCode = '1')[1].city AS town,
        list_filter(addresses[1].postOffices, lambda p: p.languageCode = '2')[1].city AS other_town
    FROM company
)
SELECT number, 'businessid' AS kind, '' AS other_number, '' AS other_kind, 'FI' AS country, naming.name AS name,
    CASE WHEN coalesce(naming.endDate, '') <> '' THEN 'previous' WHEN naming.name = present THEN 'name' ELSE 'alias' END AS sort,
    CASE WHEN naming.name = present THEN '' ELSE coalesce(present, '') END AS registered,
    coalesce(town, other_town, '') AS town, coalesce(other_town, '') AS other_town, coalesce(postcode, '') AS postcode,
    coalesce(form, '') AS legal_form,
    CASE WHEN coalesce(endDate, '') <> '' THEN 'inactive' ELSE 'active' END AS status, since
FROM named;
