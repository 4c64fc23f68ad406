-- The list, in the forms in which the tables of the index hold names.
CREATE OR REPLACE TEMP TABLE lead AS
SELECT unnest($leads)::INTEGER AS lead, unnest($cores) AS core, unnest($words) AS words, unnest($squashed) AS squashed,
    md5_number_lower(unnest($squashed))::UBIGINT AS squashed_key, md5_number_lower('=' || unnest($canonical))::UBIGINT AS canonical_key,
    string_split(unnest($grams), chr(9)) AS grams, unnest($towns) AS town, unnest($countries) AS country;
