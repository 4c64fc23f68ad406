-- The names in which the trigrams of some codes stand. They are gathered by code, and only the lists are sorted: to sort the
-- pairs takes twice as long.
INSERT INTO trigram
SELECT code, unnest(ids) AS id
FROM (
    SELECT f.code, list(p.id) AS ids
    FROM (
        SELECT id, substr(padded, place, 3) AS gram
        FROM (SELECT id, padded, unnest(range(1, length(padded) - 1)) AS place FROM stage.padded)
    ) AS p JOIN frequency AS f USING (gram)
    WHERE f.code BETWEEN $first AND $last
    GROUP BY f.code
    ORDER BY f.code
);
