-- Corrections as the desk makes them: how serious, which version of the story brought it, and how often it was amended.
ALTER TABLE corrections
  DROP CONSTRAINT corrections_kind_check,
  ADD CONSTRAINT corrections_kind_check CHECK (kind IN ('correction', 'clarification', 'update')),
  -- A serious one stands at the head of its story, a minor one at its foot.
  ADD priority text NOT NULL DEFAULT 'minor' CHECK (priority IN ('serious', 'minor')),
  -- Of the story, where a change of its text came with it.
  ADD revision int,
  -- Grows with every amendment: two who amend at once are told of each other.
  ADD version int NOT NULL DEFAULT 1;

ALTER TABLE articles
  -- What a scheduled change is to readers, as features/editorial/corrections/change.ts has it: it goes out with the change, or not at all.
  ADD due_change jsonb,
  -- Why a story was withdrawn, in one word, and what only the newsroom is to know of it.
  ADD withdrawn_kind text CHECK (withdrawn_kind IN ('legal', 'wrong', 'duplicate', 'other')),
  ADD withdrawn_note text CHECK (length(withdrawn_note) <= 2000);
