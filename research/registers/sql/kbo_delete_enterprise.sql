-- Those whose rows an update file replaces or takes away.
DELETE FROM raw_enterprise WHERE entity IN (
    SELECT EnterpriseNumber FROM read_csv($file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'));
