"""Which sentences and settings does the store give DuckDB? Literals all, with `?` for what comes from outside.

Rows go in as one JSON array per statement, cast to the types of the columns: DuckDB 1.5 takes 0.2 ms for every single
parameter (10,000 rows of four: 9 s), and 0.1 s for the same rows as one text. The cast refuses a field too many, one
that is missing, and a value of another type. Syntax: what DuckDB 1.5 and 2.0 both know.
"""

from types import MappingProxyType

SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "enable_external_access": "false",
    "storage_compatibility_version": "v1.5.0",  # a file made with DuckDB 2 opens with 1.5
    "default_block_size": "16384",  # a young database takes 0.3 MB instead of 3.4
    "threads": "1",  # small tables: more threads only take longer to start
}
# Settings of the connection; after the last one no query can change any.
SETTLE = ("SET enable_progress_bar = false", "SET lock_configuration = true")

VERSION = "SELECT max(version) FROM schema_version"
SET_VERSION = "INSERT INTO schema_version VALUES (?)"
TABLES = "SELECT table_name FROM duckdb_tables()"

CHECKPOINT = "CHECKPOINT"
LAST_COMMIT = "SELECT coalesce(max(number), 0) FROM commits"
COMMITS_AFTER = "SELECT number, rows, hash FROM commits WHERE number > ? ORDER BY number"
ADD_COMMIT = "INSERT INTO commits VALUES (?, ?, ?, ?, ?)"

HAS_DOCUMENT = "SELECT 1 FROM documents WHERE sha256 = ?"
ADD_DOCUMENT = "INSERT INTO documents VALUES (?, ?)"
BODIES = "SELECT sha256, body FROM documents ORDER BY sha256"
HAS_FETCH = """
    SELECT 1 FROM fetches
    WHERE document = ? AND source = ? AND asked = ? AND url = ? AND fetched_at = ?"""
FETCH_OF = """
    SELECT f.*, d.body FROM fetches f JOIN documents d ON d.sha256 = f.document
    WHERE f.document = ? ORDER BY f.fetched_at DESC, f.number DESC LIMIT 1"""
LATEST_FETCH = """
    SELECT f.*, d.body FROM fetches f JOIN documents d ON d.sha256 = f.document
    WHERE f.asked = ? ORDER BY f.fetched_at DESC, f.number DESC LIMIT 1"""

VISITED = """
    SELECT d.id, d.name, d.asked_site, r.url, r.document
    FROM dossiers d JOIN document_references r ON r.owner = d.id
    WHERE r.source = 'website' AND d.asked_site <> '' ORDER BY d.made DESC, d.id, r.position LIMIT 5000"""
NUMBERS_OF = "SELECT kind, value, country FROM identifiers WHERE owner = ? AND role = 'company'"
FETCHED_AT = """
    SELECT f.*, d.body FROM fetches f JOIN documents d ON d.sha256 = f.document
    WHERE f.document = ? AND f.url = ? ORDER BY f.fetched_at DESC, f.number DESC LIMIT 1"""

DROP_RECORDS = "DELETE FROM records WHERE owner = ? AND source = ? AND document = ?"
DROP_VALUES = "DELETE FROM record_values WHERE owner = ? AND source = ? AND document = ?"
DROP_ATTEMPTS = "DELETE FROM attempts WHERE owner = ? AND role = 'inquiry' AND source = ? AND about = ?"
RECORDS = "SELECT * FROM records WHERE owner = ? ORDER BY source, position, document"
VALUES = "SELECT * FROM record_values WHERE owner = ? ORDER BY position"
ATTEMPTS = "SELECT * FROM attempts WHERE owner = ? AND role = 'inquiry' ORDER BY source, about, position"

DIGEST = "SELECT digest FROM dossiers WHERE id = ?"
KEPT = "SELECT id, name, asked_name, asked_site, asked_on, worst, made FROM dossiers ORDER BY made, id"

COUNTS = """
    SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM fetches) AS fetches,
           (SELECT count(*) FROM records) AS records, (SELECT count(*) FROM statements) AS statements,
           (SELECT count(*) FROM dossiers) AS dossiers, (SELECT count(*) FROM commits) AS transactions"""

PARTS = MappingProxyType(
    {
        "dossiers": "SELECT * FROM dossiers WHERE id = ?",
        "identifiers": "SELECT * FROM identifiers WHERE owner = ? ORDER BY role, position",
        "people": "SELECT * FROM people WHERE owner = ? ORDER BY role, position",
        "statements": "SELECT * FROM statements WHERE owner = ? ORDER BY role, position",
        "judgements": "SELECT * FROM judgements WHERE owner = ? ORDER BY role, position",
        "verdicts": "SELECT * FROM verdicts WHERE owner = ? ORDER BY position",
        "signals": "SELECT * FROM signals WHERE owner = ? ORDER BY position",
        "attempts": "SELECT * FROM attempts WHERE owner = ? AND role = 'dossier' ORDER BY position",
        "document_references": "SELECT * FROM document_references WHERE owner = ? ORDER BY position",
    }
)

DROP_PARTS = (
    "DELETE FROM dossiers WHERE id = ?",
    "DELETE FROM identifiers WHERE owner = ?",
    "DELETE FROM people WHERE owner = ?",
    "DELETE FROM statements WHERE owner = ?",
    "DELETE FROM judgements WHERE owner = ?",
    "DELETE FROM verdicts WHERE owner = ?",
    "DELETE FROM signals WHERE owner = ?",
    "DELETE FROM attempts WHERE owner = ? AND role = 'dossier'",
    "DELETE FROM document_references WHERE owner = ?",
)

CRITERIA = MappingProxyType(
    {
        "criteria_sets": "SELECT * FROM criteria_sets WHERE owner = ?",
        "criteria": "SELECT * FROM criteria WHERE owner = ? ORDER BY position",
    }
)
DROP_CRITERIA = ("DELETE FROM criteria_sets WHERE owner = ?", "DELETE FROM criteria WHERE owner = ?")

PUSHES = "SELECT * FROM pushes WHERE dossier = ? ORDER BY moment"
DROP_PUSH = "DELETE FROM pushes WHERE dossier = ? AND crm = ? AND host = ? AND record = ? AND moment = ?"

ADD = MappingProxyType(
    {
        "fetches": """
        INSERT INTO fetches BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            number BIGINT, document VARCHAR, source VARCHAR, asked VARCHAR, url VARCHAR, fetched_at VARCHAR,
            status INTEGER, media_type VARCHAR, charset VARCHAR, headers STRUCT(name VARCHAR, value VARCHAR)[]
        )[]), max_depth := 2)""",
        "records": """
        INSERT INTO records BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, source VARCHAR, document VARCHAR, position INTEGER, schema VARCHAR, key VARCHAR
        )[]), max_depth := 2)""",
        "record_values": """
        INSERT INTO record_values BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, source VARCHAR, document VARCHAR, record INTEGER, position INTEGER, property VARCHAR,
            value VARCHAR, original VARCHAR, quote VARCHAR, start INTEGER, "end" INTEGER, low DOUBLE, high DOUBLE,
            unit VARCHAR, as_of VARCHAR
        )[]), max_depth := 2)""",
        "dossiers": """
        INSERT INTO dossiers BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            id VARCHAR, made VARCHAR, digest VARCHAR, rules VARCHAR, worst VARCHAR, asked_on DATE,
            asked_name VARCHAR, asked_site VARCHAR, asked_country VARCHAR, asked_said VARCHAR[],
            asked_people BOOLEAN, asked_links VARCHAR[], name VARCHAR,
            country VARCHAR, legal_form VARCHAR, town VARCHAR
        )[]), max_depth := 2)""",
        "identifiers": """
        INSERT INTO identifiers BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, role VARCHAR, position INTEGER, kind VARCHAR, value VARCHAR, country VARCHAR
        )[]), max_depth := 2)""",
        "people": """
        INSERT INTO people BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, role VARCHAR, position INTEGER, name VARCHAR, title VARCHAR, statement VARCHAR
        )[]), max_depth := 2)""",
        "statements": """
        INSERT INTO statements BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, role VARCHAR, position INTEGER, id VARCHAR, source VARCHAR, origin VARCHAR,
            value VARCHAR, original VARCHAR, low DOUBLE, high DOUBLE, unit VARCHAR, as_of VARCHAR, person VARCHAR,
            organization VARCHAR, start_date VARCHAR, end_date VARCHAR, document VARCHAR, url VARCHAR,
            moment VARCHAR, quote VARCHAR, start INTEGER, "end" INTEGER, lang VARCHAR,
            kind VARCHAR, relation VARCHAR, since VARCHAR, places VARCHAR[], property VARCHAR, judgement VARCHAR,
            line VARCHAR
        )[]), max_depth := 2)""",
        "judgements": """
        INSERT INTO judgements BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, role VARCHAR, position INTEGER, source VARCHAR, key VARCHAR, decision VARCHAR,
            reason STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]),
            subject VARCHAR
        )[]), max_depth := 2)""",
        "verdicts": """
        INSERT INTO verdicts BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, position INTEGER, claim VARCHAR, label VARCHAR, confidence VARCHAR,
            reason STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]),
            favourable STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]),
            question STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]),
            evidence VARCHAR[]
        )[]), max_depth := 2)""",
        "signals": """
        INSERT INTO signals BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, position INTEGER, kind VARCHAR,
            reason STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]),
            weight VARCHAR, person VARCHAR, evidence VARCHAR[]
        )[]), max_depth := 2)""",
        "attempts": """
        INSERT INTO attempts BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, role VARCHAR, position INTEGER, source VARCHAR, outcome VARCHAR, failure VARCHAR,
            detail VARCHAR, about VARCHAR, tells VARCHAR[], url VARCHAR, moment VARCHAR
        )[]), max_depth := 2)""",
        "document_references": """
        INSERT INTO document_references BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, position INTEGER, document VARCHAR, source VARCHAR, title VARCHAR, url VARCHAR,
            moment VARCHAR
        )[]), max_depth := 2)""",
        "criteria_sets": """
        INSERT INTO criteria_sets BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, title VARCHAR, shown INTEGER, limit_amount DOUBLE, limit_currency VARCHAR
        )[]), max_depth := 2)""",
        "criteria": """
        INSERT INTO criteria BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            owner VARCHAR, position INTEGER,
            name STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]),
            why STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]),
            must BOOLEAN,
            ask STRUCT(key VARCHAR, params STRUCT(name VARCHAR, text VARCHAR, whole BIGINT, real DOUBLE)[]),
            rule VARCHAR, amount DOUBLE, unit VARCHAR, words VARCHAR[], about VARCHAR
        )[]), max_depth := 2)""",
        "pushes": """
        INSERT INTO pushes BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT(
            dossier VARCHAR, crm VARCHAR, host VARCHAR, record VARCHAR, moment VARCHAR, note VARCHAR
        )[]), max_depth := 2)""",
    }
)
