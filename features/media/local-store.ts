import 'server-only';
import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import send from 'send';
import type { Store } from './store.ts';

/** Media in a directory. */
export function localStore(directory: string): Store {
  const root = resolve(directory);
  const pathOf = (name: string) => {
    const path = join(root, name);
    if (!path.startsWith(root + sep)) throw new Error(`“${name}” leads out of the media directory.`);
    return path;
  };
  return {
    async put(name, bytes) {
      const path = pathOf(name);
      const unfinished = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(unfinished, bytes);
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async moveIn(from, name) {
      const path = pathOf(name);
      await mkdir(dirname(path), { recursive: true });
      await rename(from, path);
    },
    async read(name) {
      try {
        return await readFile(pathOf(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    mayHave: (hash) =>
      access(pathOf(hash)).then(
        () => true,
        () => false,
      ),
    remove: (hash) => rm(pathOf(hash), { recursive: true, force: true }),
    send(request, response, name, absent) {
      send(request, name, { root, cacheControl: false, dotfiles: 'deny', index: false })
        .on('error', absent)
        .on('directory', absent)
        .pipe(response);
    },
  };
}
