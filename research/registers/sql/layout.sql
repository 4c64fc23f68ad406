-- One row per name that a company bears or bore. Everything that an answer shows stands in the row itself: a look-up
-- reads one place of one table.
CREATE OR REPLACE TABLE naming (
    id INTEGER,             -- position in this table
    number VARCHAR,         -- the register's own number, without dots and blanks
    kind VARCHAR,           -- of the number: kvk, kbo, crn, lei ...
    other_number VARCHAR,   -- a number of another register that this one tells, "" when it tells none
    other_kind VARCHAR,
    country VARCHAR,        -- two letters
    name VARCHAR,           -- as it is written
    sort VARCHAR,           -- name, alias, previous
    registered VARCHAR,     -- the present name of the company where this row holds another one, else ""
    core VARCHAR,           -- plain, without legal form
    town VARCHAR,
    other_town VARCHAR,     -- the town in the other language of the country, "" when there is none
    postcode VARCHAR,
    legal_form VARCHAR,
    status VARCHAR,         -- active, inactive, unknown
    since VARCHAR           -- partial date at which the register says that it began, "" when it does not
);
CREATE OR REPLACE TABLE about (
    layout INTEGER,
    register VARCHAR,       -- the kind that was imported
    snapshot VARCHAR,       -- day of the data, as a partial date
    edition INTEGER,        -- number of the extract where the register numbers them, else 0
    fingerprint VARCHAR,    -- of the files that were read
    imported VARCHAR,       -- moment, UTC
    companies BIGINT,
    names BIGINT
);
CREATE OR REPLACE TABLE done (step VARCHAR, moment VARCHAR);
