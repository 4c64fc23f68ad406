-- The names that share the rarest trigrams with the one that is asked for, the likest first, in one statement.
WITH wanted AS (
    SELECT unnest($grams) AS gram
), known AS (
    SELECT f.gram, f.names, sum(f.names) OVER (ORDER BY f.names, f.gram) AS so_far
    FROM frequency AS f SEMI JOIN wanted AS w USING (gram)
), chosen AS (
    SELECT gram, ln($all / names) AS weight FROM known WHERE so_far <= $budget OR so_far = names
), hits AS (
    SELECT t.id, sum(c.weight) AS weight
    FROM trigram AS t JOIN chosen AS c USING (gram)
    GROUP BY t.id ORDER BY weight DESC, t.id LIMIT $candidates
), compared AS (
    SELECT n.id, greatest(
        jaro_winkler_similarity(n.core, $core),
        jaro_winkler_similarity(array_to_string(list_sort(string_split(n.core, ' ')), ' '), $words) - 0.01,
        jaro_winkler_similarity(replace(n.core, ' ', ''), $squashed) - 0.01,
        -- all words of the one are in the other, and a word more: the shorter, the likelier
        CASE WHEN list_has_all(string_split(n.core, ' '), string_split($core, ' '))
            THEN 0.78 + 0.15 * length($core) / length(n.core) ELSE 0 END
    ) + CASE WHEN $town <> '' AND ($town = regexp_replace(lower(strip_accents(n.town)), '[^\w]+', ' ', 'g')
        OR $town = regexp_replace(lower(strip_accents(n.other_town)), '[^\w]+', ' ', 'g')) THEN $bonus ELSE 0 END AS likeness
    FROM naming AS n JOIN hits AS h USING (id)
), near AS (
    SELECT id, likeness FROM compared ORDER BY likeness DESC, id LIMIT $most
)
SELECT n.id, n.core, n.town, n.other_town, n.country, n.rest
FROM naming AS n JOIN near USING (id) ORDER BY near.likeness DESC, n.id
