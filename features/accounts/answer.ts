import { type ZodError, type ZodType, z } from 'zod';
import type { Refusal } from './outcome.ts';
import { person } from './person.ts';

/** What an action says to the form that called it: nothing, or a reason by its message `accounts.refusal.<reason>`. */
export interface Answer {
  reason?: string;
}

/** The first field that is not as it must be, as a reason. */
const malformed = ({ issues }: ZodError): Answer => ({ reason: `malformed-${String(issues[0]?.path[0] ?? 'form')}` });

/** Parses what a browser sent and does something with it, or says which field is not as it must be. */
export async function answerTo<Schema extends ZodType, Given extends Answer>(
  schema: Schema,
  given: unknown,
  act: (input: z.output<Schema>) => Promise<Given>,
): Promise<Given | Answer> {
  const input = schema.safeParse(given);
  return input.success ? act(input.data) : malformed(input.error);
}

/** Of an outcome, as much as a browser has to know. */
export const told = (outcome: { ok: true } | { ok: false; reason: Refusal }): Answer => (outcome.ok ? {} : { reason: outcome.reason });

const { name, email, password, language, role, sectionIds, authorId, id, token } = person;
/** What each form sends. */
export const forms = {
  person: z.object({ id }),
  link: z.object({ id: z.int().positive() }),
  invitation: z.object({ email, name, role, sectionIds }),
  rights: z.object({ id, role, sectionIds, authorId }),
  profile: z.object({ name, language }),
  newPassword: z.object({ current: z.string().max(1_000), password }),
  joining: z.object({ token, name, email, password }),
  reset: z.object({ token, password }),
};
export type Sent<Form extends keyof typeof forms> = z.input<(typeof forms)[Form]>;
