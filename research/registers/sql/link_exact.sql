-- For each lead the name with its letters or its words, the one in its town and country first.
CREATE OR REPLACE TEMP TABLE linked AS
SELECT l.lead, n.id, 1.0::DOUBLE AS likeness
FROM lead AS l
JOIN name_key AS k ON k.key = l.squashed_key OR k.key = l.canonical_key
JOIN naming AS n ON n.id = k.id
WHERE l.country = '' OR n.country = '' OR n.country = l.country
QUALIFY row_number() OVER (PARTITION BY l.lead ORDER BY
    regexp_replace(lower(strip_accents(n.town)), '[^\w]+', ' ', 'g') = l.town DESC, replace(n.core, ' ', '') = l.squashed DESC,
    n.id) = 1;
