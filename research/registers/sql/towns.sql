-- Each town of the files as it is searched for, in quotes; a name without a town has none.
CREATE OR REPLACE TABLE stage.towns AS
SELECT unnest($towns) AS town, unnest($plain) AS plain;
