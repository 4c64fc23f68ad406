-- "lihtandmed" of the Estonian business register: one row an undertaking; sole traders (FIE) are people and left out.
CREATE OR REPLACE TABLE stage.staged AS
SELECT ariregistri_kood AS number, 'registrikood' AS kind,
    coalesce(kmkr_nr, '') AS other_number, CASE WHEN coalesce(kmkr_nr, '') = '' THEN '' ELSE 'vat' END AS other_kind, 'EE' AS country,
    nimi AS name, 'name' AS sort, '' AS registered,
    trim(split_part(coalesce(asukoha_ehak_tekstina, ''), ',', 1)) AS town,
    trim(split_part(coalesce(asukoha_ehak_tekstina, ''), ',', 2)) AS other_town,
    coalesce(indeks_ettevotja_aadressis, '') AS postcode, coalesce(ettevotja_oiguslik_vorm, '') AS legal_form,
    CASE ettevotja_staatus WHEN 'K' THEN 'inactive' ELSE 'active' END AS status,
    coalesce(strftime(try_strptime(ettevotja_esmakande_kpv, '%d.%m.%Y'), '%Y-%m-%d'), '') AS since
FROM read_csv($files, all_varchar = true, header = true, delim = ';', quote = '"', escape = '"')
WHERE ettevotja_oiguslik_vorm <> 'Füüsilisest isikust ettevõtja';
