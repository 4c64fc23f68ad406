-- For each lead the name with its letters or its words, the one in its town and country first.
CREATE OR REPLACE TEMP TABLE linked AS
WITH found AS (
    SELECT l.lead, n.id FROM lead AS l JOIN naming AS n ON n.letters = l.squashed_key
    UNION
    SELECT l.lead, k.id FROM lead AS l JOIN word_key AS k ON k.key = l.canonical_key
)
SELECT l.lead, n.id, 1.0::DOUBLE AS likeness
FROM found AS f JOIN lead AS l USING (lead) JOIN naming AS n ON n.id = f.id
WHERE l.country = '' OR n.country = '' OR n.country = l.country
QUALIFY row_number() OVER (PARTITION BY l.lead ORDER BY
    regexp_replace(lower(strip_accents(n.town)), '[^\w]+', ' ', 'g') = l.town DESC, replace(n.core, ' ', '') = l.squashed DESC,
    n.id) = 1;
