-- All rows, as they are now, of those that an update file names.
INSERT INTO raw_address
SELECT EntityNumber AS entity, TypeOfAddress AS type, Zipcode AS postcode, MunicipalityNL AS town, MunicipalityFR AS other_town
FROM read_csv($file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"');
