import { joinPath } from '../features/accounts/invitation.ts';
import { openSetUp } from '../features/accounts/open-set-up.ts';
import { clock } from '../platform/clock.ts';
import { pool } from '../platform/db/client.ts';
import { env } from '../platform/env.ts';

/* Run by entrance.ts in a process of its own, which the database's address is given to. */
const token = await openSetUp(clock.now());
if (token) process.stdout.write(`${env.publicUrl}${joinPath(token)}\n`);
await pool.end();
