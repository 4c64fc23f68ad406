-- Every three letters that stand in a name, and the names in which they stand.
CREATE OR REPLACE TABLE trigram AS
SELECT gram, id
FROM (
    SELECT id, unnest(list_distinct(list_transform(
        range(1, length(core) + 2), lambda place: substr('  ' || core || ' ', place, 3)))) AS gram
    FROM naming
)
ORDER BY gram, id;
CREATE OR REPLACE TABLE frequency AS SELECT gram, count(*)::INTEGER AS names FROM trigram GROUP BY gram ORDER BY gram;
-- Every word of every name: a word that is not among them is mistyped.
CREATE OR REPLACE TABLE vocabulary AS
SELECT DISTINCT unnest(string_split(core, ' ')) AS word FROM naming ORDER BY word;
