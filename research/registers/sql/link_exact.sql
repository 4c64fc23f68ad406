-- For each lead the name with its letters or its words, the one in its town (`home`) and country first.
CREATE OR REPLACE TEMP TABLE linked AS
WITH found AS (
    SELECT l.lead, n.rowid::INTEGER AS id, n.core, n.rest FROM lead AS l JOIN naming AS n ON n.letters = l.squashed_key
    UNION ALL
    SELECT l.lead, k.id, k.core, k.rest FROM lead AS l JOIN word_key AS k ON k.key = l.canonical_key
)
SELECT l.lead, f.id, 1.0::DOUBLE AS likeness, plain_town(town_in(f.rest)) = l.town AS home
FROM found AS f JOIN lead AS l USING (lead)
WHERE l.country = '' OR split_part(f.rest, chr(31), 3) IN ('', l.country)
QUALIFY row_number() OVER (PARTITION BY l.lead ORDER BY
    home DESC,
    replace(f.core, ' ', '') = l.squashed DESC, array_to_string(list_sort(string_split(f.core, ' ')), ' ') = l.words DESC,
    f.id) = 1;
