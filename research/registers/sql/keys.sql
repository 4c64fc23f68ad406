-- Names by their words, and by the numbers of their company. Those by their words are whole rows once more: to find places
-- first and the rows then would take twice as long.
CREATE OR REPLACE TABLE word_key AS SELECT words AS key, rowid::INTEGER AS id, core, rest FROM naming ORDER BY key, id;
CREATE OR REPLACE TABLE number_key AS
SELECT md5_number_lower(number)::UBIGINT AS key, id FROM named
UNION ALL
SELECT md5_number_lower(other_number)::UBIGINT, id FROM named WHERE other_number <> '' AND other_number <> number
ORDER BY key, id;
