-- Those whose rows an update file replaces or takes away.
DELETE FROM raw_address WHERE entity IN (
    SELECT EntityNumber FROM read_csv($file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'));
