-- All rows, as they are now, of those that an update file names.
INSERT INTO raw_denomination
SELECT EntityNumber AS entity, Language AS language, TypeOfDenomination AS type, Denomination AS name
FROM read_csv($file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"');
