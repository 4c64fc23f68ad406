-- The names that share the rarest trigrams with the one that is asked for, the likest first, in one statement.
WITH known AS (
    SELECT code, names, sum(names) OVER (ORDER BY names, gram) AS so_far
    FROM frequency WHERE code > 0 AND gram IN (SELECT unnest($grams))
), chosen AS (
    SELECT code, ln($all / names) AS weight FROM known WHERE so_far <= $budget OR so_far = names
), hits AS (
    SELECT t.id, sum(c.weight) AS weight
    FROM trigram AS t JOIN chosen AS c USING (code)
    GROUP BY t.id ORDER BY weight DESC, t.id LIMIT $candidates
), compared AS (
    SELECT h.id, greatest(
        jaro_winkler_similarity(n.core, $core),
        jaro_winkler_similarity(array_to_string(list_sort(string_split(n.core, ' ')), ' '), $words) - 0.01,
        jaro_winkler_similarity(replace(n.core, ' ', ''), $squashed) - 0.01,
        -- all words of the one are in the other, and a word more: the shorter, the likelier
        CASE WHEN list_has_all(string_split(n.core, ' '), string_split($core, ' '))
            THEN 0.78 + 0.15 * length($core) / length(n.core) ELSE 0 END
    ) + CASE WHEN $town <> '' AND (
        $town = regexp_replace(lower(strip_accents(split_part(n.rest, chr(31), 1))), '[^\w]+', ' ', 'g')
        OR $town = regexp_replace(lower(strip_accents(split_part(n.rest, chr(31), 2))), '[^\w]+', ' ', 'g')
    ) THEN $bonus ELSE 0 END AS likeness, n.core, n.rest
    FROM naming AS n JOIN hits AS h ON n.rowid = h.id
)
SELECT id, core, rest FROM compared ORDER BY likeness DESC, id LIMIT $most
