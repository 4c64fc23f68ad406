-- The names with their plain form, in the order of the numbers, so that a row is found by its position.
DELETE FROM naming;
INSERT INTO naming
SELECT n.id, n.number, n.kind, n.other_number, n.other_kind, n.country, n.name, n.sort, n.registered,
    p.core, n.town, n.other_town, n.postcode, n.legal_form, n.status, n.since
FROM stage.numbered AS n
POSITIONAL JOIN read_csv($plain, delim = '\t', quote = '', escape = '', header = false,
    columns = {'core': 'VARCHAR', 'sorted': 'VARCHAR'}) AS p;
