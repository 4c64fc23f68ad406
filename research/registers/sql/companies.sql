-- What the files of a register were read into (`staged`), numbered in its order.
CREATE OR REPLACE TABLE stage.numbered AS
SELECT (row_number() OVER () - 1)::INTEGER AS id, s.*
FROM stage.staged AS s
WHERE s.name <> '' AND s.number <> '';
