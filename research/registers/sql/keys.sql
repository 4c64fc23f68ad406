-- A name is found by its letters without blanks, and by its words in any order, language and abbreviation.
-- md5 because DuckDB's own hash may change from version to version.
CREATE OR REPLACE TABLE name_key AS
SELECT md5_number_lower(replace(core, ' ', ''))::UBIGINT AS key, id FROM naming
UNION
SELECT md5_number_lower('=' || p.sorted)::UBIGINT, n.id
FROM stage.numbered AS n
POSITIONAL JOIN read_csv($plain, delim = '\t', quote = '', escape = '', header = false,
    columns = {'core': 'VARCHAR', 'sorted': 'VARCHAR'}) AS p
ORDER BY key, id;
CREATE OR REPLACE TABLE number_key AS
SELECT md5_number_lower(number)::UBIGINT AS key, id FROM naming
UNION
SELECT md5_number_lower(other_number)::UBIGINT, id FROM naming WHERE other_number <> ''
ORDER BY key, id;
