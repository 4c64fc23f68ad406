SELECT id FROM name_key WHERE key = $squashed
UNION
SELECT id FROM name_key WHERE key = $sorted
LIMIT $most
