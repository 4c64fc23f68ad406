-- One row per name that a company bears or bore, in the order of the key of its letters: names that are one but for
-- blanks and form stand beside each other, and a look-up reads one place of few columns. Nothing is ever deleted, so the
-- position of a row is its id. What is only shown is packed into one column, for each that is read costs a tenth of a
-- millisecond.
CREATE OR REPLACE TABLE naming (
    letters UBIGINT,        -- key of the plain name without blanks and legal form
    words UBIGINT,          -- key of its words in any order, language and abbreviation
    core VARCHAR,           -- plain, without legal form
    rest VARCHAR            -- the other columns of the view `named`, in its order, with chr(31) between them
);
CREATE OR REPLACE VIEW named AS
SELECT rowid::INTEGER AS id, core,
    split_part(rest, chr(31), 1) AS town,
    split_part(rest, chr(31), 2) AS other_town,     -- in the other language of the country, "" when there is none
    split_part(rest, chr(31), 3) AS country,        -- two letters
    split_part(rest, chr(31), 4) AS number,         -- the register's own number, without dots and blanks
    split_part(rest, chr(31), 5) AS kind,           -- of the number: kvk, kbo, crn, lei ...
    split_part(rest, chr(31), 6) AS other_number,   -- a number of another register that this one tells, or ""
    split_part(rest, chr(31), 7) AS other_kind,
    split_part(rest, chr(31), 8) AS name,           -- as it is written
    split_part(rest, chr(31), 9) AS sort,           -- name, alias, previous
    split_part(rest, chr(31), 10) AS registered,    -- the present name of the company where this row holds another one
    split_part(rest, chr(31), 11) AS postcode,
    split_part(rest, chr(31), 12) AS legal_form,
    split_part(rest, chr(31), 13) AS status,        -- active, inactive, unknown
    split_part(rest, chr(31), 14) AS since          -- partial date at which the register says that it began, or ""
FROM naming;
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
