-- The names that share the rarest trigrams with the one that is asked for, the likest first, in one statement.
WITH wanted AS (
    SELECT DISTINCT unnest(list_transform(
        range(1, length($core) + 2), lambda place: substr('  ' || $core || ' ', place, 3))) AS gram
), known AS (
    SELECT f.gram, f.names, sum(f.names) OVER (ORDER BY f.names, f.gram) AS so_far
    FROM frequency AS f SEMI JOIN wanted AS w USING (gram)
), chosen AS (
    SELECT gram, ln($all / names) AS weight FROM known WHERE so_far <= $budget OR so_far = names
), hits AS (
    SELECT t.id, sum(c.weight) AS weight
    FROM trigram AS t JOIN chosen AS c USING (gram)
    GROUP BY t.id ORDER BY weight DESC, t.id LIMIT $candidates
), near AS (
    SELECT n.*, greatest(
        jaro_winkler_similarity(n.core, $core),
        jaro_winkler_similarity(array_to_string(list_sort(string_split(n.core, ' ')), ' '), $words) - 0.01,
        jaro_winkler_similarity(replace(n.core, ' ', ''), $squashed) - 0.01
    ) + CASE WHEN $town <> '' AND $town IN (n.town_core, n.other_core) THEN $bonus ELSE 0 END AS likeness
    FROM (
        SELECT m.*, lower(strip_accents(m.town)) AS town_core, lower(strip_accents(m.other_town)) AS other_core
        FROM naming AS m JOIN hits AS h USING (id)
    ) AS n
)
SELECT * EXCLUDE (town_core, other_core) FROM near ORDER BY likeness DESC, id LIMIT $most
