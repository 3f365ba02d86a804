import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where the bytes of media lie. A file's name is `<hash>/<file>`; whatever a store cannot do it throws, with the codes a disk has. */
export interface Store {
  /** Keeps the whole file or nothing: a crash never leaves half a picture behind. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** A file of this machine's becomes one of them. */
  moveIn(from: string, name: string): Promise<void>;
  /** Null when there is none. */
  read(name: string): Promise<Buffer | null>;
  /** False where there is nothing of an original for sure: names that somebody made up cost nothing then. */
  mayHave(hash: string): Promise<boolean>;
  /** Everything of one original. */
  remove(hash: string): Promise<void>;
  /** Answers with a file, ranges and conditions too, beside the headers that are set already; or calls `absent`, having said nothing. */
  send(request: IncomingMessage, response: ServerResponse, name: string, absent: () => void): void;
}
