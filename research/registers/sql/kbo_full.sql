-- The tables of KBO Open Data of which names, form and place are made. They stay in the index: an update file tells only
-- what changed in them. E-mail addresses, telephones and activities are not kept.
CREATE OR REPLACE TABLE raw_enterprise AS
SELECT EnterpriseNumber AS entity, JuridicalSituation AS situation, TypeOfEnterprise AS type, JuridicalForm AS form, StartDate AS since
FROM read_csv($enterprise, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"');
CREATE OR REPLACE TABLE raw_denomination AS
SELECT EntityNumber AS entity, Language AS language, TypeOfDenomination AS type, Denomination AS name
FROM read_csv($denomination, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"');
CREATE OR REPLACE TABLE raw_address AS
SELECT EntityNumber AS entity, TypeOfAddress AS type, Zipcode AS postcode, MunicipalityNL AS town, MunicipalityFR AS other_town
FROM read_csv($address, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"');
CREATE OR REPLACE TABLE raw_establishment AS
SELECT EstablishmentNumber AS entity, EnterpriseNumber AS enterprise
FROM read_csv($establishment, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"');
CREATE OR REPLACE TABLE raw_form AS
SELECT Code AS code, coalesce(max(Description) FILTER (Language = 'NL'), max(Description)) AS name
FROM read_csv($code, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
WHERE Category = 'JuridicalForm' GROUP BY Code;
