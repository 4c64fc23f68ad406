-- Every three letters that stand in a name, and in how many names. Those that very many hold tell little and are half of
-- all pairs: they are counted, but not looked for.
CREATE OR REPLACE TABLE frequency AS
SELECT gram, names, CASE WHEN names <= greatest($common, (SELECT count(*) FROM naming) / $share)
    THEN (row_number() OVER (ORDER BY gram))::INTEGER ELSE 0 END AS code
FROM (
    SELECT gram, count(*)::INTEGER AS names
    FROM (
        SELECT substr(padded, place, 3) AS gram
        FROM (SELECT '  ' || core || ' ' AS padded, unnest(range(1, length(core) + 2)) AS place FROM naming)
    )
    GROUP BY gram
)
ORDER BY gram;
-- The names in which they stand; both in one number, which is sorted in half the time.
CREATE OR REPLACE TABLE trigram AS
SELECT (pair >> 32)::INTEGER AS code, (pair & 4294967295)::INTEGER AS id
FROM (
    SELECT f.code::BIGINT << 32 | p.id AS pair
    FROM (
        SELECT id, substr(padded, place, 3) AS gram
        FROM (SELECT rowid AS id, '  ' || core || ' ' AS padded, unnest(range(1, length(core) + 2)) AS place FROM naming)
    ) AS p JOIN frequency AS f USING (gram)
    WHERE f.code > 0
)
ORDER BY pair;
-- Every word of every name: a word that is not among them is mistyped.
CREATE OR REPLACE TABLE vocabulary AS
SELECT DISTINCT unnest(string_split(core, ' ')) AS word FROM naming ORDER BY word;
