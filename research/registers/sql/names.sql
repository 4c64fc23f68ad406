-- The names with their plain form and keys, in the order of the keys. md5 because DuckDB's own hash may change from
-- version to version.
DELETE FROM naming;
INSERT INTO naming
SELECT letters, words, core, rest
FROM (
    SELECT md5_number_lower(replace(p.core, ' ', ''))::UBIGINT AS letters, n.rowid AS place,
        md5_number_lower('=' || p.sorted)::UBIGINT AS words, p.core,
        concat_ws(chr(31), n.town, n.other_town, n.country, n.number, n.kind, n.other_number, n.other_kind, n.name, n.sort,
            n.registered, n.postcode, n.legal_form, n.status, n.since) AS rest
    FROM stage.numbered AS n
    POSITIONAL JOIN read_csv($plain, delim = '\t', quote = '', escape = '', header = false,
        columns = {'core': 'VARCHAR', 'sorted': 'VARCHAR'}) AS p
)
ORDER BY letters, place;
