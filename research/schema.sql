-- What does the database of precall hold? Layout 2; what later ones add stands in files of their own. Read once, when the file is made.
--
-- Only what DuckDB 1.5 and 2.0 both know, and no index but one: a document never changes, so its key is written once.
-- Moments are UTC, ISO 8601. Partial dates are text: their length is their precision. NULL is "not stated".
-- `owner` is the inquiry (what was collected) or the dossier (what was concluded) that a row belongs to.

CREATE TABLE schema_version (version INTEGER NOT NULL);

-- One row per transaction; the ledger beside the database holds the same lines (research/ledger.py).
CREATE TABLE commits (
    number BIGINT NOT NULL,
    what VARCHAR NOT NULL,  -- result or dossier
    about VARCHAR NOT NULL, -- the inquiry's or the dossier's id
    rows BIGINT NOT NULL,
    hash VARCHAR NOT NULL
);

-- What was fetched: the bytes once (zlib), and every fetch of them.
CREATE TABLE documents (sha256 VARCHAR PRIMARY KEY, body BLOB NOT NULL);

CREATE TABLE fetches (
    number BIGINT NOT NULL,
    document VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    asked VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    fetched_at VARCHAR NOT NULL,
    status INTEGER NOT NULL,
    media_type VARCHAR NOT NULL,
    charset VARCHAR NOT NULL,
    headers STRUCT(name VARCHAR, value VARCHAR)[] NOT NULL
);

-- What the documents of one inquiry say, in FollowTheMoney property names.
CREATE TABLE records (
    owner VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    schema VARCHAR NOT NULL,
    key VARCHAR NOT NULL
);

CREATE TABLE record_values (
    owner VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    record INTEGER NOT NULL, -- the record's position
    position INTEGER NOT NULL,
    property VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    original VARCHAR NOT NULL,
    quote VARCHAR NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    low DOUBLE,
    high DOUBLE,
    unit VARCHAR NOT NULL,
    as_of VARCHAR NOT NULL
);

-- What was concluded.
CREATE TABLE dossiers (
    id VARCHAR NOT NULL,
    made VARCHAR NOT NULL,
    digest VARCHAR NOT NULL, -- of all rows of the dossier
    rules VARCHAR NOT NULL,
    worst VARCHAR NOT NULL,  -- the worst label in it, empty without verdicts
    asked_on DATE NOT NULL,
    asked_name VARCHAR NOT NULL,
    asked_site VARCHAR NOT NULL,
    asked_country VARCHAR NOT NULL,
    asked_said VARCHAR[] NOT NULL,
    asked_people BOOLEAN NOT NULL,  -- whether the site's leading people may be looked up
    asked_links VARCHAR[] NOT NULL, -- the accounts elsewhere that the site links to
    name VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    legal_form VARCHAR NOT NULL,
    town VARCHAR NOT NULL
);

CREATE TABLE identifiers (
    owner VARCHAR NOT NULL,
    role VARCHAR NOT NULL, -- asked (by the seller) or company (found)
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    country VARCHAR NOT NULL
);

CREATE TABLE people (
    owner VARCHAR NOT NULL,
    role VARCHAR NOT NULL, -- asked (named by the seller), looked_up or seen
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    statement VARCHAR NOT NULL
);

CREATE TABLE statements (
    owner VARCHAR NOT NULL,
    role VARCHAR NOT NULL, -- claim or evidence
    position INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    original VARCHAR NOT NULL,
    low DOUBLE,
    high DOUBLE,
    unit VARCHAR NOT NULL,
    as_of VARCHAR NOT NULL,
    person VARCHAR NOT NULL,
    organization VARCHAR NOT NULL,
    start_date VARCHAR NOT NULL,
    end_date VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    moment VARCHAR NOT NULL,
    quote VARCHAR NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    lang VARCHAR NOT NULL,
    kind VARCHAR,      -- the next four of claims only
    relation VARCHAR,
    since VARCHAR,
    places VARCHAR[],
    property VARCHAR,  -- the next three of evidence only
    judgement VARCHAR,
    line VARCHAR
);

CREATE TABLE judgements (
    owner VARCHAR NOT NULL,
    role VARCHAR NOT NULL, -- company (how we know which one it is) or record
    position INTEGER NOT NULL,
    source VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    decision VARCHAR NOT NULL,
    reason STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]) NOT NULL,
    subject VARCHAR NOT NULL
);

CREATE TABLE verdicts (
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    claim VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    confidence VARCHAR NOT NULL,
    reason STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]) NOT NULL,
    favourable STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]) NOT NULL,
    question STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]) NOT NULL,
    evidence VARCHAR[] NOT NULL
);

CREATE TABLE signals (
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    reason STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]) NOT NULL,
    weight VARCHAR NOT NULL,
    person VARCHAR NOT NULL,
    evidence VARCHAR[] NOT NULL
);

CREATE TABLE attempts (
    owner VARCHAR NOT NULL,
    role VARCHAR NOT NULL, -- inquiry or dossier
    position INTEGER NOT NULL,
    source VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    failure VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    tells VARCHAR[] NOT NULL,
    url VARCHAR NOT NULL,
    moment VARCHAR NOT NULL
);

-- The documents that a dossier leads to.
CREATE TABLE document_references (
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    document VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    moment VARCHAR NOT NULL
);
