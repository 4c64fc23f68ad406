-- StockEtablissement of INSEE: where the seat of each unit lies.
CREATE OR REPLACE TABLE stage.staged AS
WITH seat AS (
    SELECT siren, any_value(libelleCommuneEtablissement) AS town, any_value(codePostalEtablissement) AS postcode
    FROM read_csv($seats, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
    WHERE etablissementSiege = 'true' GROUP BY siren
)
SELECT s.* EXCLUDE (town, postcode), coalesce(seat.town, '') AS town, coalesce(seat.postcode, '') AS postcode
FROM stage.staged AS s LEFT JOIN seat ON seat.siren = s.number;
