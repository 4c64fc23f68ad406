-- What the files of a register were read into, numbered in its order; characters that steer are no part of a name.
CREATE OR REPLACE TABLE stage.numbered AS
SELECT (row_number() OVER () - 1)::INTEGER AS id, s.* REPLACE (
    regexp_replace(s.name, '[[:cntrl:]]+', ' ', 'g') AS name,
    regexp_replace(s.registered, '[[:cntrl:]]+', ' ', 'g') AS registered,
    regexp_replace(s.legal_form, '[[:cntrl:]]+', ' ', 'g') AS legal_form,
    regexp_replace(s.number, '[[:cntrl:]]+', ' ', 'g') AS number)
FROM stage.staged AS s
WHERE s.name <> '' AND s.number <> '';
