-- For each lead that found no such name: the likest among those that share its rarest trigrams.
INSERT INTO linked
WITH piece AS (
    SELECT l.lead, unnest(l.grams) AS gram FROM lead AS l ANTI JOIN linked AS d USING (lead)
    WHERE l.lead BETWEEN $first AND $last
), known AS (
    SELECT p.lead, f.code, f.names, ln($all / f.names) AS weight,
        sum(f.names) OVER (PARTITION BY p.lead ORDER BY f.names, p.gram) AS so_far
    FROM piece AS p JOIN frequency AS f USING (gram) WHERE f.code > 0
), chosen AS (
    SELECT lead, code, weight FROM known WHERE so_far <= $budget OR so_far = names
), hits AS (
    SELECT c.lead, t.id, sum(c.weight) AS weight
    FROM trigram AS t JOIN chosen AS c USING (code)
    GROUP BY c.lead, t.id
    QUALIFY row_number() OVER (PARTITION BY c.lead ORDER BY sum(c.weight) DESC, t.id) <= $candidates
), compared AS (
    SELECT h.lead, h.id, greatest(
        jaro_winkler_similarity(n.core, l.core),
        jaro_winkler_similarity(array_to_string(list_sort(string_split(n.core, ' ')), ' '), l.words) - 0.01,
        jaro_winkler_similarity(replace(n.core, ' ', ''), l.squashed) - 0.01
    ) AS alike, l.town <> '' AND l.town = plain_town(town_in(n.rest)) AS home
    FROM hits AS h JOIN naming AS n ON n.rowid = h.id JOIN lead AS l ON l.lead = h.lead
    WHERE l.country = '' OR split_part(n.rest, chr(31), 3) IN ('', l.country)
)
SELECT lead, id, alike + CASE WHEN home THEN $bonus ELSE 0 END AS likeness, home FROM compared
QUALIFY row_number() OVER (PARTITION BY lead ORDER BY likeness DESC, id) = 1;
