-- Of the names that were found for a lead the likest, a town that agrees counted in: the same name elsewhere gives way only
-- to one that is very like it in the town.
SELECT d.lead, n.number, n.name, d.likeness
FROM linked AS d JOIN named AS n USING (id)
QUALIFY row_number() OVER (PARTITION BY d.lead
    ORDER BY d.likeness + CASE WHEN d.home THEN $bonus ELSE 0 END DESC, d.likeness DESC) = 1
ORDER BY d.lead;
