-- What the files of a register were read into, put right where it stands, for few rows are not right: a row without a name or
-- a number is none, and characters that steer are no part of a name or a town; one of them divides the columns of
-- `naming.rest`.
DELETE FROM stage.staged WHERE (name <> '' AND number <> '') IS NOT TRUE;
UPDATE stage.staged SET number = regexp_replace(number, '[[:cntrl:]]+', ' ', 'g'),
    kind = regexp_replace(kind, '[[:cntrl:]]+', ' ', 'g'),
    other_number = regexp_replace(other_number, '[[:cntrl:]]+', ' ', 'g'),
    other_kind = regexp_replace(other_kind, '[[:cntrl:]]+', ' ', 'g'),
    country = regexp_replace(country, '[[:cntrl:]]+', ' ', 'g'),
    name = regexp_replace(name, '[[:cntrl:]]+', ' ', 'g'),
    sort = regexp_replace(sort, '[[:cntrl:]]+', ' ', 'g'),
    registered = regexp_replace(registered, '[[:cntrl:]]+', ' ', 'g'),
    town = regexp_replace(town, '[[:cntrl:]]+', ' ', 'g'),
    other_town = regexp_replace(other_town, '[[:cntrl:]]+', ' ', 'g'),
    postcode = regexp_replace(postcode, '[[:cntrl:]]+', ' ', 'g'),
    legal_form = regexp_replace(legal_form, '[[:cntrl:]]+', ' ', 'g'),
    status = regexp_replace(status, '[[:cntrl:]]+', ' ', 'g'),
    since = regexp_replace(since, '[[:cntrl:]]+', ' ', 'g')
WHERE regexp_matches(concat(number, kind, other_number, other_kind, country, name, sort, registered, town, other_town,
    postcode, legal_form, status, since), '[[:cntrl:]]');
