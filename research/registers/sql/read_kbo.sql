-- One row a name. An establishment's trade name is its enterprise's. The name of a person in business is left out: only
-- what the business is called counts here.
CREATE OR REPLACE TABLE stage.staged AS
WITH denomination AS (
    SELECT coalesce(e.enterprise, d.entity) AS enterprise, d.type, d.name
    FROM raw_denomination AS d LEFT JOIN raw_establishment AS e ON e.entity = d.entity
), registered AS (
    SELECT enterprise, min(name) AS name FROM denomination WHERE type = '001' GROUP BY enterprise
), seat AS (
    SELECT coalesce(e.enterprise, a.entity) AS enterprise, arg_min(a, CASE a.type WHEN 'REGO' THEN 0 ELSE 1 END) AS place
    FROM raw_address AS a LEFT JOIN raw_establishment AS e ON e.entity = a.entity GROUP BY 1
)
SELECT DISTINCT replace(n.entity, '.', '') AS number, 'kbo' AS kind, '' AS other_number, '' AS other_kind, 'BE' AS country,
    d.name AS name, CASE d.type WHEN '001' THEN 'name' ELSE 'alias' END AS sort,
    CASE WHEN d.type = '001' OR n.type = '1' THEN '' ELSE coalesce(r.name, '') END AS registered,
    coalesce(s.place.town, '') AS town,
    CASE WHEN s.place.other_town = s.place.town THEN '' ELSE coalesce(s.place.other_town, '') END AS other_town,
    coalesce(s.place.postcode, '') AS postcode, coalesce(f.name, '') AS legal_form, 'active' AS status,
    -- 1968 is the year in which the register began: very old entities carry its first day
    CASE WHEN n.since = '01-01-1968' THEN ''
        ELSE coalesce(strftime(try_strptime(n.since, '%d-%m-%Y'), '%Y-%m-%d'), '') END AS since
FROM raw_enterprise AS n
JOIN denomination AS d ON d.enterprise = n.entity
LEFT JOIN registered AS r ON r.enterprise = n.entity
LEFT JOIN seat AS s ON s.enterprise = n.entity
LEFT JOIN raw_form AS f ON f.code = n.form
WHERE NOT (n.type = '1' AND d.type = '001')
ORDER BY number, sort DESC, name;
