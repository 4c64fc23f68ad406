-- All rows, as they are now, of those that an update file names.
INSERT INTO raw_establishment
SELECT EstablishmentNumber AS entity, EnterpriseNumber AS enterprise
FROM read_csv($file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"');
