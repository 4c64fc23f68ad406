-- What the files of a register were read into, in its order; characters that steer are no part of a name or a town, and
-- one of them divides the columns of `naming.rest`. Few rows have any, and to look is cheaper than to replace.
CREATE OR REPLACE TABLE stage.numbered AS
WITH seen AS (
    SELECT *, regexp_matches(concat(number, kind, other_number, other_kind, country, name, sort, registered, town, other_town,
        postcode, legal_form, status, since), '[[:cntrl:]]') AS steered
    FROM stage.staged WHERE name <> '' AND number <> ''
)
SELECT * EXCLUDE steered FROM seen WHERE NOT steered
UNION ALL
SELECT regexp_replace(COLUMNS(* EXCLUDE steered), '[[:cntrl:]]+', ' ', 'g') FROM seen WHERE steered;
