-- Leads with one or two words that no name holds: with the words that are a slip of the finger away they may be found.
CREATE OR REPLACE TEMP TABLE slip AS
WITH piece AS (
    SELECT lead, generate_subscripts(string_split(core, ' '), 1) AS place, unnest(string_split(core, ' ')) AS word
    FROM lead ANTI JOIN linked USING (lead)
)
SELECT p.* FROM piece AS p ANTI JOIN vocabulary AS v ON v.word = p.word WHERE length(p.word) > $shortest;
CREATE OR REPLACE TEMP TABLE correction AS
WITH ours AS (
    SELECT word, unnest(list_concat([word], list_transform(range(1, length(word) + 1),
        lambda place: left(word, place - 1) || substr(word, place + 1)))) AS less
    FROM (SELECT DISTINCT word FROM slip)
), theirs AS (
    SELECT word, unnest(list_concat([word], list_transform(range(1, length(word) + 1),
        lambda place: left(word, place - 1) || substr(word, place + 1)))) AS less
    FROM vocabulary WHERE length(word) >= $shortest
)
SELECT DISTINCT o.word, t.word AS meant
FROM ours AS o JOIN theirs AS t USING (less)
WHERE damerau_levenshtein(o.word, t.word) <= 1;
INSERT INTO linked
WITH damaged AS (
    SELECT lead, arg_min(word, place) AS first_word, min(place) AS first_place,
        arg_max(word, place) AS last_word, max(place) AS last_place
    FROM slip GROUP BY lead HAVING count(*) <= 2
), meant AS (
    SELECT d.lead, list_transform(string_split(l.core, ' '), lambda word, place:
        CASE WHEN place = d.first_place THEN a.meant WHEN place = d.last_place THEN b.meant ELSE word END) AS words
    FROM damaged AS d JOIN lead AS l USING (lead)
    JOIN correction AS a ON a.word = d.first_word
    JOIN correction AS b ON b.word = d.last_word AND (d.first_place <> d.last_place OR b.meant = a.meant)
), keyed AS (
    SELECT lead, md5_number_lower(array_to_string(words, ''))::UBIGINT AS key FROM meant
)
SELECT l.lead, n.rowid::INTEGER, jaro_winkler_similarity(n.core, l.core) - 0.001 AS likeness,
    plain_town(town_in(n.rest)) = l.town AS home
FROM keyed AS m JOIN naming AS n ON n.letters = m.key JOIN lead AS l ON l.lead = m.lead
WHERE l.country = '' OR split_part(n.rest, chr(31), 3) IN ('', l.country)
QUALIFY row_number() OVER (PARTITION BY l.lead ORDER BY
    home DESC, jaro_winkler_similarity(n.core, l.core) DESC, n.rowid) = 1;
