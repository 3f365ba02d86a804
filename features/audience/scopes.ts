/**
 * Common table expressions `scopes (section, scope)`: every ranking that a section's article belongs to, its own section's, those
 * above it, and the whole site's, which is 0.
 */
export const scopes = `tree (section, scope) AS (
    SELECT id, id FROM sections
    UNION ALL
    SELECT tree.section, s.parent_id FROM tree JOIN sections s ON s.id = tree.scope WHERE s.parent_id IS NOT NULL
  ),
  scopes AS (SELECT section, scope FROM tree UNION ALL SELECT id, 0 FROM sections)`;
