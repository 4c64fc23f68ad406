-- What the files of a register were read into (`staged`), numbered in its order.
CREATE OR REPLACE TABLE numbered AS
SELECT (row_number() OVER () - 1)::INTEGER AS id, s.*
FROM staged AS s
WHERE s.name <> '' AND s.number <> '';
