'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { canRedirect } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { cleanText } from '#ui/clean-text.ts';
import { addRedirect } from './add-redirect.ts';
import { followPath, type Hop } from './follow-path.ts';
import { pathOf, type RedirectRefusal, type Target, targetOf } from './redirect.ts';
import { removeRedirect } from './remove-redirect.ts';

type Done<Value> = { ok: true; value: Value } | { ok: false; reason: RedirectRefusal };

const given = z.string().max(4_000).transform(cleanText);
const addInput = z.object({ path: given, target: given });

/** The names this portal goes by: the public one, and the one that the request came by. */
const ownHosts = async () => [new URL(env.publicUrl).host, (await headers()).get('host') ?? ''].filter(Boolean);

export async function addRedirectAction(input: z.input<typeof addInput>): Promise<Done<{ path: string; target: Target }>> {
  const actor = await requireActor();
  const parsed = addInput.safeParse(input);
  if (!parsed.success) return { ok: false, reason: 'path-long' };
  const hosts = await ownHosts();
  const path = pathOf(parsed.data.path, 'path', hosts);
  if (!path.ok) return path;
  const target = targetOf(parsed.data.target, hosts);
  if (!target.ok) return target;
  const added = await addRedirect({ actor, at: clock.now(), path: path.value, target: target.value });
  return added.ok ? { ok: true, value: { path: path.value, target: added.value } } : added;
}

export async function removeRedirectAction(path: string): Promise<Done<null>> {
  const actor = await requireActor();
  return removeRedirect(given.parse(path), { actor, at: clock.now() });
}

/** Where an address leads a reader at this moment. */
export async function followPathAction(address: string): Promise<Done<Hop[]>> {
  if (!canRedirect(await requireActor())) return { ok: false, reason: 'forbidden' };
  const parsed = given.safeParse(address);
  if (!parsed.success) return { ok: false, reason: 'path-long' };
  const path = pathOf(parsed.data, 'path', await ownHosts());
  return path.ok ? { ok: true, value: await followPath(path.value) } : path;
}
