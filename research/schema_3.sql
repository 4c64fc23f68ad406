-- What does the third layout of the database add to schema.sql? What the seller asks of a customer, and what left the machine.

-- The criteria that a dossier is held against; no row when the seller gave none.
CREATE TABLE criteria_sets (
    owner VARCHAR NOT NULL, -- the dossier's id
    title VARCHAR NOT NULL,
    shown INTEGER NOT NULL,
    limit_amount DOUBLE,    -- NULL when no limit was given
    limit_currency VARCHAR NOT NULL
);

CREATE TABLE criteria (
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]) NOT NULL,
    why STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]) NOT NULL,
    must BOOLEAN NOT NULL,
    ask STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]), -- NULL: the rule's
    rule VARCHAR NOT NULL,
    amount DOUBLE NOT NULL,
    unit VARCHAR NOT NULL,
    words VARCHAR[] NOT NULL,
    about VARCHAR NOT NULL
);

-- The notes that were sent to a CRM. A row without a note's id was begun and never confirmed: it may have arrived.
CREATE TABLE pushes (
    dossier VARCHAR NOT NULL,
    crm VARCHAR NOT NULL,
    host VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    moment VARCHAR NOT NULL,
    note VARCHAR NOT NULL
);
