-- Every word of every name: a word that is not among them is mistyped.
CREATE OR REPLACE TABLE vocabulary AS
SELECT DISTINCT unnest(string_split(core, ' ')) AS word FROM naming ORDER BY word;
