-- What the index held before the update.
CREATE OR REPLACE TABLE raw_enterprise AS FROM before.raw_enterprise;
CREATE OR REPLACE TABLE raw_denomination AS FROM before.raw_denomination;
CREATE OR REPLACE TABLE raw_address AS FROM before.raw_address;
CREATE OR REPLACE TABLE raw_establishment AS FROM before.raw_establishment;
CREATE OR REPLACE TABLE raw_form AS FROM before.raw_form;
