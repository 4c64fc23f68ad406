-- Every three letters that stand in a name, and in how many names. Those that very many hold tell little and are half of
-- all pairs: they are counted, but not looked for. They are taken from names with their blanks written down: DuckDB knows
-- of a stored text that it is plain ASCII, and cuts such a one in half the time.
CREATE OR REPLACE TABLE frequency AS
SELECT gram, names, CASE WHEN names <= greatest($common, (SELECT count(*) FROM naming) / $share)
    THEN (row_number() OVER (ORDER BY gram))::INTEGER ELSE 0 END AS code
FROM (
    SELECT gram, count(*)::INTEGER AS names
    FROM (SELECT substr(padded, place, 3) AS gram FROM (SELECT padded, unnest(range(1, length(padded) - 1)) AS place FROM stage.padded))
    GROUP BY gram
)
ORDER BY gram;
CREATE OR REPLACE TABLE trigram (code INTEGER, id INTEGER);
