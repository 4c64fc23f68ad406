-- The names with their plain form and keys, in the order of the keys. md5 because DuckDB's own hash may change from
-- version to version. The keys are made first and by themselves: to put two tables side by side is the work of one thread.
CREATE OR REPLACE TABLE stage.plain AS
SELECT core, md5_number_lower(replace(core, ' ', ''))::UBIGINT AS letters, md5_number_lower('=' || sorted)::UBIGINT AS words
FROM read_csv($plain, delim = '\t', quote = '', escape = '', header = false,
    columns = {'core': 'VARCHAR', 'sorted': 'VARCHAR'});
DELETE FROM naming;
INSERT INTO naming
SELECT letters, words, core, rest
FROM (
    SELECT p.letters, n.rowid AS place, p.words, p.core,
        concat_ws(chr(31), n.town, n.other_town, n.country, n.number, n.kind, n.other_number, n.other_kind, n.name, n.sort,
            n.registered, n.postcode, n.legal_form, n.status, n.since) AS rest
    FROM stage.staged AS n POSITIONAL JOIN stage.plain AS p
)
ORDER BY letters, place;
-- The names as trigrams are taken from them.
CREATE OR REPLACE TABLE stage.padded AS SELECT rowid::INTEGER AS id, '  ' || core || ' ' AS padded FROM naming;
