-- The other names of an LEI, where the file tells them: former ones, trade names, names in another language.
INSERT INTO stage.staged
WITH other AS (
    SELECT LEI, unnest(list_filter([
        {'name': "Entity.OtherEntityNames.OtherEntityName.1", 'type': "Entity.OtherEntityNames.OtherEntityName.1.type"},
        {'name': "Entity.OtherEntityNames.OtherEntityName.2", 'type': "Entity.OtherEntityNames.OtherEntityName.2.type"}
    ], lambda n: n.name <> '')) AS naming
    FROM read_csv($files, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
)
SELECT s.number, s.kind, s.other_number, s.other_kind, s.country, o.naming.name,
    CASE WHEN o.naming.type = 'PREVIOUS_LEGAL_NAME' THEN 'previous' ELSE 'alias' END, s.name,
    s.town, s.other_town, s.postcode, s.legal_form, s.status, s.since
FROM other AS o JOIN stage.staged AS s ON s.number = o.LEI AND s.sort = 'name';
