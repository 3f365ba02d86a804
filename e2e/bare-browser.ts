import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, expect, type LaunchOptions } from 'playwright/test';

/** A tab, or a page in one: that which is in sight, or one prerendered behind it. */
interface Target {
  targetId: string;
  type: string;
  subtype?: string;
}

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
  error?: { message: string };
  params?: { sessionId: string; targetInfo: Target };
}

export type BareBrowser = Awaited<ReturnType<typeof startBareBrowser>>;

/**
 * A Chromium as readers have it. Playwright's pages believe themselves in sight whatever lies before them, prerender nothing,
 * are not kept for going back, and call themselves a robot in what they send while they are left; so this one is spoken to
 * directly, tab by tab (https://chromedevtools.github.io/devtools-protocol).
 */
export async function startBareBrowser({ executablePath, args = [] }: LaunchOptions, userAgent: string) {
  const profile = await mkdtemp(join(tmpdir(), 'kawaraban-browser-'));
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, `--user-agent=${userAgent}`];
  const child = spawn(executablePath ?? chromium.executablePath(), [...own, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = once(child, 'exit');
  const socket = new WebSocket(await addressOf(child.stderr));
  // Whatever else it says is let go: a full pipe would make it wait.
  child.stderr.resume();
  await once(socket, 'open');

  /** Sessions of pages, by target. */
  const pages = new Map<string, string>();
  let prerendered: string | undefined;
  const waiting = new Map<number, { done: (result: never) => void; fail: (problem: Error) => void }>();
  let last = 0;
  const send = <Result = unknown>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<Result>((done, fail) => {
      waiting.set(++last, { done, fail });
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
    });
  const attach = (filter: object[], session?: string) =>
    send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter }, session);

  socket.addEventListener('message', ({ data }) => {
    const { id, method, result, error, params }: Message = JSON.parse(String(data));
    if (id) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.fail(new Error(error.message));
      else asked?.done(result as never);
    }
    if (method !== 'Target.attachedToTarget' || !params) return;
    const { sessionId: session, targetInfo: target } = params;
    if (target.type === 'tab') return void attach([{ type: 'page' }], session);
    pages.set(target.targetId, session);
    if (target.subtype === 'prerender') prerendered = target.targetId;
  });
  await attach([{ type: 'tab' }]);

  const command = async <Result>(page: string, method: string, params: object) => {
    await expect.poll(() => pages.has(page)).toBe(true);
    return send<Result>(method, params, pages.get(page));
  };
  const evaluate = async <Value>(page: string, expression: string) => {
    const { result } = await command<{ result: { value: Value } }>(page, 'Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  };
  const arrived = (page: string, url: string) =>
    expect(async () => expect(await evaluate(page, '[location.href, document.readyState]')).toEqual([url, 'complete'])).toPass();
  return {
    command,
    evaluate,
    /** Waits until the page is at this address and all of it is there. */
    arrived,
    /** Opens an address in a tab of its own, before or behind the others. */
    async open(url: string, { background = false } = {}): Promise<string> {
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url, background });
      await arrived(targetId, url);
      return targetId;
    },
    show: (page: string) => send('Target.activateTarget', { targetId: page }),
    /** The last page that the browser began to make before anybody asked to see it, once there is one. */
    async prerendered(): Promise<string> {
      await expect.poll(() => prerendered).toBeDefined();
      return prerendered ?? '';
    },
    async stop() {
      child.kill();
      await exited;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium says on its standard error where it listens. */
async function addressOf(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(stderr)) {
    const address = /^DevTools listening on (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The browser did not start.');
}
