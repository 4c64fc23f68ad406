-- Those whose rows an update file replaces or takes away.
DELETE FROM raw_establishment WHERE entity IN (
    SELECT EstablishmentNumber FROM read_csv($file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'));
