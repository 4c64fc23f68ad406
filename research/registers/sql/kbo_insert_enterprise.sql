-- All rows, as they are now, of those that an update file names.
INSERT INTO raw_enterprise
SELECT EnterpriseNumber AS entity, JuridicalSituation AS situation, TypeOfEnterprise AS type, JuridicalForm AS form, StartDate AS since
FROM read_csv($file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"');
