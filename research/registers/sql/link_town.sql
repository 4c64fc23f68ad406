-- Leads with a town in which they were not found: the likest of the names in it that share a word with them.
CREATE OR REPLACE TEMP TABLE place AS
WITH told AS (
    SELECT DISTINCT unnest([town_in(rest), split_part(rest, chr(31), 2)]) AS written FROM naming
)
SELECT written, town FROM (
    SELECT written, plain_town(written) AS town FROM told WHERE written <> ''
) SEMI JOIN lead USING (town);
CREATE OR REPLACE TEMP TABLE sought AS
SELECT a.lead, p.written, a.word FROM (
    SELECT lead, town, unnest(list_distinct(string_split(core, ' '))) AS word
    FROM lead ANTI JOIN (SELECT lead FROM linked WHERE home) USING (lead)
) AS a JOIN place AS p USING (town)
WHERE length(a.word) >= $telling;
-- In how many names of its town a word stands; of a lead's words the rarest are read.
CREATE OR REPLACE TEMP TABLE heard AS
WITH held AS (
    SELECT unnest([town_in(rest), split_part(rest, chr(31), 2)]) AS written, core FROM naming
), counted AS (
    SELECT h.written, h.word, count(*) AS names
    FROM (SELECT written, unnest(string_split(core, ' ')) AS word FROM held SEMI JOIN place USING (written)) AS h
    SEMI JOIN sought AS s ON s.written = h.written AND s.word = h.word
    GROUP BY h.written, h.word
), summed AS (
    SELECT s.lead, s.written, s.word, sum(c.names) OVER (PARTITION BY s.lead ORDER BY c.names, s.word, s.written) AS so_far
    FROM sought AS s JOIN counted AS c USING (written, word)
)
SELECT s.lead, s.written, s.word, l.country, l.core, l.words,
    list_max(list_transform(string_split(l.core, ' '), lambda word: {'size': length(word), 'word': word})).word AS longest
FROM summed AS s JOIN lead AS l USING (lead) WHERE s.so_far <= $budget;
INSERT INTO linked
WITH held AS (
    SELECT rowid::INTEGER AS id, unnest([town_in(rest), split_part(rest, chr(31), 2)]) AS written, core, rest
    FROM naming
), compared AS (
    SELECT a.lead, a.country, n.id, n.rest, greatest(
        jaro_winkler_similarity(n.core, a.core),
        -- another order of the words: as long as the lead, but for slips
        CASE WHEN abs(length(n.core) - length(a.core)) <= $slips
            THEN jaro_winkler_similarity(array_to_string(list_sort(string_split(n.core, ' ')), ' '), a.words) - 0.01 ELSE 0 END,
        -- all words of the lead, and a word more: the shorter, the likelier
        CASE WHEN length(n.core) > length(a.core) AND contains(n.core, a.longest)
            AND list_has_all(string_split(n.core, ' '), string_split(a.core, ' '))
            THEN 0.78 + 0.15 * length(a.core) / length(n.core) ELSE 0 END
    ) AS likeness
    FROM (SELECT id, written, core, rest, unnest(string_split(core, ' ')) AS word FROM held SEMI JOIN place USING (written)) AS n
    JOIN heard AS a ON a.written = n.written AND a.word = n.word
)
SELECT lead, id, likeness, true AS home FROM compared
WHERE likeness >= $enough AND (country = '' OR split_part(rest, chr(31), 3) IN ('', country))
QUALIFY row_number() OVER (PARTITION BY lead ORDER BY likeness DESC, id) = 1;
