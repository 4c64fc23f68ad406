-- BasicCompanyData: one row a company, up to ten former names beside it.
CREATE OR REPLACE TABLE stage.staged AS
WITH company AS (
    SELECT * FROM read_csv($files, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
), named AS (
    SELECT *, unnest(list_filter([
        {'name': CompanyName, 'sort': 'name'},
        {'name': "PreviousName_1.CompanyName", 'sort': 'previous'}, {'name': "PreviousName_2.CompanyName", 'sort': 'previous'},
        {'name': "PreviousName_3.CompanyName", 'sort': 'previous'}, {'name': "PreviousName_4.CompanyName", 'sort': 'previous'},
        {'name': "PreviousName_5.CompanyName", 'sort': 'previous'}, {'name': "PreviousName_6.CompanyName", 'sort': 'previous'},
        {'name': "PreviousName_7.CompanyName", 'sort': 'previous'}, {'name': "PreviousName_8.CompanyName", 'sort': 'previous'},
        {'name': "PreviousName_9.CompanyName", 'sort': 'previous'}, {'name': "PreviousName_10.CompanyName", 'sort': 'previous'}
    ], lambda n: n.name <> '')) AS naming
    FROM company
)
SELECT CompanyNumber AS number, 'crn' AS kind, '' AS other_number, '' AS other_kind, 'GB' AS country,
    naming.name AS name, naming.sort AS sort,
    CASE WHEN naming.sort = 'name' THEN '' ELSE CompanyName END AS registered,
    coalesce("RegAddress.PostTown", '') AS town, '' AS other_town, coalesce("RegAddress.PostCode", '') AS postcode,
    coalesce(CompanyCategory, '') AS legal_form,
    CASE WHEN coalesce(DissolutionDate, '') = '' THEN 'active' ELSE 'inactive' END AS status,
    coalesce(strftime(try_strptime(IncorporationDate, '%d/%m/%Y'), '%Y-%m-%d'), '') AS since
FROM named;
