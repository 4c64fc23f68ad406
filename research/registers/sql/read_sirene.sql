-- StockUniteLegale of INSEE: legal persons that may be shown; people in business on their own are left out, and with
-- them everybody who asked not to be listed. The file tells no place: that stands with the establishments.
CREATE OR REPLACE TABLE stage.staged AS
WITH unit AS (
    SELECT * FROM read_csv($files, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
    WHERE coalesce(denominationUniteLegale, '') <> '' AND statutDiffusionUniteLegale = 'O'
        AND categorieJuridiqueUniteLegale <> '1000'
), named AS (
    SELECT *, unnest(list_distinct(list_filter([
        denominationUniteLegale, sigleUniteLegale, denominationUsuelle1UniteLegale, denominationUsuelle2UniteLegale,
        denominationUsuelle3UniteLegale], lambda n: n <> '' AND n <> '[ND]'))) AS naming
    FROM unit
)
SELECT siren AS number, 'siren' AS kind, '' AS other_number, '' AS other_kind, 'FR' AS country, naming AS name,
    CASE WHEN naming = denominationUniteLegale THEN 'name' ELSE 'alias' END AS sort,
    CASE WHEN naming = denominationUniteLegale THEN '' ELSE denominationUniteLegale END AS registered,
    '' AS town, '' AS other_town, '' AS postcode, '' AS legal_form,
    CASE etatAdministratifUniteLegale WHEN 'A' THEN 'active' WHEN 'C' THEN 'inactive' ELSE 'unknown' END AS status,
    -- 1900-01-01 stands where INSEE does not know the day
    CASE WHEN dateCreationUniteLegale = '1900-01-01' THEN '' ELSE coalesce(dateCreationUniteLegale, '') END AS since
FROM named;
