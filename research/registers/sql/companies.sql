-- What the files of a register were read into, put right where it stands, for few rows are not right: a row without a name or
-- a number is none, and characters that steer are no part of a name or a town; one of them divides the columns of
-- `naming.rest`.
DELETE FROM stage.staged WHERE (name <> '' AND number <> '') IS NOT TRUE;
CREATE OR REPLACE TEMP MACRO steered(said) AS regexp_matches(said, '[[:cntrl:]]');
CREATE OR REPLACE TEMP MACRO clean(said) AS regexp_replace(said, '[[:cntrl:]]+', ' ', 'g');
UPDATE stage.staged SET number = clean(number), kind = clean(kind), other_number = clean(other_number),
    other_kind = clean(other_kind), country = clean(country), name = clean(name), sort = clean(sort),
    registered = clean(registered), town = clean(town), other_town = clean(other_town), postcode = clean(postcode),
    legal_form = clean(legal_form), status = clean(status), since = clean(since)
WHERE steered(concat(number, kind, other_number, other_kind, country, name, sort, registered, town, other_town, postcode,
    legal_form, status, since));
